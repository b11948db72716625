/** Days and months that are typed in numbers: what stands in the index of them is their words. */
import { searchable } from './words.ts';

/** As `searchable` gives `2031-06-17`, `2031-06` and `17.06.2031`. */
const YEAR_FIRST = /^(?<year>\d{4})-0(?<month>\d\d)(?:-0(?<day>\d\d))?$/u;
const DAY_FIRST = /^0(?<day>\d\d)-0(?<month>\d\d)-(?<year>\d{4})$/u;

/**
 * The words of a day or a month.
 *
 * @param word as `searchable` gives it
 * @param lang BCP 47, of the site
 * @returns as `searchable` gives them; `null` for what is no date
 */
export function wordsOfDate(word: string, lang: string): string[] | null {
  const { year, month, day } = (YEAR_FIRST.exec(word) ?? DAY_FIRST.exec(word))?.groups ?? {};
  if (year === undefined || month === undefined) return null;
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00Z`);
  if (Number.isNaN(date.getTime()) || (day !== undefined && date.getUTCDate() !== Number(day))) return null;
  const format = new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    day: day === undefined ? undefined : 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return format
    .formatToParts(date)
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year')
    .map(({ value }) => searchable(value, lang));
}
