/** No event stands before one that it comes after. */
import { dayOf, mayBeginUntil, stationOf, widestBounds } from '../../../model/bounds.ts';
import { stationsAmong } from '../../../model/order.ts';
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

function checkOrder(file: SoundFile<'event'>, content: Content): Finding[] {
  // In which order days and hours stand depends on the time zone.
  if (!content.site?.site) return [];
  const clock = clockOf(content);
  const { record } = file;
  const { timezone } = content.story.site;
  const stationFor = stationsAmong(content.story);
  const own = stationFor(record);
  return record.after.flatMap(({ event: id }, index): Finding[] => {
    const earlier = content.story.events.get(id);
    if (!earlier || earlier === record) return [];
    const other = stationFor(earlier);
    const { earliest } = widestBounds(earlier.when, timezone);
    const isBegun = earliest !== null && mayBeginUntil(record.when, timezone) < earliest;
    const isBefore = isBegun || clock.isBefore(record.when, earlier.when);
    if (own.rank >= other.rank && !isBefore) return [];
    const place = { ...inFields(file, ['after', index, 'event']), rule: 'order-contradicts-dates' as const };
    const [date, otherDate] = [record.when, earlier.when].map((when) => asWritten(when.date.text));
    const help = 'Correct one of the two dates, or remove the id from "after".';
    if (isBefore) {
      const message = `The event comes after ${asWritten(id)}, but its date ${date} is before that one's, ${otherDate}.`;
      return [{ ...place, message, help }];
    }
    if (other.key !== stationOf(earlier.when, timezone).key) {
      const message = `The event comes after ${asWritten(id)}, but its date ${date} is before ${other.key}, when that one began at the earliest: it comes after an event of then.`;
      return [{ ...place, message, help }];
    }
    const message = `The event comes after ${asWritten(id)}, but of that one no more than ${otherDate} is known, and it stands at the end of that, behind ${date}.`;
    const from = earliest === null ? '..' : dayOf(earliest, timezone).slice(0, own.key.length);
    return [
      {
        ...place,
        message,
        help: `Say of ${asWritten(id)} that it was by then, as in { date: ${from}/${own.key}, extent: within }; or remove its id from "after".`,
      },
    ];
  });
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkOrder);
