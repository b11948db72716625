/** A volume of the index asked for a phrase: by its rare words and by pairs of its common ones, in whatever form they are typed. */
import { commonAt, type CommonWords } from '../search/common.ts';
import { mayHave, placesOfPhrase } from '../search/phrase.ts';
import { askedOf, termOf, type TypedWord } from '../search/query.ts';
import type { FoundPlace, Pagefind } from './pagefind.ts';

/** A record in which a phrase stands, or may stand. */
export interface PhraseRecord {
  found: FoundPlace;
  /**
   * Where the phrase stands in the words of the record, as `searchable` gives them: nowhere where it does not stand there.
   * `null` where the index has looked itself.
   */
  placesIn: ((words: readonly string[]) => number[]) | null;
}

/** What the index has of a word or a pair. */
interface Known {
  /** Its places by record. Of a common word there is one, which tells which word it is. */
  places: ReadonlyMap<string, ReadonlySet<number>>;
  /** The number of the common word that it is; else `null`. */
  common: number | null;
}

const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Looks a term up. In quotation marks Pagefind finds it in its own forms alone, and gives one place in each record; without
 * them it gives all places, and those of longer and shorter words besides.
 */
async function lookUp(pagefind: Pagefind, term: string): Promise<Known> {
  const [exact, all] = [
    await pagefind.search(`"${term}"`, { filters: {} }),
    await pagefind.search(term, { filters: {} }),
  ];
  const holding = new Set(exact.results.map(({ id }) => id));
  const numbers = new Set(exact.results.flatMap(({ words }) => words.map(commonAt)));
  // What is written with a hyphen is several words, of which one may be common.
  const [common = null] = numbers.size === 1 ? numbers : [];
  const places = all.results.flatMap(({ id, words }) => (holding.has(id) ? [[id, new Set(words)] as const] : []));
  return { places: new Map(places), common };
}

/**
 * Asks a volume for a phrase.
 *
 * @param words of the phrase, one after another
 * @param common of the volume
 * @param room the most words that it is asked for
 * @param filters as Pagefind takes them
 * @returns the best first, and whether the phrase stands in all of them
 */
export async function askPhrase(
  pagefind: Pagefind,
  words: readonly TypedWord[],
  common: CommonWords,
  room: number,
  filters: Record<string, string[]>,
): Promise<{ records: PhraseRecord[]; isSure: boolean }> {
  const asked = askedOf(words, common, room);
  const known = new Map<string, Known>();
  for (const term of asked.terms) known.set(term, await lookUp(pagefind, term));
  const phrase = words.map((one) => ({ ...one, word: common[known.get(one.word)?.common ?? -1]?.[0] ?? one.word }));
  const isWritten = phrase.every(({ word }, at) => word === words[at]?.word);
  const inRow = asked.inRow && isWritten;
  const isSure = asked.isSure && isWritten;
  const { results } = await pagefind.search(termOf({ ...asked, inRow }), { filters });
  if (inRow) return { records: results.map((found) => ({ found, placesIn: null })), isSure };
  const records = results.flatMap((found): PhraseRecord[] => {
    const placesOf = new Map([...known].map(([term, { places }]) => [term, places.get(found.id) ?? NOWHERE]));
    if (!mayHave(phrase, common, placesOf)) return [];
    return [{ found, placesIn: (text) => placesOfPhrase(text, phrase, common, placesOf) }];
  });
  return { records, isSure };
}
