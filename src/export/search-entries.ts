/** Words as Pagefind's files hold them: where each stands. */

/** Where a word stands in a record: how far that is behind the record before, its places, and those in the title. */
export type Page = readonly [gap: number, places: readonly number[], inTitle: readonly number[]];

/** A word of the index; its further spellings, with accents, have records of their own. */
export type Entry = readonly [
  word: string,
  pages: readonly Page[],
  spellings: readonly (readonly [string, readonly Page[]])[],
];

/** No places: most words stand in no title, and a story has millions of places. */
export const NO_PLACES: readonly number[] = [];

/** What Pagefind writes before places: how much those after it weigh, of which 24 is the usual, less than 0. */
export const weighing = (weight: number): number => -weight - 1;

/** How much places weigh, by what stands before them. */
export const weightOf = (mark: number): number => -mark - 1;

/** Whether a number of a list of places is a place, or how far one is behind another; else it is a mark before some. */
export const isPlace = (number: number): boolean => number >= 0;

/** How many places are in a list of them. */
export function placesIn(list: readonly number[]): number {
  let count = 0;
  for (const number of list) if (isPlace(number)) count += 1;
  return count;
}

const pagesOf = ([, pages, spellings]: Entry): (readonly Page[])[] => [pages, ...spellings.map(([, of]) => of)];

/** How many places a word has, in whatever spelling. */
export function countPlaces(entry: Entry): number {
  let count = 0;
  for (const pages of pagesOf(entry)) {
    for (const [, places] of pages) count += placesIn(places);
  }
  return count;
}

/** Tells every place of a word in whatever spelling, record by record: numbers of records, and places from 0. */
export function eachPlace(entry: Entry, tell: (record: number, place: number) => void): void {
  for (const pages of pagesOf(entry)) {
    let record = 0;
    for (const [gap, places] of pages) {
      record += gap;
      let place = 0;
      for (const step of places) {
        // Behind each mark of weight places are counted from the beginning again.
        place = isPlace(step) ? place + step : 0;
        if (isPlace(step)) tell(record, place);
      }
    }
  }
}
