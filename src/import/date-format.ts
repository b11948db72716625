/** Dates as a table's map says they are written: `D.M.YYYY`, `MMMM YYYY`, `M/D/YYYY h:mm A`, `YYYY-MM-DD[T]HH:mm:ssZ`. */
import { oneOf } from '../check/words/one-of.ts';
import { asWritten } from '../check/words/as-written.ts';
import { monthNumber } from '../schema/months.ts';
import { HALF_OF_DAY, NO_PARTS, ofTwentyFour, type DateParts } from './date.ts';

type Part = keyof DateParts | 'half';

/** Each sign of a format: which part of a date it is, and what stands there. */
const SIGNS: Readonly<Record<string, readonly [part: Part, pattern: string]>> = {
  YYYY: ['year', String.raw`-?\d{4}`],
  YY: ['year', String.raw`\d{2}`],
  MMMM: ['month', String.raw`\p{L}+\.?(?:\s\p{L}+)??`],
  MMM: ['month', String.raw`\p{L}+\.?(?:\s\p{L}+)??`],
  MM: ['month', String.raw`\d{2}`],
  M: ['month', String.raw`\d{1,2}`],
  DD: ['day', String.raw`\d{2}`],
  D: ['day', String.raw`\d{1,2}`],
  HH: ['hour', String.raw`\d{2}`],
  H: ['hour', String.raw`\d{1,2}`],
  hh: ['hour', String.raw`\d{2}`],
  h: ['hour', String.raw`\d{1,2}`],
  mm: ['minute', String.raw`\d{2}`],
  ss: ['second', String.raw`\d{2}(?:[.,]\d+)?`],
  A: ['half', HALF_OF_DAY],
  Z: ['offset', String.raw`Z|[+-]\d{2}:?\d{2}`],
};

const TOKEN = /\[[^[\]]*\]|YYYY|YY|M{1,4}|DD?|HH?|hh?|mm|ss|A|Z|(?:(?!YY|[MDHhAZ]|mm|ss)\p{L})+|[^\p{L}[]+|\[/gu;

/** A part of a format: a sign, or what stands for itself. */
type Token = { sign: string } | { text: string } | { unknown: string };

function tokensOf(format: string): Token[] {
  return [...format.matchAll(TOKEN)].map(([found]) => {
    if (found in SIGNS) return { sign: found };
    if (found.startsWith('[') && found.endsWith(']')) return { text: found.slice(1, -1) };
    return /\p{L}/u.test(found) ? { unknown: found } : { text: found };
  });
}

/**
 * What is wrong with a format.
 *
 * @param century the years to which those of two digits are added, such as 1900; or `null`
 * @returns `null` where nothing is
 */
export function formatFault(format: string, century: number | null): string | null {
  const tokens = tokensOf(format);
  const unknown = tokens.find((token) => 'unknown' in token);
  const name = `The date_format ${asWritten(format)}`;
  if (unknown) {
    const mended = `[${unknown.unknown}]`;
    return `${name} cannot be read: ${asWritten(unknown.unknown)} is no sign. The signs are ${oneOf(Object.keys(SIGNS))}; letters that stand for themselves are written in brackets, ${mended}.`;
  }
  const parts = tokens.flatMap((token) => ('sign' in token ? (SIGNS[token.sign]?.[0] ?? []) : []));
  if (!parts.includes('year') || new Set(parts).size !== parts.length) {
    return `${name} cannot be read: expected YYYY or YY, and at most one sign each for month, day, hour, minute and second.`;
  }
  if (tokens.some((token) => 'sign' in token && token.sign === 'YY') && century === null) {
    return `${name} has years of two digits: say with "century: 1900" or "century: 2000" which they are.`;
  }
  return null;
}

/** The hour as a clock of twenty-four shows it. */
const hourOf = (hour: string, half: string): string => (half === '' ? hour : String(ofTwentyFour(Number(hour), half)));

const offsetOf = (written: string): string =>
  /^[+-]\d{4}$/.test(written) ? `${written.slice(0, 3)}:${written.slice(3)}` : written;

/**
 * Reads a date that is written as a format says. Names of months are known in the languages of the interface.
 *
 * @param text of a cell
 * @param format of which {@link formatFault} has nothing to say
 * @param century the years to which those of two digits are added; or `null`
 * @returns its parts, as exact as the format, or `null` where it is written otherwise
 */
export function readFormatted(text: string, format: string, century: number | null): DateParts | null {
  const parts: Part[] = [];
  const pattern = tokensOf(format).map((token) => {
    if (!('sign' in token)) return 'text' in token ? RegExp.escape(token.text) : '';
    const [part, inside] = SIGNS[token.sign] ?? ['year', ''];
    parts.push(part);
    return `(${inside})`;
  });
  const found = new RegExp(`^${pattern.join('')}$`, 'u').exec(text.trim());
  if (!found) return null;
  const read: Record<Part, string> = { ...NO_PARTS, half: '' };
  for (const [index, part] of parts.entries()) read[part] = found[index + 1] ?? '';
  const { half, ...date } = read;
  const month = /\p{L}/u.test(date.month) ? monthNumber(date.month) : date.month;
  if (month === null) return null;
  const year = date.year.length === 2 && century !== null ? String(century + Number(date.year)) : date.year;
  const second = date.second.slice(0, 2);
  return { ...date, year, month: String(month), hour: hourOf(date.hour, half), second, offset: offsetOf(date.offset) };
}
