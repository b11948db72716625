/**
 * Common words: those that stand in so many records that all their places would weigh more than everything else that a
 * search fetches. Of each the index tells in which records it stands, and of each two of them where they stand one after
 * the other. What to mark in a result is found by the forms of the word.
 */

/** The forms of each common word as they stand in the texts, as `searchable` gives them. Its number is its place, from 0. */
export type CommonWords = readonly (readonly string[])[];

/** No text has this letter: it is for private use. */
const PRIVATE = '\ue000';

const written = (number: number): string => String(number).padStart(4, '0');

/** The most common words that an index can have. */
export const MOST_COMMON = 4096;

/** The word of the index that is in every record: what is asked for where nobody typed a word. */
export const EVERY_RECORD = `${PRIVATE}x1`;

/** The word of the index for two common words, one after the other. Of equal length: none begins with another. */
export const pairTerm = (first: number, second: number): string => `${PRIVATE}${written(first)}${written(second)}`;

/** Places from here on are in no record, and tell which common word it is that was found. */
const NOWHERE = 1_000_000;

/** The one place that the index has of a common word in each record. */
export const placeOfCommon = (number: number): number => NOWHERE + number;

/** The one place that the index has of a pair in each record, where it stands in so many that its places are left out too. */
export const placeOfPair = (first: number, second: number): number => 2 * NOWHERE + first * MOST_COMMON + second;

/** The number of the common word at a place; `null` for a place in a record, and for one of a pair. */
export const commonAt = (place: number): number | null =>
  place >= NOWHERE && place < 2 * NOWHERE ? place - NOWHERE : null;

/** The forms of the common words that were found, by the places that the index gives. */
export function formsFound(common: CommonWords, places: readonly number[]): ReadonlySet<string> {
  return new Set(places.flatMap((place) => common[commonAt(place) ?? -1] ?? []));
}

/**
 * The number of a common word.
 *
 * @param word as `searchable` gives it
 * @returns `null` for a word that is not common
 */
export function numberOfCommon(common: CommonWords, word: string): number | null {
  const number = common.findIndex((forms) => forms.includes(word));
  return number < 0 ? null : number;
}
