/** Words as Pagefind's files hold them: where each stands. */

/** Where a word stands in a record: how far that is behind the record before, its places, and those in the title. */
export type Page = readonly [gap: number, places: readonly number[], inTitle: readonly number[]];

/**
 * A word of the index, with and without accents. Pagefind can tell spellings apart, but takes them for words one after the
 * other when it looks for a phrase in a record that has several: we tell it of none.
 */
export type Entry = readonly [word: string, pages: readonly Page[], spellings: readonly []];

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

/** How many places a word has. */
export function countPlaces([, pages]: Entry): number {
  let count = 0;
  for (const [, places] of pages) count += placesIn(places);
  return count;
}

/** Tells every place of a word, record by record: numbers of records, and places from 0. */
export function eachPlace([, pages]: Entry, tell: (record: number, place: number) => void): void {
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
