/** No event stands before one that it comes after. */
import { startOfDay, stationOf, type Station } from '../../../model/bounds.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'order-contradicts-dates',
  family: 'time',
  severity: 'error',
  asks: 'No event stands before one that it comes after.',
  example: {
    before: 'when: 2023-06-03\nafter: [bridge-closed]',
    after: 'when: 2023-06-05\nafter: [bridge-closed]',
    where: 'bridge-closed.md is of 4 June',
  },
});

/** In milliseconds. */
const MINUTE = 60_000;

/** The last moment at which an event may have begun; `null` where not even its day is known. */
const lastBeginning = ({ precision, key, minute }: Station, timezone: string): number | null =>
  precision === 'day' ? startOfDay(key, timezone) + minute * MINUTE : null;

/** The first day or month of a longer time, as exact as another: of 2021, for one of 2021-06-04, 2021-01-01. */
const beginningOf = ({ key }: Station, { key: as }: Station): string => key + '-01-01'.slice(0, as.length - key.length);

function checkOrder(file: SoundFile<'event'>, content: Content): Finding[] {
  // In which order days and hours stand depends on the time zone.
  if (!content.site?.site) return [];
  const clock = clockOf(content);
  const { record } = file;
  const { timezone } = content.story.site;
  const own = stationOf(record.when, timezone);
  return record.after.flatMap(({ event: id }, index): Finding[] => {
    const earlier = content.story.events.get(id);
    if (!earlier || earlier === record) return [];
    const other = stationOf(earlier.when, timezone);
    const begun = lastBeginning(own, timezone);
    const { earliest } = clock.bounds(earlier.when);
    const isBegun = begun !== null && earliest !== null && begun < earliest;
    const isBefore = isBegun || clock.isBefore(record.when, earlier.when);
    if (own.rank >= other.rank && !isBefore) return [];
    const place = { ...inFields(file, ['after', index, 'event']), rule: 'order-contradicts-dates' as const };
    const [date, otherDate] = [record.when, earlier.when].map((when) => asWritten(when.date.text));
    if (!isBefore) {
      const message = `The event comes after ${asWritten(id)}, but of that one no more than ${otherDate} is known, and it stands at the end of that, behind ${date}.`;
      const help = `Say of ${asWritten(id)} that it was by then, as in { date: ${beginningOf(other, own)}/${own.key}, extent: within }; or remove its id from "after".`;
      return [{ ...place, message, help }];
    }
    const message = `The event comes after ${asWritten(id)}, but its date ${date} is before that one's, ${otherDate}.`;
    const help = 'Correct one of the two dates, or remove the id from "after".';
    return [{ ...place, message, help }];
  });
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkOrder);
