/** The date that was probably meant by something that is none: `4 June 2023`, `2023-6-4`, `2023-06-04 17:00+0300`. */
import { parseDate } from '../../model/when.ts';

export const MONTHS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];

const MONTH = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const two = (digits: string): string => digits.padStart(2, '0');
const monthOf = (name: string): string =>
  two(String(1 + MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase())));

/** In the order in which they are made. With dots the day comes first everywhere; `6/4/2023` is left alone: it is 6 April to
 * some and June 4 to others. */
const REPAIRS: readonly (readonly [pattern: RegExp, replace: (...match: string[]) => string])[] = [
  [/(?<!\s)\s*(?:[–—/]|\s(?:to|until|-)\s)\s*/g, () => '/'],
  [
    new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'gi'),
    (_, month = '', day = '', year = '') => `${year}-${monthOf(month)}-${two(day)}`,
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\.?,? (\\d{4})\\b`, 'gi'),
    (_, day = '', month = '', year = '') => `${year}-${monthOf(month)}-${two(day)}`,
  ],
  [new RegExp(`\\b(${MONTH})\\.? (\\d{4})\\b`, 'gi'), (_, month = '', year = '') => `${year}-${monthOf(month)}`],
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
