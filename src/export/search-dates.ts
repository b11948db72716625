/** When an event was, as words to search for. */
import type { Ledger } from '../ledger/ledger.ts';
import { pointIn } from '../model/bounds.ts';
import type { DatePoint, When } from '../model/when.ts';
import { plain } from '../strings/dates.ts';

/**
 * The days on which a date begins and ends, each in full and no more exact than it is known. Without clock times: the
 * words for whose clock it is would stand in every record.
 *
 * @param when of an event
 * @returns the words of the site's language, as its pages write a date
 */
export function daysInWords(when: When, { strings, site }: Pick<Ledger, 'strings' | 'site'>): string {
  const { start, end, interval } = when.date;
  const inWords = (point: DatePoint): string => {
    const there = pointIn(site.timezone, point);
    const day: DatePoint = { ...there, precision: there.precision === 'minute' ? 'day' : there.precision };
    return plain(strings.dates.full({ ...when, date: { ...when.date, start: day, end: day, interval: false } }));
  };
  const ends = (interval ? [start, end] : [start]).filter((point) => point !== null);
  return [...new Set(ends.map(inWords))].join(' ');
}
