/**
 * The date that was probably meant by something that is none: `4 June 2023`, `2023-6-4`, `2023-06-04 17:00+0300`. Months are
 * known by their names in each language of the interface.
 */
import { parseDate } from '../../model/when.ts';
import { monthNumber } from '../../schema/months.ts';

export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];

const two = (digits: string): string => digits.padStart(2, '0');

/** What stands where the name of a month may. */
const NAME = String.raw`(?<!\p{L})(\p{L}[\p{L}\p{M}]*\.?)`;

/** With its month as a number; as it was written, where the word is not the name of a month. */
function dated(written: string, year: string, name: string, day?: string): string {
  const month = monthNumber(name);
  if (month === null) return written;
  return [year, two(String(month)), ...(day === undefined ? [] : [two(day)])].join('-');
}

/** Behind the number of a day, and before a month or a year: `4th`, `4.`, `1er`, `4 de junio de 2023`. */
const OF_DAY = String.raw`(?:st|nd|rd|th|er|º|\.)?`;
const OF = String.raw`,?\s(?:de\s)?`;

/** In the order in which they are made. With dots the day comes first everywhere; `6/4/2023` is left alone: it is 6 April to
 * some and June 4 to others. */
const REPAIRS: readonly (readonly [pattern: RegExp, replace: (...match: string[]) => string])[] = [
  [/(?<!\s)\s*(?:[–—/]|\s(?:to|until|-)\s)\s*/g, () => '/'],
  [
    new RegExp(String.raw`${NAME}\s(\d{1,2})${OF_DAY},?\s(\d{4})\b`, 'giu'),
    (written, month = '', day = '', year = '') => dated(written, year, month, day),
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})${OF_DAY}\s(?:de\s)?${NAME}${OF}(\d{4})\b`, 'giu'),
    (written, day = '', month = '', year = '') => dated(written, year, month, day),
  ],
  [
    new RegExp(String.raw`${NAME}${OF}(\d{4})\b`, 'giu'),
    (written, month = '', year = '') => dated(written, year, month),
  ],
  [
    /\b(\d{4})[-.](\d{1,2})[-.](\d{1,2})(?!\d)/g,
    (_, year = '', month = '', day = '') => `${year}-${two(month)}-${two(day)}`,
  ],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, (_, day = '', month = '', year = '') => `${year}-${two(month)}-${two(day)}`],
  [/(\d{4}-\d{2}-\d{2}) (\d{1,2}:\d{2})/g, (_, day = '', time = '') => `${day}T${time.padStart(5, '0')}`],
  [/(T\d{2}:\d{2}):\d{2}(?:\.\d+)?/g, (_, time = '') => time],
  [
    /(T\d{2}:\d{2})\s*([+-]\d{2}):?(\d{2})\b/g,
    (_, time = '', hours = '', minutes = '') => `${time}${hours}:${minutes}`,
  ],
  [/(?<=\d{4}(?:-\d{2}){0,2})\s(?:г|года?|р|року|r|roku)(?!\p{L})\.?/giu, () => ''],
  [/^([~?%])(.+)$/, (_, mark = '', date = '') => `${date}${mark}`],
];

/**
 * The nearest date to a text.
 *
 * @param text what an editor wrote
 * @returns `null` where none is near
 */
export function nearDate(text: string): string | null {
  const repaired = REPAIRS.reduce((date, [pattern, replace]) => date.replace(pattern, replace), text.trim());
  return repaired !== text && parseDate(repaired).ok ? repaired : null;
}
