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
  places: ReadonlySet<number>;
}

/**
 * Where words may stand one after another, by their places alone. Of two that are parts of one word with a hyphen both stand
 * at its place, and in which order the text tells.
 *
 * @param words of the row
 * @returns the places of all of them, from 0; none where they do not stand so
 */
export function placesInRow(words: readonly WordOfRow[]): number[] {
  return rowsFrom<number>(
    words.length,
    [...(words[0]?.places ?? [])],
    (number, before) => {
      const [one, last] = [words[number], words[number - 1]];
      const next = one?.word === last?.word ? [before + 1] : [before + 1, before];
      return next.filter((place) => one?.places.has(place));
    },
    String,
  );
}

/**
 * Goes along rows of words, from each place at which one may begin.
 *
 * @param length words of a row
 * @param after where a word stands that follows another
 * @param nameOf a place in words, by which it is known again
 * @returns the places of the rows that are whole
 */
function rowsFrom<Place>(
  length: number,
  starts: readonly Place[],
  after: (number: number, before: Place) => readonly Place[],
  nameOf: (place: Place) => string,
): Place[] {
  /** Where it is known already that the others do not stand behind one of the words. */
  const ends = new Set<string>();
  /** The places from one of the words on; `null` where the others do not stand behind the one before. */
  const from = (number: number, before: Place): Place[] | null => {
    if (number === length) return [];
    const end = `${number} ${nameOf(before)}`;
    if (ends.has(end)) return null;
    for (const place of after(number, before)) {
      const others = from(number + 1, place);
      if (others) return [place, ...others];
    }
    ends.add(end);
    return null;
  };
  return starts.flatMap((start) => {
    const others = from(1, start);
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

/** Where a word of a phrase stands in a text: a place, and of a word with hyphens from which part to which. */
interface Stand {
  place: number;
  first: number;
  last: number;
}

/**
 * Where a phrase stands in a text: the parts of a word with a hyphen follow one another in their order, and what stands behind
 * the word stands behind its last part.
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
  const row = phrase.map(({ word }) => {
    const forms = new Set(common[numberOfCommon(common, word) ?? -1]);
    const [places, plain] = [placesOf.get(word), joined(word)];
    /** Where it stands at a place: as a whole, or as which of its parts. */
    return (place: number): Stand[] => {
      const own = words[place];
      if (own === undefined) return [];
      const parts = own.split('-');
      const whole = { place, first: 0, last: parts.length - 1 };
      if (joined(own) === plain) return [whole];
      const all = parts.map((_, at): Stand => ({ place, first: at, last: at }));
      const alike = all.filter(({ first }) => forms.has(parts[first] ?? '') || joined(parts[first] ?? '') === plain);
      if (alike.length > 0) return alike;
      // In another form: the index does not tell of which part.
      if (!forms.has(own) && places?.has(place) !== true) return [];
      return parts.length > 1 ? [...all, whole] : [whole];
    };
  });
  const partsAt = (place: number): number => words[place]?.split('-').length ?? 1;
  const standing = rowsFrom<Stand>(
    row.length,
    [...words.keys()].flatMap((place) => row[0]?.(place) ?? []),
    (number, { place, last }) =>
      (last + 1 < partsAt(place)
        ? row[number]?.(place).filter(({ first }) => first === last + 1)
        : row[number]?.(place + 1).filter(({ first }) => first === 0)) ?? [],
    ({ place, last }) => `${place} ${last}`,
  );
  return standing.map(({ place }) => place);
}
