/** Where each form of a word stands first, by which the index tells what forms a word of it has: the same form is always the same word. */

/** Gives the forms that stand first in a record, of all records, by their places in it; nothing where there are none. */
export type FirstForms = (record: number) => ReadonlyMap<number, string> | undefined;

/**
 * Begins to note forms.
 *
 * @returns `note` takes the words of a record, `of` tells what was noted
 */
export function firstForms(): { note: (record: number, words: readonly string[]) => void; of: FirstForms } {
  const noted = new Set<string>();
  const first = new Map<number, Map<number, string>>();
  return {
    note: (record, words) => {
      const own = new Map<number, string>();
      for (const [place, word] of words.entries()) {
        if (noted.has(word)) continue;
        noted.add(word);
        own.set(place, word);
      }
      if (own.size > 0) first.set(record, own);
    },
    of: (record) => first.get(record),
  };
}
