/** Keeps a figure on one line with what it counts: "12 prisoners", "5 June", "10 km". */

/** What is no text to read: tags with their attributes, comments, and elements whose text is taken as it stands. */
const NO_TEXT = /<!--[^]*?-->|<(script|style|pre|textarea|title)\b[^]*?<\/\1>|<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** A number before a word. One of four digits that may be a year is left alone: what follows it is not what it counts. */
const FIGURE = /(?<![\p{L}\d#:.,/-])(\d{1,3}(?:[.,]\d{3})*(?:[.,]\d+)?|(?!1\d{3}|20\d\d)\d{4}|\d{5,}) (?=[\p{L}%°])/gu;

const NO_BREAK = '\u00a0';

const inText = (text: string): string => text.replace(FIGURE, `$1${NO_BREAK}`);

/** A page in which no line ends between a figure and the word behind it. */
export function wholeFigures(html: string): string {
  let from = 0;
  let whole = '';
  for (const { 0: other, index } of html.matchAll(NO_TEXT)) {
    whole += inText(html.slice(from, index)) + other;
    from = index + other.length;
  }
  return whole + inText(html.slice(from));
}
