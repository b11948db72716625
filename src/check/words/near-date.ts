/**
 * The date that was probably meant by something that is none: `4 June 2023`, `2023-6-4`, `c. 1702`, `1640s`. Months are
 * known by their names in each language of the interface, figures in every script.
 */
import { parseDate } from '../../model/when.ts';
import { monthNumber } from '../../schema/months.ts';
import { ABOUT_WORDS } from '../../text/about-words.ts';
import { plainFigures } from '../../text/figures.ts';

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

/** `22/6/2023` and `6/22/2023`; `6/4/2023` is left alone: it is 6 April to some and June 4 to others. */
function slashed(written: string, one: string, other: string, year: string): string {
  const [first, second] = [Number(one), Number(other)];
  if (first > 12 === second > 12 && first !== second) return written;
  const [day, month] = second > 12 ? [other, one] : [one, other];
  return `${year}-${two(month)}-${two(day)}`;
}

/**
 * Both days that `6/4/2023` may be, the one that most of the world means first.
 *
 * @returns `null` for any other text
 */
export function eitherDay(text: string): readonly [string, string] | null {
  const [, one = '', other = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plainFigures(text.trim())) ?? [];
  const days = [`${year}-${two(other)}-${two(one)}`, `${year}-${two(one)}-${two(other)}`] as const;
  return days.every((day) => parseDate(day).ok) ? days : null;
}

/** The time of a clock of twelve hours, by one of twenty-four. */
const ofTwentyFour = (hour: string, minute: string, half: string): string =>
  `${two(String((Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0)))}:${minute || '00'}`;

/** Digits that stand for none, as EDTF has them; a decade as people write it, `1640s`, `1640er`, `1640-ті`. */
const DECADE = /^(\d{3})(?:[Xxu]|0(?:['’]?s|er|-?(?:ті|тих|х|е|ых|ies)))$/;

/** The first and the last year of a decade as people write it; `null` where the text is none. */
export function yearsOfDecade(text: string): { from: string; to: string } | null {
  const years = DECADE.exec(text)?.[1];
  return years === undefined ? null : { from: `${years}0`, to: `${years}9` };
}

const CENTURY = /^(\d{2})(?:XX|xx|uu)$/;

/** In the order in which they are made. With dots the day comes first everywhere. */
const REPAIRS: readonly (readonly [pattern: RegExp, replace: (...match: string[]) => string])[] = [
  [
    /\b(\d{4})[‐‑‒–—−](\d{1,2})[‐‑‒–—−](\d{1,2})(?!\d)/g,
    (_, year = '', month = '', day = '') => [year, month, day].join('-'),
  ],
  [/(?<=:\d{2} ?)−/g, () => '-'],
  [
    /(?<=\s)(0?[1-9]|1[0-2])(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?/gi,
    (_, hour = '', minute = '', half = '') => ofTwentyFour(hour, minute, half),
  ],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})(?=\D|$)/, (_, year = '', month = '', day = '') => [year, month, day].join('-')],
  [
    /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g,
    (written, one = '', other = '', year = '') => slashed(written, one, other, year),
  ],
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
  [/(\d{4}-\d{2}-\d{2}),? (\d{1,2}:\d{2})/g, (_, day = '', time = '') => `${day}T${time.padStart(5, '0')}`],
  [/(T\d{2}:\d{2}):\d{2}(?:\.\d+)?/g, (_, time = '') => time],
  [
    /(T\d{2}:\d{2})\s*(?:(?:GMT|UTC)\s*)?([+-])(\d{1,2})(?::?(\d{2}))?(?=[/~?%]|$)/gi,
    (_, time = '', sign = '', hours = '', minutes = '') => `${time}${sign}${two(hours)}:${minutes || '00'}`,
  ],
  [/(T\d{2}:\d{2})\s*(?:GMT|UTC)(?=[/~?%]|$)/gi, (_, time = '') => `${time}Z`],
  // Letters of a zone stand for several of them: CST is one in America, China and Cuba.
  [/(T\d{2}:\d{2})\s*[A-Z]{3,5}(?=[/~?%]|$)/g, (_, time = '') => time],
  [/(?<=\d{4}(?:-\d{2}){0,2})\s(?:г|года?|р|року|r|roku)(?!\p{L})\.?/giu, () => ''],
  [
    /^(?:(?:a\.?d\.?|ce)\s*(\d{1,4})|(\d{1,4})\s*(?:a\.?d\.?|c\.?e\.?))$/i,
    (_, before = '', behind = '') => (before || behind).padStart(4, '0'),
  ],
  [DECADE, (_, years = '') => `${years}0/${years}9`],
  [CENTURY, (_, years = '') => `${years}00/${years}99`],
  [new RegExp(String.raw`^${ABOUT_WORDS}\s*(?=\d)(.+)$`, 'iu'), (_, date = '') => `${date}~`],
  [/^([~?%])(.+)$/, (_, mark = '', date = '') => `${date}${mark}`],
];

const repaired = (text: string): string =>
  REPAIRS.reduce((date, [pattern, replace]) => date.replace(pattern, replace), plainFigures(text.trim()));

/**
 * The nearest date to a text.
 *
 * @param text what an editor wrote
 * @returns `null` where none is near
 */
export function nearDate(text: string): string | null {
  const near = repaired(text);
  return near !== text && parseDate(near).ok ? near : null;
}

/**
 * The nearest clock time to a text that lacks nothing but its offset from UTC.
 *
 * @param text what an editor wrote
 * @returns `null` where none is near
 */
export function nearLocalTime(text: string): string | null {
  const near = repaired(text);
  const read = parseDate(near);
  return near !== text && !read.ok && read.fault === 'no-offset' && read.part === near ? near : null;
}
