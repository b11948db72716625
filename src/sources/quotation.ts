/**
 * Whether a text holds a quotation to the letter. Undone are only white space, quotation marks and dashes, which
 * typesetters set as they like, and what nobody can see; every other character has to be the same. Pure.
 */

/** Wide marks: curly, low, angular, prime. */
const DOUBLE = /[“”„‟«»″〝〞＂]/gu;
const SINGLE = /[‘’‚‛‹›′ʼ`´＇]/gu;
const DASH = /[‐‑‒–—―−﹘﹣－]/gu;

/** Nobody sees them, and most of them may not stand in a record. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it is compared: in composed form (Unicode Annex 15, NFC), with plain marks, dashes and single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(DOUBLE, '"')
    .replace(SINGLE, "'")
    .replace(DASH, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Whether a quotation stands in a text.
 *
 * @param plain of the text, made by {@link plainText}
 */
export const standsIn = (quotation: string, plain: string): boolean => plain.includes(plainText(quotation));
