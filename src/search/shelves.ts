/**
 * Sorted lists in several files, so that a reader fetches only the part in which a name can stand: in memory a
 * directory, which says with what each shelf begins.
 */

/** Shelves in order: what the first entry of each begins with, and the name of its file. */
export type Directory = readonly (readonly [first: string, file: string])[];

/** The most shelves that one question takes from. */
const MOST = 3;

/** The shelves on which entries that begin with something can stand. */
function shelvesWith(directory: Directory, start: string): string[] {
  return directory
    .filter(([first], at) => {
      const next = directory[at + 1]?.[0];
      const beginsBefore = first <= start || first.startsWith(start);
      return beginsBefore && (next === undefined || next > start || next.startsWith(start));
    })
    .map(([, file]) => file);
}

/** The one shelf on which an entry stands if there is one. */
export function shelfOf(directory: Directory, entry: string): string | undefined {
  return directory.findLast(([first]) => first <= entry)?.[1];
}

/**
 * The shelves with what a mistyped word may mean: all where they are few, else those with the same beginning, of which
 * no more is taken than is needed to have few.
 */
export function shelvesNear(directory: Directory, word: string): string[] {
  if (directory.length <= MOST) return directory.map(([, file]) => file);
  for (let letters = 1; letters <= word.length; letters += 1) {
    const some = shelvesWith(directory, word.slice(0, letters));
    if (some.length <= MOST) return some;
  }
  return [];
}
