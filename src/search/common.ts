/**
 * Common words: those that stand in so many records that all their places would weigh more than everything else that a
 * search fetches. Of each the index tells in which records it stands, and has its places under another word, which is
 * asked for where words must stand one after another. What to mark in a result is found by the forms of the word.
 */

/** The forms of each common word as they stand in the texts, as `searchable` gives them. Its number is its place, from 0. */
export type CommonWords = readonly (readonly string[])[];

/** No text has this letter: it is for private use. */
const PRIVATE = '\ue000';

/** The word of the index under which the places of a common word stand. Of equal length: none begins with another. */
export const placesTerm = (number: number): string => `${PRIVATE}${String(number).padStart(6, '0')}`;

/** Places from here on are in no record, and tell which common word it is that was found. */
const NOWHERE = 1_000_000;

/** The one place that the index has of a common word in each record. */
export const placeOfCommon = (number: number): number => NOWHERE + number;

/** The forms of the common words that were found, by the places that the index gives. */
export function formsFound(common: CommonWords, places: readonly number[]): ReadonlySet<string> {
  return new Set(places.filter((place) => place >= NOWHERE).flatMap((place) => common[place - NOWHERE] ?? []));
}

/**
 * What to ask the index for, for a word whose places matter.
 *
 * @param word as `searchable` gives it
 */
export function termWithPlaces(common: CommonWords, word: string): string {
  const number = common.findIndex((forms) => forms.includes(word));
  return number < 0 ? word : placesTerm(number);
}
