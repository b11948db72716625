/** About how wide a text is where nothing can measure it. */

/** Widths in ems, after the widest interface faces (DejaVu Sans, semi-bold), so that a text rather takes less. */
const NARROW = /[iljtfrI.,:;'’|!()[\] ]/;
const WIDE = /[mwMWOQGD@%—]/;
const CAPITAL = /\p{Lu}/u;
const FULL = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const MARK = /\p{M}/u;

function measured(character: string): number {
  if (MARK.test(character)) return 0;
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.38;
  if (WIDE.test(character)) return 0.9;
  return CAPITAL.test(character) ? 0.72 : 0.62;
}

/** Widths of characters that were met before: texts are made of few. */
const known = new Map<string, number>();

function emsOf(character: string): number {
  const ems = known.get(character) ?? measured(character);
  known.set(character, ems);
  return ems;
}

/**
 * The width of a text, rather too great than too small.
 *
 * @param size of its letters, in any unit; the width is in the same
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * size;
}
