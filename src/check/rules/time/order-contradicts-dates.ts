/** No event stands before one that it comes after. */
import { dayOf, mayBeginUntil, widestBounds } from '../../../model/bounds.ts';
import { earliestBeginning } from '../../../model/stations.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
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
  const { record } = file;
  const { story } = content;
  const { timezone } = story.site;
  const until = mayBeginUntil(record.when, timezone);
  return record.after.flatMap(({ event: id }, index): Finding[] => {
    const earlier = story.events.get(id);
    if (!earlier || earlier === record) return [];
    const told = (date: string): Finding[] => {
      const message = `The event comes after ${asWritten(id)}, but its date ${asWritten(record.when.date.text)} is before ${date}`;
      const help = 'Correct one of the two dates, or remove the id from "after".';
      return [{ ...inFields(file, ['after', index, 'event']), rule: 'order-contradicts-dates', message, help }];
    };
    const { earliest } = widestBounds(earlier.when, timezone);
    if (earliest !== null && until <= earliest) {
      return told(`that one's, ${asWritten(earlier.when.date.text)}.`);
    }
    const begun = earliestBeginning(story, earlier, until);
    if (begun < until) return [];
    return told(`${dayOf(begun, timezone)}, when that one began at the earliest: it comes after an event of then.`);
  });
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkOrder);
