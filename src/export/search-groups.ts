/** The words of the index in groups, so that few stand in memory at a time with all their places. */
import { byCodeUnit } from '../model/code-units.ts';
import type { Entry } from './search-entries.ts';
import type { Forms } from './search-forms.ts';
import { postingsOf } from './search-postings.ts';
import type { IndexedWord, Use } from './search-vocabulary.ts';
import { beginAlike } from './search-words.ts';

/** Places above which a group is full: about ten files. */
const FULL = 100_000;

/** Those of all words that stand in some of the records, with the forms that do. */
export function standingIn(words: readonly IndexedWord[], { forms, texts }: Forms): IndexedWord[] {
  const stands = new Uint8Array(forms.length);
  for (const text of texts) for (const form of text) stands[form] = 1;
  const standing = (uses: readonly Use[]): Use[] => uses.filter(({ form }) => stands[form] === 1);
  return words.flatMap((one): IndexedWord[] => {
    const uses = standing(one.uses);
    return uses.length === 0 ? [] : [{ word: one.word, uses }];
  });
}

/** Words with where they stand, in their order; those that begin alike in one group. */
export function* groupsOfWords(words: readonly IndexedWord[], read: Forms): Generator<Entry[]> {
  const { entryOf, countOf } = postingsOf(read);
  let group: Entry[] = [];
  let size = 0;
  let last: string | null = null;
  for (const one of words) {
    if (size >= FULL && last !== null && !beginAlike(last, one.word)) {
      yield group;
      [group, size] = [[], 0];
    }
    group.push(entryOf(one));
    size += countOf(one);
    last = one.word;
  }
  yield group;
}

/** Gives the forms of a word, in order. */
export function formsByWord(words: readonly IndexedWord[], { forms }: Forms): (word: string) => string[] {
  const byWord = new Map(words.map((one) => [one.word, one]));
  return (word) => {
    const uses = byWord.get(word)?.uses ?? [];
    return [...new Set(uses.map(({ form }) => forms[form] ?? ''))].toSorted(byCodeUnit);
  };
}
