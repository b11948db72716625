/**
 * Whether a text holds a quotation to the letter. Undone are only white space, quotation marks and dashes, which
 * typesetters set as they like, and what nobody can see; every other character has to be the same. Pure.
 */
import type { Quote } from '../model/record.ts';

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

/** Where we left something out of a quotation. */
const OMISSION = /\[ ?(?:…|\.\.\.) ?\]/u;

/** Whether parts stand in a text one after another. */
function standInOrder(parts: readonly string[], plain: string): boolean {
  let from = 0;
  for (const part of parts) {
    const at = plain.indexOf(part, from);
    if (at === -1) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}

/**
 * Whether a quotation stands in a text: as it is, or, where it has omissions of ours (`[…]`), its parts in their order.
 *
 * @param plain of the text, made by {@link plainText}
 */
export function standsIn(quotation: string, plain: string): boolean {
  const whole = plainText(quotation);
  const parts = whole.split(OMISSION).map((part) => part.trim());
  return (
    plain.includes(whole) ||
    standInOrder(
      parts.filter((part) => part !== ''),
      plain,
    )
  );
}

/**
 * What of a quotation a page may print, any of which will do: the words, and a translation that is the source's. Ours
 * nobody prints.
 *
 * @returns nothing where all that we have is our translation
 */
export function printedWords({ text, translated, translation }: Quote): string[] {
  if (translation) return translation.by === 'source' ? [text, translation.text] : [text];
  return translated === 'by-us' ? [] : [text];
}
