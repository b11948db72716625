/**
 * Characters that cannot be seen, or that turn the direction of the text beside them: a reviewer would read something
 * else than what is published. Definitions: Unicode 15.1, chapters 23.2 to 23.9; Unicode Technical Report 36.
 */
import type { Finding } from './rule.ts';

type Unplaced = Omit<Finding, 'path'>;

/** First and last code point, and what to call them. */
const HIDDEN: readonly (readonly [first: number, last: number, name: string])[] = [
  [0x00, 0x08, 'control character'],
  [0x0b, 0x0c, 'control character'],
  [0x0e, 0x1f, 'control character'],
  [0x7f, 0x9f, 'control character'],
  [0xad, 0xad, 'soft hyphen'],
  [0x034f, 0x034f, 'combining grapheme joiner'],
  [0x061c, 0x061c, 'Arabic letter mark, which turns the direction of text'],
  [0x115f, 0x1160, 'invisible Hangul filler'],
  [0x17b4, 0x17b5, 'invisible Khmer vowel'],
  [0x180b, 0x180f, 'invisible Mongolian selector'],
  [0x200b, 0x200b, 'zero-width space'],
  [0x200c, 0x200c, 'zero-width non-joiner'],
  [0x200d, 0x200d, 'zero-width joiner'],
  [0x200e, 0x200e, 'left-to-right mark'],
  [0x200f, 0x200f, 'right-to-left mark'],
  [0x2028, 0x2028, 'line separator'],
  [0x2029, 0x2029, 'paragraph separator'],
  [0x202a, 0x202a, 'left-to-right embedding'],
  [0x202b, 0x202b, 'right-to-left embedding'],
  [0x202c, 0x202c, 'pop directional formatting'],
  [0x202d, 0x202d, 'left-to-right override'],
  [0x202e, 0x202e, 'right-to-left override'],
  [0x2060, 0x2060, 'word joiner'],
  [0x2061, 0x2065, 'invisible operator'],
  [0x2066, 0x2066, 'left-to-right isolate'],
  [0x2067, 0x2067, 'right-to-left isolate'],
  [0x2068, 0x2068, 'first strong isolate'],
  [0x2069, 0x2069, 'pop directional isolate'],
  [0x206a, 0x206f, 'deprecated format character'],
  [0x2800, 0x2800, 'blank Braille pattern'],
  [0x3164, 0x3164, 'invisible Hangul filler'],
  [0xfdd0, 0xfdef, 'noncharacter'],
  [0xfe00, 0xfe0d, 'variation selector'],
  [0xfeff, 0xfeff, 'byte-order mark inside the text'],
  [0xffa0, 0xffa0, 'invisible Hangul filler'],
  [0xe000, 0xf8ff, 'private-use character, which each typeface shows as it likes'],
  [0xfff0, 0xfffb, 'special character'],
  [0xfffc, 0xfffc, 'object replacement character, left where a picture was pasted'],
  [0xfffd, 0xfffd, 'replacement character, left by a wrong encoding'],
  [0xfffe, 0xffff, 'noncharacter'],
  [0x1d173, 0x1d17a, 'invisible musical symbol'],
  [0xe0000, 0xe007f, 'tag character'],
  [0xe0100, 0xe01ef, 'variation selector'],
  // The last two of each plane (Unicode, 23.7); the planes above are for private use.
  ...Array.from({ length: 14 }, (_, plane) => {
    const last = (plane + 2) * 0x10000 - 1;
    return [last - 1, last, 'noncharacter'] as const;
  }),
  [0xf0000, 0x10ffff, 'private-use character, which each typeface shows as it likes'],
];

const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');

const RUN = new RegExp(`[${HIDDEN.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`).join('')}]+`, 'gu');

const nameOf = (code: number): string =>
  HIDDEN.find(([first, last]) => first <= code && code <= last)?.[2] ?? 'unpaired surrogate';

const finding = (code: number, more: number, start: number, end: number): Unplaced => ({
  rule: 'hidden-characters',
  span: { start, end },
  message:
    `Unexpected U+${hex(code)} (${nameOf(code)})` +
    (more > 0 ? `, and ${more} more hidden ${more === 1 ? 'character' : 'characters'} after it.` : '.'),
  help: 'Delete it. It cannot be seen; most editors can be told to show such characters.',
});

/** More marks upon one letter than any language has: they cover the lines above and below. */
const STACK = /\p{Mn}{6,}/gu;

function stacks(text: string): Unplaced[] {
  return [...text.matchAll(STACK)].map(({ 0: marks, index }) => ({
    rule: 'hidden-characters',
    span: { start: index, end: index + marks.length },
    message: `Unexpected ${Array.from(marks).length} marks upon one letter, which cover the lines beside it.`,
    help: 'Type the letter again.',
  }));
}

/**
 * Hidden characters that stand in a text as themselves, and marks that hide others. Neighbours are told as one.
 *
 * @param text a whole file, without its byte-order mark
 */
export function hiddenCharacters(text: string): Unplaced[] {
  const runs = [...text.matchAll(RUN)].map(({ 0: run, index }) => {
    const count = Array.from(run).length;
    return finding(run.codePointAt(0) ?? 0, count - 1, index, index + run.length);
  });
  return [...runs, ...stacks(text)];
}

/** The escapes of YAML 1.2.2, 5.7, that stand for a character by its number or by a letter. */
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

const LETTERS: ReadonlyMap<string, number> = new Map([
  ['0', 0x00],
  ['a', 0x07],
  ['b', 0x08],
  ['v', 0x0b],
  ['f', 0x0c],
  ['e', 0x1b],
  ['N', 0x85],
  ['L', 0x2028],
  ['P', 0x2029],
]);

/**
 * Hidden characters that a double-quoted text of YAML writes as escapes.
 *
 * @param source the text with its quotation marks
 * @param value what it stands for
 * @param offset where it begins in its file
 */
export function hiddenEscapes(source: string, value: string, offset: number): Unplaced[] {
  if (!source.includes('\\')) return [];
  const found = [...source.matchAll(ESCAPE)].flatMap(({ 0: escape, 1: x, 2: u, 3: U, 4: letter, index }) => {
    const digits = x ?? u ?? U;
    const code = digits === undefined ? LETTERS.get(letter ?? '') : Number.parseInt(digits, 16);
    if (code === undefined || !HIDDEN.some(([first, last]) => first <= code && code <= last)) return [];
    return [finding(code, 0, offset + index, offset + index + escape.length)];
  });
  if (found.length > 0 || value.isWellFormed()) return found;
  return [finding(/\p{Cs}/u.exec(value)?.[0].charCodeAt(0) ?? 0, 0, offset, offset + source.length)];
}
