/** `hidden-characters`: what nobody can see in a text, or what covers the lines beside it. */
import { codePoint, hiddenRuns, nameOfHidden, type Run } from '../../../text/hidden.ts';
import type { Unplaced } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'hidden-characters',
  family: 'field',
  severity: 'error',
  asks: 'No text holds characters that turn its direction, or that cannot be seen and belong to no word or emoji.',
  example: {
    before: 'title: "The bridge\\u200b closes"',
    after: 'title: The bridge closes',
    where: 'U+200B is a space of no width',
  },
});

const finding = (code: number, more: number, start: number, end: number): Unplaced => ({
  rule: 'hidden-characters',
  span: { start, end },
  message:
    `Unexpected ${codePoint(code)} (${nameOfHidden(code)})` +
    (more > 0 ? `, and ${more} more hidden ${more === 1 ? 'character' : 'characters'} after it.` : '.'),
  help: 'It cannot be seen. Delete what stands here with the letters beside it, and type them again.',
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
  const runs = hiddenRuns(text).map(({ start, end }) => {
    const more = Array.from(text.slice(start, end)).length - 1;
    return finding(text.codePointAt(start) ?? 0, more, start, end);
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

const LAST_CODE_POINT = 0x10ffff;

function characterOf([, x, u, U, letter = '']: RegExpExecArray): string {
  const digits = x ?? u ?? U;
  const code = digits === undefined ? LETTERS.get(letter) : Number.parseInt(digits, 16);
  return code === undefined ? letter : String.fromCodePoint(Math.min(code, LAST_CODE_POINT));
}

const placesIn = ({ start, end }: Run): number[] => Array.from({ length: end - start }, (_, at) => start + at);

/**
 * Hidden characters that a double-quoted text of YAML writes as escapes. What stands beside an escape counts as beside
 * the character, so that a joiner within a word is no more hidden than if it were typed.
 *
 * @param source the text with its quotation marks
 * @param offset where it begins in its file
 */
export function hiddenEscapes(source: string, offset: number): Unplaced[] {
  if (!source.includes('\\')) return [];
  let text = '';
  let from = 0;
  const escapes = [...source.matchAll(ESCAPE)].map((escape) => {
    text += source.slice(from, escape.index);
    const at = text.length;
    text += characterOf(escape);
    from = escape.index + escape[0].length;
    return { at, start: escape.index, end: from };
  });
  const hidden = new Set(hiddenRuns(text + source.slice(from)).flatMap(placesIn));
  return escapes
    .filter(({ at }) => hidden.has(at))
    .map(({ at, start, end }) => finding(text.codePointAt(at) ?? 0, 0, offset + start, offset + end));
}
