/** Days and months that are typed in numbers: what stands in the index of them is their words. */
import { searchable } from './words.ts';

/** As `searchable` gives `2031-06-17` and `2031-06`. */
const YEAR_FIRST = /^(?<year>\d{4})-0(?<month>\d\d)(?:-0(?<day>\d\d))?$/u;
/** `17.06.2031`, `17.06.31`. */
const DAY_FIRST = /^0(?<day>\d\d)-0(?<month>\d\d)-(?<year>\d{4}|0\d\d)$/u;
/** `06/17/2031`, which can be nothing else. */
const MONTH_FIRST = /^0(?<month>0\d|1[0-2])-0(?<day>1[3-9]|[23]\d)-(?<year>\d{4}|0\d\d)$/u;
/** `06.2031`, which looks like a number with decimals, and `06/2031`. */
const MONTH = /^0?(?<month>\d{1,2})[ꞏ-](?<year>\d{4})$/u;

/** Of a year in two digits, those from here on are of the last century. */
const LAST_CENTURY = 70;

function yearOf(written: string): number {
  const year = Number(written);
  if (written.length === 4) return year;
  return year + (year < LAST_CENTURY ? 2000 : 1900);
}

/**
 * The words of a day or a month.
 *
 * @param word as `searchable` gives it
 * @param lang BCP 47, of the site
 * @returns as `searchable` gives them; `null` for what is no date
 */
export function wordsOfDate(word: string, lang: string): string[] | null {
  const read = [YEAR_FIRST, MONTH_FIRST, DAY_FIRST, MONTH].map((form) => form.exec(word)?.groups).find(Boolean);
  const { year, month, day } = read ?? {};
  if (year === undefined || month === undefined) return null;
  const date = new Date(Date.UTC(yearOf(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1 || (day !== undefined && date.getUTCDate() !== Number(day))) return null;
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
