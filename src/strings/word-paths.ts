/** The words as a tree: what kind of word stands at a path. */
import { isMapping } from '../model/mapping.ts';
import { ARGUMENTS } from './arguments.ts';

/** A way into the words: `['claim', 'note']`. */
export type WordPath = readonly string[];

/** A word of `content/words.yaml`. */
export interface OwnWord {
  path: WordPath;
  /** As it is written; of several, empty. */
  text: string;
  value: string | readonly string[] | Readonly<Record<string, string>>;
}

/** A value that a sentence is given. */
export interface Argument {
  name: string;
  /** A list comes joined and with its length, a count of sources with whether there may be more. */
  is: 'text' | 'number' | 'list' | 'sources';
  /** Whether it has to stand in the sentence. */
  required: boolean;
}

const MARKS = { '': 'text', '#': 'number', '[]': 'list', '{}': 'sources' } as const;

/** What a name in {@link ARGUMENTS} says. */
function argumentOf(written: string): Argument {
  const [, name = '', mark = '', chooses = ''] = /^(\w+)(#|\[\]|\{\})?(\?)?$/.exec(written) ?? [];
  return { name, is: MARKS[mark as keyof typeof MARKS], required: chooses === '' };
}

export type Kind =
  | { is: 'group'; keys: readonly string[] }
  | { is: 'text'; text: string }
  | { is: 'list' }
  /** Forms by plural category, from which a script of the page chooses. */
  | { is: 'forms'; forms: Readonly<Record<string, string>> }
  | { is: 'sentence'; given: readonly Argument[] }
  | { is: 'none' };

const CATEGORIES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isForms = (value: Record<string, unknown>): value is Record<string, string> =>
  'other' in value && Object.keys(value).every((key) => CATEGORIES.has(key));

const down = (tree: unknown, path: WordPath): unknown =>
  path.reduce<unknown>((at, step) => (isMapping(at) && Object.hasOwn(at, step) ? at[step] : undefined), tree);

/**
 * @param words all words
 * @param path from the top
 */
export function wordsAt(words: unknown, path: WordPath): Kind {
  const word = down(words, path);
  const names = down(ARGUMENTS, path);
  if (typeof word === 'function')
    return Array.isArray(names) ? { is: 'sentence', given: names.map(String).map(argumentOf) } : { is: 'none' };
  if (typeof word === 'string') return { is: 'text', text: word };
  // What our language leaves out another may say.
  if (word === null) return { is: 'text', text: '' };
  if (Array.isArray(word)) return { is: 'list' };
  if (!isMapping(word)) return { is: 'none' };
  if (isForms(word)) return { is: 'forms', forms: word };
  return { is: 'group', keys: Object.keys(word).filter((key) => wordsAt(words, [...path, key]).is !== 'none') };
}

/** The paths of every word that can be replaced and that our language has. */
export function wordPaths(words: unknown, path: WordPath = []): WordPath[] {
  const kind = wordsAt(words, path);
  if (kind.is === 'group') return kind.keys.flatMap((key) => wordPaths(words, [...path, key]));
  return kind.is === 'none' || (kind.is === 'text' && kind.text === '') ? [] : [path];
}
