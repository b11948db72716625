/** What Pagefind leaves out of a word that is written with a hyphen. */
import type { IndexedWord } from './search-vocabulary.ts';

/** How much a part of a word weighs that is written with a hyphen, where it has two. */
const HALF = 12;

/**
 * Words and the letters that stand by themselves in words with a hyphen, of which Pagefind takes no notice: `F-16` is found
 * by `F 16` as well.
 */
export function withLetters(words: readonly IndexedWord[], forms: readonly string[]): IndexedWord[] {
  const uses = new Map(words.map((one) => [one.word, [...one.uses]]));
  for (const [form, text] of forms.entries()) {
    const parts = text.split('-');
    const letters = parts.length > 1 ? parts.filter((part) => /^\p{L}$/u.test(part)) : [];
    for (const letter of new Set(letters.map((one) => one.normalize('NFD').replace(/\p{M}/gu, '')))) {
      const known = uses.get(letter) ?? [];
      if (!known.some((use) => use.form === form)) uses.set(letter, [...known, { form, weight: HALF }]);
    }
  }
  // As Pagefind orders words: by their bytes.
  return [...uses]
    .map(([word, own]): IndexedWord => ({ word, uses: own }))
    .toSorted((a, b) => Buffer.compare(Buffer.from(a.word), Buffer.from(b.word)));
}
