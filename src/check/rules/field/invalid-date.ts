/** A date is written in the grammar of dates and exists, and nothing was read, corrected or gone before it was there. */
import type { DateFault } from '../../../model/when.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten, visible } from '../../words/as-written.ts';
import { eitherDay, MONTHS, nearDate, nearLocalTime } from '../../words/near-date.ts';
import { oneOf } from '../../words/one-of.ts';
import { ofRecordAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
import { impossibleDates, type ImpossibleDate } from '../document-dates.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'invalid-date',
  family: 'field',
  severity: 'error',
  asks: 'A date is written in the grammar of dates and exists.',
  example: {
    before: 'when: 2023-06-31',
    after: 'when: 2023-06-04',
  },
});

const FORMS =
  'A day is 2023-06-04, a month 2023-06, about a day 2023-06-04~, from and to 2023-06-01/2023-06-05, a time ' +
  '2023-06-04T17:00+03:00, some time in the 1640s { date: 1640/1649, extent: within }.';

/** A year before the year 1, as ISO 8601 or words have it. */
const BEFORE_YEAR_1 = /^-\d|\bB\.?C(?:\.|\.?E\.?)?$/i;

const BEFORE_YEAR_1_HELP =
  'Dates before the year 1 cannot be written. Say that it was by then, and when in words: { date: ../0001, note: … }.';

const OFFSET = 'Write how far the clock there was from UTC on that day: in Berlin +01:00 in winter, +02:00 in summer.';

function noSuchDate(part: string, lastDay: number | null): string {
  const [year = '', month = ''] = part.split('-');
  if (lastDay !== null) {
    return `${part} does not exist; ${MONTHS[Number(month) - 1] ?? ''} ${year} has ${lastDay} days.`;
  }
  return Number(year) === 0
    ? `${part} does not exist; years begin at 0001.`
    : `${part} does not exist; months are 01 to 12.`;
}

/**
 * The message for a date fault.
 *
 * @param found the whole text
 * @param field where it stands
 * @param fault what is wrong with it
 */
export function dateWords(found: string, field: string, fault: DateFault): { message: string; help?: string } {
  switch (fault.fault) {
    case 'form': {
      if (BEFORE_YEAR_1.test(found.trim())) {
        return { message: `${asWritten(found)} is before the year 1, where dates begin.`, help: BEFORE_YEAR_1_HELP };
      }
      const unexpected = `Unexpected ${asWritten(found)} for ${field}; expected a date such as 2023-06-04`;
      const local = nearLocalTime(found);
      if (local !== null) {
        return {
          message: `${unexpected}; did you mean "${local}" with its offset from UTC, such as "${local}+03:00"?`,
          help: OFFSET,
        };
      }
      const near = nearDate(found);
      const either = near === null ? eitherDay(found) : null;
      if (either !== null)
        return { message: `${unexpected}; did you mean ${oneOf(either.map(asWritten))}?`, help: FORMS };
      return { message: `${unexpected}${near === null ? '.' : `; did you mean "${near}"?`}`, help: FORMS };
    }
    case 'no-such-date':
      return {
        message: noSuchDate(visible(fault.part), fault.lastDay),
        ...(fault.part.startsWith('0000') && { help: BEFORE_YEAR_1_HELP }),
      };
    case 'no-such-time':
      return {
        message: `${visible(fault.part)} does not exist; hours are 00 to 23, minutes 00 to 59, offsets at most 14:00.`,
        ...(fault.part.includes('T24:00') && { help: 'Midnight is 00:00 of the day that begins.' }),
      };
    case 'no-offset':
      return {
        message: `The time ${visible(fault.part)} has no offset from UTC; expected one, such as ${visible(fault.part)}+03:00.`,
        help: OFFSET,
      };
    case 'reversed':
      return {
        message: `The interval ends at ${visible(fault.end)}, before it begins at ${visible(fault.start)}.`,
        help: 'Write the earlier date first.',
      };
  }
}

const DEEDS: Readonly<Record<Exclude<ImpossibleDate['deed'], 'written'>, { was: string; help: string }>> = {
  read: {
    was: 'was read',
    help: 'Correct one of the two dates. If it was read before it came out, give "written".',
  },
  corrected: { was: 'was corrected', help: 'Correct one of the two dates.' },
  gone: { was: 'was gone', help: 'Correct one of the two dates.' },
};

/** A document is there before it is read, corrected or gone. */
function checkEarly(file: SoundFile<'source'>, content: Content): Finding[] {
  return impossibleDates(file.record, clockOf(content)).flatMap(({ deed, on, published, path }): Finding[] => {
    if (deed === 'written') return [];
    const { was, help } = DEEDS[deed];
    const message = `The source ${was} on ${asWritten(on.date.text)}, before it was published, on ${asWritten(published.date.text)}.`;
    return [{ ...inFields(file, path), rule: 'invalid-date', message, help }];
  });
}

export const checkAmong: AmongCheck = ofRecordAmong('source', checkEarly);
