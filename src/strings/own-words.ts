/**
 * The words of `content/words.yaml` in the place of ours. A sentence with values in it is an ICU MessageFormat message:
 * `{amount, plural, one {# event} other {# events}}`; see docs/languages.md.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import { isMapping } from '../model/mapping.ts';
import type { Segment } from './dates.ts';
import { grammarOf, type Grammar } from './grammar.ts';
import { wordsAt, type Argument, type OwnWord, type WordPath } from './word-paths.ts';

/** A value that a sentence is given, as a message takes it. */
type Value = string | number | Exclude<Segment, string>;

/** What stands for a value that is missing, so that a message can choose by it: `{date, select, none {} other {…}}`. */
const NONE = 'none';

const isTime = (value: unknown): value is Exclude<Segment, string> =>
  typeof value === 'object' && value !== null && 'datetime' in value;

/** One value of a sentence under its name: a list with its length beside it, an object with its parts beside it. */
function valuesOf(name: string, value: unknown, grammar: Grammar): [string, Value][] {
  if (typeof value === 'string' || typeof value === 'number' || isTime(value)) return [[name, value]];
  if (Array.isArray(value)) {
    return [
      [name, grammar.list(value.map(String))],
      [`${name}Count`, value.length],
    ];
  }
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([part, inner]) =>
      Array.isArray(inner) ? [] : valuesOf(part === 'count' ? name : name + grammar.capital(part), inner, grammar),
    );
  }
  return [[name, typeof value === 'boolean' ? String(value) : NONE]];
}

/** Sentences about dates are made of segments, so that a time keeps its machine-readable form. */
const SEGMENTED = new Set([
  'partOf',
  'lasted',
  'within',
  'ongoing',
  'notBefore',
  'by',
  'byAbout',
  'byTime',
  'dayBy',
  'from',
]);

function sentence(word: OwnWord, names: readonly Argument[], lang: string, grammar: Grammar): unknown {
  const message = new IntlMessageFormat(word.text, lang, undefined, { ignoreTag: true });
  const segmented = word.path[0] === 'dates' && SEGMENTED.has(word.path[1] ?? '');
  return (...given: unknown[]): unknown => {
    const isDated = (at: number): boolean => segmented && word.path[1] === 'partOf' && at === 1;
    const values = given.flatMap((value, at) =>
      valuesOf(names[at]?.name ?? '', isDated(at) ? { datetime: '', text: String(value) } : value, grammar),
    );
    const formatted = message.format<Exclude<Segment, string>>(Object.fromEntries(values));
    const segments = Array.isArray(formatted) ? formatted : [formatted];
    return segmented ? segments : segments.map(String).join('');
  };
}

function replacedAt(tree: unknown, path: WordPath, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return isMapping(tree) ? { ...tree, [step]: replacedAt(tree[step], rest, value) } : tree;
}

/**
 * @param words ours, by their paths
 * @param own sound ones
 * @param lang of whose plurals the messages choose by: BCP 47
 * @returns the same shape, with some of them replaced
 */
export function withOwnWords<Tree>(words: Tree, own: readonly OwnWord[], lang: string): Tree {
  const grammar = grammarOf(lang);
  const replaced = own.reduce<unknown>((tree, word) => {
    const kind = wordsAt(words, word.path);
    const value = kind.is === 'sentence' ? sentence(word, kind.given, lang, grammar) : word.value;
    return replacedAt(tree, word.path, value);
  }, words);
  // Each word is replaced by one of its kind, so that the shape stays.
  return replaced as Tree;
}
