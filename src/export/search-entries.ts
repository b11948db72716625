/** Words as Pagefind's files hold them: where each stands. */

/** Where a word stands in a record: how far that is behind the record before, its places, and those in the title. */
export type Page = readonly [gap: number, places: readonly number[], inTitle: readonly number[]];

/** A word of the index; its further spellings, with accents, have records of their own. */
export type Entry = readonly [
  word: string,
  pages: readonly Page[],
  spellings: readonly (readonly [string, readonly Page[]])[],
];

/** What Pagefind writes before places: how much those after it weigh, of which 24 is the usual, less than 0. */
export const weighing = (weight: number): number => -weight - 1;

/** How much places weigh, by what stands before them. */
export const weightOf = (mark: number): number => -mark - 1;

export const isPlace = (number: number): boolean => number >= 0;
