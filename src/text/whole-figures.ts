/** Keeps a figure on one line with what it counts: "12 prisoners", "5 June", "10 km". */

/** A number before a word. One of four digits that may be a year is left alone: what follows it is not what it counts. */
const FIGURE = /(?<![\p{L}\d#:.,/-])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?|(?!1\d{3}|20\d\d)\d{4}|\d{5,}) (?=[\p{L}%°])/gu;

export const NO_BREAK = '\u00a0';

const SPACE = ' '.charCodeAt(0);
const [ZERO, NINE] = ['0'.charCodeAt(0), '9'.charCodeAt(0)];

/** Whether a piece of a page has what every text with such a figure has: most texts have none. Offsets as of a string. */
export function mayHaveFigure(html: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at += 1) {
    if (html.charCodeAt(at) !== SPACE) continue;
    const before = html.charCodeAt(at - 1);
    if (before >= ZERO && before <= NINE) return true;
  }
  return false;
}

/**
 * A text between tags in which no line ends between a figure and the word behind it.
 *
 * @param space at which no line ends, as the text has it encoded
 */
export const wholeFigures = (text: string, space: string): string => text.replace(FIGURE, `$1${space}`);
