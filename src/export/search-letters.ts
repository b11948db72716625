/** What Pagefind leaves out of a word that is written with a hyphen. */
import type { IndexedWord } from './search-vocabulary.ts';

/** How much a part of a word weighs that is written with a hyphen, where it has two. */
const HALF = 12;

/**
 * Words and the letters that stand by themselves in words with a hyphen, of which Pagefind takes no notice: `F-16` is found
 * by `F 16` as well.
 */
export function withLetters(words: readonly IndexedWord[], forms: readonly string[]): IndexedWord[] {
  const formsWith = new Map<string, Set<number>>();
  for (const [form, text] of forms.entries()) {
    const parts = text.split('-');
    const letters = parts.length > 1 ? parts.filter((part) => /^\p{L}$/u.test(part)) : [];
    for (const letter of letters.map((one) => one.normalize('NFD').replace(/\p{M}/gu, ''))) {
      const found = formsWith.get(letter);
      if (found) found.add(form);
      else formsWith.set(letter, new Set([form]));
    }
  }
  const all = new Map(words.map((one) => [one.word, one]));
  for (const [word, found] of formsWith) {
    const uses = all.get(word)?.uses ?? [];
    const known = new Set(uses.map(({ form }) => form));
    const added = [...found.difference(known)].map((form) => ({ form, weight: HALF }));
    all.set(word, { word, uses: [...uses, ...added] });
  }
  // As Pagefind orders words: by their bytes.
  return [...all.values()].toSorted((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
}
