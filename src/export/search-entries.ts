/** Words in Pagefind's files: where each stands. */

/** Where a word stands in a record: how far that is behind the record before, its places, and those in the title. */
export type Page = readonly [gap: number, places: readonly number[], inTitle: readonly number[]];

/** A word of the index; its further spellings, with accents, have records of their own. */
export type Entry = readonly [
  word: string,
  pages: readonly Page[],
  spellings: readonly (readonly [string, readonly Page[]])[],
];

/** Pagefind writes between places how much those after it weigh, less than 0. */
export const isPlace = (number: number): boolean => number >= 0;

/** Every place of a word in whatever spelling, record by record: numbers as Pagefind counts records, places from 0. */
export function* placesOf([, pages, spellings]: Entry): Generator<readonly [record: number, place: number]> {
  for (const list of [pages, ...spellings.map(([, of]) => of)]) {
    let record = 0;
    for (const [gap, places] of list) {
      record += gap;
      let place = 0;
      for (const step of places) {
        if (!isPlace(step)) continue;
        place += step;
        yield [record, place];
      }
    }
  }
}
