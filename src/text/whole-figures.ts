/**
 * Keeps a figure on one line with what it counts, "12 prisoners", "5 June", "10 km", and a dash with what stands before
 * it: "14–15 June" is not torn behind its dash, and no line begins with the one between two words.
 */

/** A number before a word. One of four digits that may be a year is left alone: what follows it is not what it counts. */
const FIGURE = /(?<![\p{L}\d#:.,/-])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?|(?!1\d{3}|20\d\d)\d{4}|\d{5,}) (?=[\p{L}%°])/gu;

/** Behind a dash between figures a line may end: Unicode Standard Annex #14, "Line Breaking", class BA. */
const RANGE = /(?<=\d)–(?=\d)/g;
const SPACED_DASH = / (?=[–—] )/g;

const NO_BREAK = '\u00a0';
const WORD_JOINER = '\u2060';

const SPACE = ' '.charCodeAt(0);
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];
const [EN_DASH, EM_DASH] = ['–'.charCodeAt(0), '—'.charCodeAt(0)];

/** Whether a piece of a page has what every text with such a figure or dash has: most texts have none. */
export function mayBreakBadly(page: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const code = page.charCodeAt(at);
    if (code === EN_DASH || code === EM_DASH) return true;
    if (code !== SPACE || at === start) continue;
    const before = page.charCodeAt(at - 1);
    if (before >= ZERO && before <= NINE) return true;
  }
  return false;
}

/** A text between tags in which no line ends between a figure and the word behind it. */
export const wholeFigures = (text: string): string => text.replace(FIGURE, `$1${NO_BREAK}`);

/** A text between tags in which no line ends between two figures of a range, or before a dash between words. */
export const wholeDashes = (text: string): string =>
  text.replace(RANGE, `–${WORD_JOINER}`).replace(SPACED_DASH, NO_BREAK);
