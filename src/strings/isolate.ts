/**
 * Names in a sentence that runs the other way: an Arabic outlet on an English page, an English one on an Arabic page.
 * Each is set in isolates, as `<bdi>` does in HTML, so that figures and signs beside it stay where the sentence has them:
 * Unicode Standard Annex #9, "Bidirectional Algorithm", 2.4 and 6.3.
 */
import { isMapping } from '../model/mapping.ts';
import { ARGUMENTS } from './arguments.ts';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hanifi_Rohingya}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Which way a text runs by itself: as its first letter does (UAX #9, P2 and P3). */
export const directionOf = (text: string): Direction =>
  RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';

/** Letters that run the other way than the page. */
const AGAINST: Readonly<Record<Direction, RegExp>> = {
  ltr: RIGHT_TO_LEFT,
  rtl: new RegExp(`(?!${RIGHT_TO_LEFT.source})\\p{L}`, 'u'),
};

/** What is followed or copied as it stands, and what a sentence only chooses by: by its name in {@link ARGUMENTS}. */
const AS_IT_STANDS: ReadonlySet<string> = new Set([
  ...['url', 'host', 'record', 'reason', 'was?', 'now?'],
  ...['kind?', 'how?', 'standing?', 'state?', 'order?', 'what?', 'translator?'],
]);

/**
 * @param dir of the text around it
 * @returns the same where nothing in it runs the other way
 */
export const isolated = (text: string, dir: Direction): string =>
  AGAINST[dir].test(text) && !text.startsWith(FIRST_STRONG_ISOLATE)
    ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`
    : text;

function isolatedValue(value: unknown, dir: Direction): unknown {
  if (typeof value === 'string') return isolated(value, dir);
  return Array.isArray(value) ? value.map((item) => isolatedValue(item, dir)) : value;
}

function withIsolated(words: unknown, names: unknown, dir: Direction): unknown {
  if (typeof words === 'function' && Array.isArray(names)) {
    return (...given: unknown[]): unknown =>
      Reflect.apply(
        words,
        undefined,
        given.map((value, at) => (AS_IT_STANDS.has(String(names[at])) ? value : isolatedValue(value, dir))),
      );
  }
  if (!isMapping(words) || !isMapping(names)) return words;
  return Object.fromEntries(
    Object.entries(words).map(([key, inner]) => [
      key,
      Object.hasOwn(names, key) ? withIsolated(inner, names[key], dir) : inner,
    ]),
  );
}

/**
 * @param words without those for dates, which name nothing of the content
 * @param dir of the language
 * @returns the same words, of which each sentence isolates what it is given
 */
export function isolatingWords<Tree>(words: Tree, dir: Direction): Tree {
  // Each sentence is replaced by one of its kind, so that the shape stays.
  return withIsolated(words, ARGUMENTS, dir) as Tree;
}
