/** Names that run the other way than the sentence they stand in, as plain text, where no element can part them. */

/** A letter of a script that is written from right to left: Unicode, Bidi_Class R and AL. */
const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hanifi_Rohingya}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * A name that keeps its own order, and what stands beside it too: in "Doğu Postası، 12 نوفمبر" the day would else be drawn
 * on the far side of the name. Set apart where its first letter runs the other way (Unicode Standard Annex 9, 2.4),
 * else as it is.
 *
 * @param dir how the sentence runs
 */
export function isolate(name: string, dir: 'ltr' | 'rtl'): string {
  const letter = /\p{L}/u.exec(name)?.[0];
  if (letter === undefined || RIGHT_TO_LEFT.test(letter) === (dir === 'rtl')) return name;
  return `${FIRST_STRONG_ISOLATE}${name}${POP_DIRECTIONAL_ISOLATE}`;
}
