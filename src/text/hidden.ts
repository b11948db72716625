/**
 * Characters that cannot be seen, or that turn the direction of the text beside them: a reviewer would read something
 * else than what is published. The one definition for what is checked, imported, linked and repeated in messages.
 *
 * Sources: the properties of Unicode Standard Annex 44; Unicode Technical Report 36, 3 (hidden text); Unicode Technical
 * Standard 51, 1.4.9 (emoji sequences); Unicode Standard Annex 31, 2.3 (joiners within words).
 */

/**
 * Unicode's own properties, and what they leave out: the marks of interlinear annotation, the blank Braille pattern, and
 * what stands for a picture or a letter that was lost. Of format characters (Cf), all that are not seen are default
 * ignorable; the others, such as the Arabic number signs U+0600 to U+0605, are drawn, and are text.
 */
const UNSEEN = String.raw`[[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\ufff9-\ufffd\u2800]--[\t\r\n]]`;

/** Scripts in use whose letters join or stack, so that some words are only right with a joiner or a non-joiner. */
const JOINING = [
  ...['Adlam', 'Arabic', 'Hanifi_Rohingya', 'Mandaic', 'Mongolian', 'Nko', 'Phags_Pa', 'Syriac'],
  ...['Balinese', 'Batak', 'Bengali', 'Chakma', 'Cham', 'Devanagari', 'Grantha', 'Gujarati', 'Gurmukhi', 'Javanese'],
  ...['Kaithi', 'Kannada', 'Khmer', 'Lepcha', 'Limbu', 'Malayalam', 'Meetei_Mayek', 'Myanmar', 'Newa', 'Oriya'],
  ...['Saurashtra', 'Sinhala', 'Sundanese', 'Syloti_Nagri', 'Tai_Tham', 'Tamil', 'Telugu', 'Tibetan', 'Tirhuta'],
];
const JOINING_LETTER = `[[\\p{L}\\p{M}]&&[${JOINING.map((script) => `\\p{Script_Extensions=${script}}`).join('')}]]`;

/** What is part of a word although nobody sees it by itself, by what stands beside it. */
const PART_OF_A_WORD = [
  String.raw`(?<=${JOINING_LETTER})[\u200c\u200d]`,
  String.raw`[\u200c\u200d](?=${JOINING_LETTER})`,
  String.raw`(?<=[\p{L}&&\p{Script_Extensions=Mongolian}])[\u180b-\u180f]`,
  // Which of its forms an ideograph takes, in the names of people and places (Unicode Technical Standard 37).
  String.raw`(?<=\p{Ideographic})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
].join('|');

const PICTURE = String.raw`\p{Extended_Pictographic}\p{Emoji_Modifier}?[\ufe0e\ufe0f]?`;

/** Emoji of several characters: joined pictures, keys with a number, flags of regions. */
const EMOJI = [
  String.raw`\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}`,
  String.raw`${PICTURE}(?:\u200d${PICTURE})*`,
  String.raw`[0-9#*]\ufe0f\u20e3`,
].join('|');

const RUN = new RegExp(`${EMOJI}|(?<hidden>(?:(?!${PART_OF_A_WORD})${UNSEEN})+)`, 'gv');

/** UTF-16 offsets, end exclusive. */
export interface Run {
  start: number;
  end: number;
}

/** What no plain text of ASCII has: most texts are that, and need no closer look. */
const NOT_PLAIN = /[^\t\r\n\x20-\x7e]/;

/** Where hidden characters stand in a text; neighbours are one run. */
export function hiddenRuns(text: string): Run[] {
  if (!NOT_PLAIN.test(text)) return [];
  return [...text.matchAll(RUN)].flatMap(({ groups, index }) =>
    groups?.['hidden'] === undefined ? [] : [{ start: index, end: index + groups['hidden'].length }],
  );
}

/** A code point as Unicode writes it: `U+200B`. */
export const codePoint = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

const NAMES: ReadonlyMap<number, string> = new Map([
  [0xad, 'soft hyphen'],
  [0x034f, 'combining grapheme joiner'],
  [0x061c, 'Arabic letter mark, which turns the direction of text'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'pop directional formatting'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'pop directional isolate'],
  [0x2800, 'blank Braille pattern'],
  [0xfeff, 'byte-order mark inside the text'],
  [0xfffc, 'object replacement character, left where a picture was pasted'],
  [0xfffd, 'replacement character, left by a wrong encoding'],
]);

const KINDS: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\p{Cc}/u, 'control character'],
  [/\p{Cs}/u, 'unpaired surrogate'],
  [/\p{Co}/u, 'private-use character, which each typeface shows as it likes'],
  [/\p{Noncharacter_Code_Point}/u, 'noncharacter'],
  [/\p{Variation_Selector}/u, 'variation selector'],
  [/[\u{e0000}-\u{e007f}]/u, 'tag character'],
];

/** What to call a hidden character, by its code point. */
export function nameOfHidden(code: number): string {
  const character = String.fromCodePoint(code);
  return NAMES.get(code) ?? KINDS.find(([pattern]) => pattern.test(character))?.[1] ?? 'invisible character';
}
