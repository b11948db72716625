/** Dates as machines and spreadsheets write them, where nobody says how: only those that can be read in one way. */
import { asWritten } from '../check/words/as-written.ts';
import { monthNumber } from '../schema/months.ts';
import { BEHIND_TIME, NO_PARTS, timeParts, type DateParts } from './date.ts';
import { withoutWeekday } from './weekdays.ts';

export type ReadParts = { ok: true; parts: DateParts } | { ok: false; why: string };

/** ISO 8601 and SQL, padded or not: `2023-06-04T12:35:34.5Z`, `2023-06-04 12:35`, `2023/6/4`, `-0044-03-15`. */
const MACHINE =
  /^(?<year>-?\d{4,6})(?:(?<mark>[-/.])(?<month>\d{1,2})(?:\k<mark>(?<day>\d{1,2})(?:(?:T|\s+)(?<time>\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(?<offset>Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i;

/** A year alone: `878`, `43 CE`, `AD 43`, `-44`. */
const YEAR_ALONE =
  /^(?:a\.?d\.?\s*)?(?<year>-?\d{1,6})(?:\s*(?:a\.?d\.?|c\.?\s?e\.?|n\.?\s?chr\.?|apr\.?\s?j\.?-?c\.?|н\.?\s?[эе]\.?))?$/iu;

/** The day first, with stops: `4.6.2023`, `04.06.2023 12:35`. */
const DOTTED =
  /^(?:(?<day>\d{1,2})\.\s?)?(?<month>\d{1,2})\.\s?(?<year>\d{4}|\d{2})(?:,?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?))?$/;

/** `4/6/2023`: which of the two is the month, only a number above 12 tells. */
const SLASHED = new RegExp(
  String.raw`^(?<one>\d{1,2})[/-](?<other>\d{1,2})[/-](?<year>\d{4}|\d{2})(?:,?\s+(?<time>\d{1,2}:\d{2}(?::\d{2})?\s*${BEHIND_TIME}?))?$`,
  'i',
);

/** The year first, with the signs of Chinese, Japanese or Korean: `2023年6月4日 12:35`, `2023년 6월`. */
const SIGNED =
  /^(?<year>\d{4})\s?[年년](?:\s?(?<month>\d{1,2})\s?[月월](?:\s?(?<day>\d{1,2})\s?[日일](?:\s*(?<time>\d{1,2}:\d{2}(?::\d{2})?))?)?)?$/u;

const WEEKDAY = /^\p{L}+\.?,\s*/u;
const YEAR = String.raw`(?<year>\d{2,4})(?:\s*(?:г(?:\.|ода?)?|р(?:\.|оку)?|r(?:\.|oku)?)(?!\p{L}))?`;
const CLOCK = String.raw`(?:,?\s+(?:(?:at|um|à|в|о|o|a\s+las|saat|الساعة|في)\s+)?(?<time>\d{1,2}(?:\s?h\s?|:)\d{2}(?::\d{2})?\s*${BEHIND_TIME}?))?`;

/** With the name of the month: `4 juin 2023`, `4. Juni 2023`, `June 4, 2023`, `4-Jun-23`, `4 июня 2023 г.`, `June 2023`. */
const NAMED: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:(?<day>\d{1,2})(?:\.|er|st|nd|rd|th)?[\s-]+(?:(?:of|de)\s+)?)?(?<name>\p{L}+\.?(?:\s\p{L}+)??)[\s,-]+(?:de\s+)?${YEAR}${CLOCK}$`,
    'iu',
  ),
  new RegExp(
    String.raw`^(?<name>\p{L}+\.?(?:\s\p{L}+)??)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}${CLOCK}$`,
    'iu',
  ),
];

function offsetOf(written: string | undefined): string {
  if (written === undefined) return '';
  if (/^(?:z|utc)$/i.test(written)) return 'Z';
  const digits = written.slice(1).replace(':', '').padEnd(4, '0');
  return `${written.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function partsOf(groups: Partial<Record<string, string>>, month: string | undefined): ReadParts {
  const time = timeParts(groups['time'] ?? '');
  if (!time)
    return {
      ok: false,
      why: `the time ${asWritten(groups['time'] ?? '')} is none; expected one such as 17:00 or 5 pm`,
    };
  const { year = '', day = '' } = groups;
  return {
    ok: true,
    parts: { ...NO_PARTS, year, month: month ?? '', day, ...time, offset: offsetOf(groups['offset']) },
  };
}

function readSlashed(text: string, groups: Partial<Record<string, string>>): ReadParts {
  const { one = '', other = '' } = groups;
  const [first, second] = [Number(one), Number(other)];
  if (first > 12 && second <= 12) return partsOf({ ...groups, day: one }, other);
  if (second > 12 && first <= 12) return partsOf({ ...groups, day: other }, one);
  if (first === second) return partsOf({ ...groups, day: one }, other);
  const why = `in ${asWritten(text)} the month may come first or second; say it in the map, with "date_format: M/D/YYYY" or "date_format: D/M/YYYY"`;
  return { ok: false, why };
}

/** In figures alone; `null` where it is written otherwise. */
function readFigures(text: string, written: string): ReadParts | null {
  const plain = [MACHINE, DOTTED, SIGNED].map((form) => form.exec(text)?.groups).find((groups) => groups);
  if (plain) return partsOf(plain, plain['month']);
  const slashed = SLASHED.exec(text)?.groups;
  return slashed ? readSlashed(written, slashed) : null;
}

/** With the name of the month; `null` where it is written otherwise. */
function readNamed(text: string): ReadParts | null {
  for (const words of [text, text.replace(WEEKDAY, ''), withoutWeekday(text)]) {
    for (const pattern of NAMED) {
      const groups = pattern.exec(words)?.groups;
      const month = groups && monthNumber(groups['name'] ?? '');
      // `June 14` is a day without its year.
      const isYear = groups?.['day'] !== undefined || (groups?.['year'] ?? '').length > 2;
      if (groups && month && isYear) return partsOf(groups, String(month));
    }
  }
  return null;
}

/**
 * Reads a date that says itself how it is written.
 *
 * @param text without space at its ends
 * @returns its parts, `null` where it is written in no way that is known, or why it cannot be told what it means
 */
export function readDateText(text: string): ReadParts | null {
  const year = YEAR_ALONE.exec(text)?.groups?.['year'];
  // With its era, a year of two digits is of no other century.
  if (year !== undefined)
    return partsOf({ year: /^\d{1,3}$/.test(year) && year !== text ? year.padStart(4, '0') : year }, '');
  // A month in words is looked for before a weekday is left out: "Mar" is March, and Tuesday to some.
  return readFigures(text, text) ?? readNamed(text) ?? readFigures(withoutWeekday(text), text);
}

/** Padded, as in no other way of writing dates: `2023`, `2023-06`, `2023-06-04 12:35`. */
const PADDED = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ].*)?)?)?$/;

/**
 * Reads a date that cannot be meant otherwise, whatever other dates beside it are written like: by ISO 8601, or with the name
 * or the sign of the month.
 *
 * @returns as {@link readDateText} does
 */
export const readUnmistakable = (text: string): ReadParts | null =>
  PADDED.test(text) || SIGNED.test(text) ? readDateText(text) : readNamed(text);
