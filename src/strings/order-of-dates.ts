/** How a language without a file of its own orders a date, and what it writes between the parts of it. */
import { piecesOf, type Piece } from './date-pieces.ts';
import type { DateWords } from './dates.ts';

const signsIn = (pieces: readonly Piece[]): string => pieces.map(({ value }) => value).join('');

/** Without the end that it has in common with what stands before it. */
const goingOn = (signs: string, end: string): string => (signs.startsWith(end) ? signs.slice(end.length) : signs);

/** What stands between one piece and the others, which it goes before or behind. */
interface Joint {
  isFirst: boolean;
  /** Before the piece, between it and the others, and behind it. */
  before: string;
  between: string;
  behind: string;
}

/**
 * Where a piece stands among others.
 *
 * @param pieces a date
 * @param type of the piece, which stands at one end of it
 * @param end what the others end in without it
 */
function jointOf(pieces: readonly Piece[], type: Piece['type'], end: string): Joint {
  const at = pieces.findIndex((piece) => piece.type === type);
  const isOther = (piece: Piece): boolean => piece.type !== type && piece.type !== 'literal';
  const first = pieces.findIndex(isOther);
  const isFirst = at < first;
  if (isFirst) {
    return { isFirst, before: signsIn(pieces.slice(0, at)), between: signsIn(pieces.slice(at + 1, first)), behind: '' };
  }
  const between = goingOn(signsIn(pieces.slice(pieces.findLastIndex(isOther) + 1, at)), end);
  return { isFirst, before: '', between, behind: signsIn(pieces.slice(at + 1)) };
}

const join = (piece: string, { isFirst, before, between, behind }: Joint, others: string): string =>
  isFirst ? `${before}${piece}${between}${others}` : `${others}${between}${piece}${behind}`;

/** What a date ends in behind its last word or figure: "日", "г.", ".". */
const endOf = (pieces: readonly Piece[]): string =>
  signsIn(pieces.slice(pieces.findLastIndex(({ type }) => type !== 'literal') + 1));

const DAY = { day: 'numeric', month: 'long' } as const;
const DATE = { ...DAY, year: 'numeric' } as const;
const SAMPLE = new Date(Date.UTC(2023, 2, 5));

/** A year with what tells it from a number, where that does not end in a full stop, which a sentence would double. */
function yearWithEra(lang: string, year: string): string {
  const date = new Date(SAMPLE);
  date.setUTCFullYear(Number(year));
  const pieces = piecesOf(lang, date, { year: 'numeric', era: 'short' });
  const text = signsIn(pieces.slice(0, pieces.findLastIndex(({ type }) => type !== 'literal') + 1));
  return text.endsWith('.') ? year : text;
}

/**
 * How a language orders the parts of a date, and what it writes between them: "4 Μαρτίου 2024", "2024年3月4日星期一".
 *
 * @param lang BCP 47
 */
export function orderOf(
  lang: string,
): Pick<DateWords, 'dayMonth' | 'dayAlone' | 'withYear' | 'earlyYear' | 'withWeekday' | 'wholeIntervals'> {
  const [day, date] = [piecesOf(lang, SAMPLE, DAY), piecesOf(lang, SAMPLE, DATE)];
  const year = jointOf(date, 'year', endOf(day));
  const weekday = jointOf(piecesOf(lang, SAMPLE, { ...DATE, weekday: 'long' }), 'weekday', endOf(date));
  const isDayFirst = day.find(({ type }) => type !== 'literal')?.type === 'day';
  const hasStop = isDayFirst && day.some(({ type, value }) => type === 'literal' && value.startsWith('.'));
  return {
    dayMonth: (number, month) =>
      day.map(({ type, value }) => (type === 'day' ? number : type === 'month' ? month : value)).join(''),
    withYear: (text, number) => join(number, year, text),
    earlyYear: (number) => yearWithEra(lang, number),
    // A weekday by itself keeps a comma that it has before its date, and not one that it has behind it.
    withWeekday: (name, text) => (text === '' && !weekday.isFirst ? name : join(name, weekday, text)),
    ...(hasStop ? { dayAlone: (number: number) => `${number}.` } : {}),
    ...(year.isFirst || !isDayFirst ? { wholeIntervals: true } : {}),
  };
}
