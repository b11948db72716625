/** Dates as a table's map says they are written: `D.M.YYYY`, `MMMM YYYY`, `M/D/YYYY HH:mm`. */
import { asWritten } from '../check/words/as-written.ts';
import { NO_PARTS, type DateParts } from './date.ts';

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** Each sign of a format: which part of a date it is, and what stands there. */
const SIGNS: Readonly<Record<string, readonly [part: keyof DateParts, pattern: string]>> = {
  YYYY: ['year', String.raw`\d{4}`],
  MMMM: ['month', String.raw`\p{L}+`],
  MMM: ['month', String.raw`\p{L}+\.?`],
  MM: ['month', String.raw`\d{2}`],
  M: ['month', String.raw`\d{1,2}`],
  DD: ['day', String.raw`\d{2}`],
  D: ['day', String.raw`\d{1,2}`],
  HH: ['hour', String.raw`\d{2}`],
  H: ['hour', String.raw`\d{1,2}`],
  mm: ['minute', String.raw`\d{2}`],
};

const SIGN = /YYYY|M{1,4}|DD?|HH?|mm/g;

/**
 * What is wrong with a format.
 *
 * @returns `null` where nothing is
 */
export function formatFault(format: string): string | null {
  const signs = [...format.matchAll(SIGN)].map(([sign]) => sign);
  const parts = signs.map((sign) => SIGNS[sign]?.[0]);
  if (parts.includes('year') && new Set(parts).size === parts.length) return null;
  return `The date_format ${asWritten(format)} cannot be read: expected YYYY once, and MM, M, MMMM or MMM, DD or D, HH or H, and mm at most once each, with the signs between them as they are written.`;
}

function monthNumber(name: string): string | null {
  const short = name.toLowerCase().replace(/\.$/, '');
  const found = MONTHS.filter((month) => month === short || (short.length >= 3 && month.startsWith(short)));
  return found.length === 1 ? String(MONTHS.indexOf(found[0] ?? '') + 1) : null;
}

/**
 * Reads a date that is written as a format says. English names of months are known.
 *
 * @param text of a cell
 * @param format of which {@link formatFault} has nothing to say
 * @returns its parts, as exact as the format, or `null` where it is written otherwise
 */
export function readFormatted(text: string, format: string): DateParts | null {
  let pattern = '';
  let from = 0;
  const parts: (keyof DateParts)[] = [];
  for (const { 0: sign, index } of format.matchAll(SIGN)) {
    const [part, inside] = SIGNS[sign] ?? ['year', ''];
    pattern += `${RegExp.escape(format.slice(from, index))}(${inside})`;
    parts.push(part);
    from = index + sign.length;
  }
  const found = new RegExp(`^${pattern}${RegExp.escape(format.slice(from))}$`, 'u').exec(text.trim());
  if (!found) return null;
  const read = { ...NO_PARTS };
  for (const [index, part] of parts.entries()) read[part] = found[index + 1] ?? '';
  if (!/\p{L}/u.test(read.month)) return read;
  const month = monthNumber(read.month);
  return month === null ? null : { ...read, month };
}
