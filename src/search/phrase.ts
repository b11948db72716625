/** Phrases in a text: where words stand one after another, in whatever form. */
import { formsFound, numberOfCommon, pairTerm, placeOfPair, type CommonWords } from './common.ts';
import type { TypedWord } from './query.ts';
import { folded } from './words.ts';

/** Letters at the beginning that the forms of a word have in common. */
const ALIKE = 3;

/** Tells whether a word of a text is one of a phrase. */
type IsForm = (word: string, place: number) => boolean;

function formsOf(typed: string, places: ReadonlySet<number>, found: ReadonlySet<string>, common: CommonWords): IsForm {
  const number = numberOfCommon(common, typed);
  const forms = new Set(number === null ? [] : common[number]);
  const plain = folded(typed);
  const start = plain.slice(0, ALIKE);
  return (word, place) => {
    if (forms.has(word)) return true;
    const own = folded(word);
    return own === plain || ((places.has(place) || found.has(word)) && own.startsWith(start));
  };
}

/** Whether a word may be a form of a common one that was found: it begins as a form of that does. */
function mayBeCommon({ word }: TypedWord, found: ReadonlySet<string>): boolean {
  const start = folded(word).slice(0, ALIKE);
  return [...found].some((form) => folded(form).startsWith(start));
}

/**
 * Tells by the places that the index gives whether a phrase may stand in a record: the words that have places, and the
 * pairs of common words, stand as far from one another as in the phrase.
 *
 * @param phrase the words of the phrase
 * @param common the common words of the index
 * @param terms words and pairs that the index was asked for: of a long phrase, not all
 * @param places of what the index was asked for
 */
export function mayHave(
  phrase: readonly TypedWord[],
  common: CommonWords,
  terms: ReadonlySet<string>,
  places: readonly number[],
): boolean {
  const own = new Set(places);
  const found = formsFound(common, places);
  const numbers = phrase.map(({ word }) => numberOfCommon(common, word));
  const isTold = (one: TypedWord, at: number): boolean => {
    const [number = null, next = null] = [numbers[at], numbers[at + 1]];
    if (number === null) return terms.has(one.word) && !mayBeCommon(one, found);
    return next !== null && terms.has(pairTerm(number, next)) && !own.has(placeOfPair(number, next));
  };
  const told = phrase.flatMap((one, at) => (isTold(one, at) ? [at] : []));
  const [first] = told;
  if (first === undefined) return true;
  return places.some((place) => told.every((at) => own.has(place + at - first)));
}

/**
 * Where a phrase stands in a text.
 *
 * @param words of the text, as `searchable` gives them
 * @param phrase the words of the phrase
 * @param places of words that the index found in the text
 * @param common the common words of the index
 * @returns the places of all words of the phrase, from 0; none where it does not stand there
 */
export function placesOfPhrase(
  words: readonly string[],
  phrase: readonly TypedWord[],
  places: readonly number[],
  common: CommonWords,
): number[] {
  const [own, found] = [new Set(places), formsFound(common, places)];
  const isForm = phrase.map(({ word }) => formsOf(word, own, found, common));
  return words.flatMap((_word, at) =>
    isForm.length > 0 && isForm.every((is, further) => is(words[at + further] ?? '', at + further))
      ? isForm.map((_is, further) => at + further)
      : [],
  );
}
