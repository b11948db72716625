/** Keeps a figure on one line with what it counts: "12 prisoners", "5 June", "10 km". */
import { scanPage } from './page-scan.ts';

/** A number before a word. One of four digits that may be a year is left alone: what follows it is not what it counts. */
const FIGURE = /(?<![\p{L}\d#:.,/-])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?|(?!1\d{3}|20\d\d)\d{4}|\d{5,}) (?=[\p{L}%°])/gu;

/** What every text with such a figure has; most texts of a page have none. */
const MAYBE = /\d /;

const NO_BREAK = '\u00a0';

/** A page in which no line ends between a figure and the word behind it. */
export function wholeFigures(html: string): string {
  let from = 0;
  let whole = '';
  scanPage(html, {
    text: (start, end) => {
      const text = html.slice(start, end);
      if (!MAYBE.test(text)) return;
      whole += html.slice(from, start) + text.replace(FIGURE, `$1${NO_BREAK}`);
      from = end;
    },
  });
  return whole + html.slice(from);
}
