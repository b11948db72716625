/** Phrases in a text: where words stand one after another, in whatever form. */
import { numberOfCommon, pairTerm, placeOfPair, type CommonWords } from './common.ts';
import type { TypedWord } from './query.ts';
import { folded } from './words.ts';

/** The places in a record of each word and pair that the index was asked for. It has none of others. */
export type PlacesOfTerms = ReadonlyMap<string, ReadonlySet<number>>;

/** What stands at a word of a phrase and tells where that stands. */
interface Told {
  at: number;
  places: ReadonlySet<number>;
}

/**
 * Tells by the places that the index gives whether a phrase may stand in a record: the words that have places, and the
 * pairs of common words, stand as far from one another as in the phrase.
 *
 * @param phrase the words of the phrase, a common one in a form that the index has
 * @param common the common words of the index
 * @param placesOf of what the index was asked for: of a long phrase, not all
 */
export function mayHave(phrase: readonly TypedWord[], common: CommonWords, placesOf: PlacesOfTerms): boolean {
  const numbers = phrase.map(({ word }) => numberOfCommon(common, word));
  const told = phrase.flatMap(({ word }, at): Told[] => {
    const [number = null, next = null] = [numbers[at], numbers[at + 1]];
    if (number !== null && next === null) return [];
    const isPair = number !== null && next !== null;
    const places = placesOf.get(isPair ? pairTerm(number, next) : word);
    return !places || (isPair && places.has(placeOfPair(number, next))) ? [] : [{ at, places }];
  });
  const [first] = told;
  return !first || [...first.places].some((place) => told.every(({ at, places }) => places.has(place + at - first.at)));
}

/**
 * Where a phrase stands in a text.
 *
 * @param words of the text, as `searchable` gives them
 * @param phrase the words of the phrase, a common one in a form that the index has
 * @param common the common words of the index
 * @param placesOf of what the index was asked for
 * @returns the places of all words of the phrase, from 0; none where it does not stand there
 */
export function placesOfPhrase(
  words: readonly string[],
  phrase: readonly TypedWord[],
  common: CommonWords,
  placesOf: PlacesOfTerms,
): number[] {
  const isForm = phrase.map(({ word }) => {
    const forms = new Set(common[numberOfCommon(common, word) ?? -1]);
    const [places, plain] = [placesOf.get(word), folded(word)];
    return (at: number): boolean => {
      const own = words[at] ?? '';
      return forms.has(own) || places?.has(at) === true || folded(own) === plain;
    };
  });
  return words.flatMap((_word, at) =>
    isForm.length > 0 && isForm.every((is, further) => is(at + further))
      ? isForm.map((_is, further) => at + further)
      : [],
  );
}
