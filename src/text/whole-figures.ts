/**
 * Keeps a figure on one line with what it counts, "12 prisoners", "5 June", "10 km", and a dash with what stands before
 * it: "14–15 June" is not torn behind its dash, and no line begins with the one between two words.
 */
import type { Edit } from './edits.ts';

/** A number. One of four digits that may be a year is left alone: what follows it is not what it counts. */
const NUMBER = /^(?:\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?|(?!1\d{3}|20\d\d)\d{4}|\d{5,})$/;

/** What makes of a number before which it stands another thing. */
const NO_NUMBER_BEHIND = /[\p{L}#:/-]/u;

/** How what is counted begins. */
const COUNTED = /[\p{L}%°]/u;

const NO_BREAK = '\u00a0';
const WORD_JOINER = '\u2060';

const [SPACE, POINT, COMMA] = [' '.charCodeAt(0), '.'.charCodeAt(0), ','.charCodeAt(0)];
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];
const [EN_DASH, EM_DASH] = ['–'.charCodeAt(0), '—'.charCodeAt(0)];

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** The character that ends before `at`, which may be two of its units. */
function characterBefore(page: string, at: number, start: number): string {
  const two = at - 2 < start ? '' : page.slice(at - 2, at);
  return (two.codePointAt(0) ?? 0) > 0xffff ? two : page.charAt(at - 1);
}

/** Whether a number that ends before `at`, where a space stands, counts what stands behind that. */
function counts(page: string, at: number, start: number, end: number): boolean {
  if (at + 1 >= end || !COUNTED.test(String.fromCodePoint(page.codePointAt(at + 1) ?? 0))) return false;
  let first = at;
  while (first > start) {
    const code = page.charCodeAt(first - 1);
    if (!isDigit(code) && code !== POINT && code !== COMMA) break;
    first -= 1;
  }
  if (first > start && NO_NUMBER_BEHIND.test(characterBefore(page, first, start))) return false;
  return NUMBER.test(page.slice(first, at));
}

/**
 * What keeps the figures and dashes of a run of text where they belong.
 *
 * @param page the text in which the run stands
 * @param start UTF-16 offset of the run
 * @param end that behind it
 * @param into takes the edits of the text
 */
export function holdTogether(page: string, start: number, end: number, into: Edit[]): void {
  for (let at = start + 1; at < end; at += 1) {
    const code = page.charCodeAt(at);
    if (code === SPACE) {
      if (isDigit(page.charCodeAt(at - 1)) && counts(page, at, start, end))
        into.push({ start: at, end: at + 1, text: NO_BREAK });
    } else if (code === EN_DASH || code === EM_DASH) {
      const before = page.charCodeAt(at - 1);
      const behind = at + 1 < end ? page.charCodeAt(at + 1) : 0;
      // Behind a dash between figures a line may end: Unicode Standard Annex #14, "Line Breaking", class BA.
      if (code === EN_DASH && isDigit(before) && isDigit(behind)) {
        into.push({ start: at + 1, end: at + 1, text: WORD_JOINER });
      } else if (before === SPACE && behind === SPACE) into.push({ start: at - 1, end: at, text: NO_BREAK });
    }
  }
}
