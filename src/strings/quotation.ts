/** Quotation marks, and those within them. */

/** An opening and a closing mark, each with the blank that belongs to it: ['«', '»']. */
type Marks = readonly [open: string, close: string];

/** A mark in a text, with or without its blank. */
const inText = (mark: string): RegExp => new RegExp(mark.replaceAll(/\s/gu, '\\s?'), 'gu');

/**
 * How a language sets off words that are not the text's own: a title that has such marks itself gets the inner ones, as
 * in «Загін „Поріг“ вилетів».
 *
 * @param outer of the language
 * @param inner of it, where a quotation stands within another
 * @returns a text in its marks
 */
export function quotationIn(outer: Marks, inner: Marks): (text: string) => string {
  const [open, close] = outer;
  const [opening, closing] = [inText(open), inText(close)];
  return (text) => {
    const within = text.search(opening) < 0 ? text : text.replaceAll(opening, inner[0]).replaceAll(closing, inner[1]);
    return `${open}${within}${close}`;
  };
}
