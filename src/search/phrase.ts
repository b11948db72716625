/** Phrases in a text: where words stand one after another, in whatever form, written with hyphens or without. */
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

/** A word of a phrase, and where it stands. */
export interface WordOfRow {
  word: string;
  standsAt: (place: number) => boolean;
}

/**
 * Where words stand one after another. Of two that are parts of one word with a hyphen both stand at its place.
 *
 * @param words of the row
 * @param starts places where it may begin
 * @param isParted tells whether at a place stands a word with a hyphen
 * @returns the places of all of them, from 0; none where they do not stand so
 */
export function placesInRow(
  words: readonly WordOfRow[],
  starts: Iterable<number>,
  isParted: (place: number) => boolean = () => true,
): number[] {
  /** Where it is known already that the others do not stand behind one of the words. */
  const ends = new Set<number>();
  /** The places from one of the words on; `null` where the others do not stand behind the one before. */
  const from = (number: number, before: number): number[] | null => {
    const [one, last, end] = [words[number], words[number - 1], before * words.length + number];
    if (!one) return [];
    if (ends.has(end)) return null;
    const shares = one.word !== last?.word && isParted(before);
    for (const place of shares ? [before + 1, before] : [before + 1]) {
      const others = one.standsAt(place) ? from(number + 1, place) : null;
      if (others) return [place, ...others];
    }
    ends.add(end);
    return null;
  };
  if (words.length === 0) return [];
  return [...starts].flatMap((start) => {
    const others = words[0]?.standsAt(start) ? from(1, start) : null;
    return others ? [start, ...others] : [];
  });
}

/**
 * Tells by the places that the index gives whether a phrase may stand in a record: the words that have places, and the
 * pairs of common words, stand no farther from one another than in the phrase, and nearer where there are hyphens.
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
  const [first, ...others] = told;
  let before = first;
  let reached = [...(first?.places ?? [])];
  for (const one of others) {
    const most = one.at - (before?.at ?? 0);
    reached = [...one.places].filter((place) => reached.some((other) => place >= other && place - other <= most));
    before = one;
  }
  return !first || reached.length > 0;
}

/** A word as it is compared with another: however its parts are joined. */
const joined = (word: string): string => folded(word).replaceAll(' ', '');

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
  const row = phrase.map(({ word }): WordOfRow => {
    const forms = new Set(common[numberOfCommon(common, word) ?? -1]);
    const [places, plain] = [placesOf.get(word), joined(word)];
    return {
      word,
      standsAt: (at) => {
        const own = words[at] ?? '';
        return (
          forms.has(own) || places?.has(at) === true || [own, ...own.split('-')].some((part) => joined(part) === plain)
        );
      },
    };
  });
  return placesInRow(row, words.keys(), (at) => words[at]?.includes('-') === true);
}
