/** A volume of the index asked for a phrase: by its rare words and by pairs of its common ones, in whatever form they are typed. */
import { commonAt, type CommonWords } from '../search/common.ts';
import { mayHave, placesInRow, placesOfPhrase, type PlacesOfTerms } from '../search/phrase.ts';
import { askedOf, waysToWrite, type TypedWord } from '../search/query.ts';
import type { Pagefind } from './pagefind.ts';
import { hitsOfWord, NO_HITS, together, type Filters, type Hit, type Hits } from './search-hits.ts';

/** A record in which a phrase stands, or may stand. */
export interface PhraseRecord {
  score: number;
  /** Whether it stands there. */
  isSure: boolean;
  /** Where it stands in the words of the record, as `searchable` gives them: nowhere where it does not stand there. */
  placesIn: (words: readonly string[]) => readonly number[];
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Places that belong to no record, as a common word has them, tell which word it is. */
function numberOf(hits: Hits): number | null {
  const numbers = new Set([...hits.values()].flatMap(({ places }) => places.map(commonAt)));
  // What is written with a hyphen is several words, of which one may be common.
  const [number = null] = numbers.size === 1 ? numbers : [];
  return number;
}

/** Records in which words stand one after another, of which the index has all places. */
export function recordsInRow(words: readonly string[], hitsOf: (word: string) => Hits): Hits {
  const found = new Map<string, Hit>();
  const all = words.map(hitsOf);
  for (const [id, { score, parted }] of together(all)) {
    const places = placesInRow(words.map((word, at) => ({ word, places: new Set(all[at]?.get(id)?.places) })));
    if (places.length > 0) found.set(id, { score, places, parted: places.filter((place) => parted.includes(place)) });
  }
  return found;
}

/** Asks a volume for a phrase that is written in one way. */
async function askWay(
  words: readonly TypedWord[],
  common: CommonWords,
  room: number,
  ask: (term: string) => Promise<Hits>,
): Promise<Map<string, PhraseRecord>> {
  const asked = askedOf(words, common, room);
  const known = new Map<string, Hits>();
  for (const term of asked.terms) known.set(term, await ask(term));
  const hitsOf = (term: string): Hits => known.get(term) ?? NO_HITS;
  const phrase = words.map((one) => ({ ...one, word: common[numberOf(hitsOf(one.word)) ?? -1]?.[0] ?? one.word }));
  const isWritten = phrase.every(({ word }, at) => word === words[at]?.word);
  const placesFor = (id: string): PlacesOfTerms =>
    new Map([...known].map(([term, hits]) => [term, new Set(hits.get(id)?.places ?? NOWHERE)]));
  if (asked.inRow && isWritten) {
    const found = recordsInRow(asked.terms, hitsOf);
    return new Map(
      [...found].map(([id, { score, places, parted }]) => {
        // In which order the parts of a word stand, and which is its last, the text alone tells.
        const isSure = parted.length === 0;
        const placesIn: PhraseRecord['placesIn'] = (text) =>
          isSure ? places : placesOfPhrase(text, phrase, common, placesFor(id));
        return [id, { score, isSure, placesIn }];
      }),
    );
  }
  const records = [...together(asked.terms.map(hitsOf))].flatMap(([id, { score }]): [string, PhraseRecord][] => {
    const placesOf = placesFor(id);
    if (!mayHave(phrase, common, placesOf)) return [];
    const isSure = asked.isSure && isWritten;
    return [[id, { score, isSure, placesIn: (text) => placesOfPhrase(text, phrase, common, placesOf) }]];
  });
  return new Map(records);
}

/**
 * Asks a volume for a phrase.
 *
 * @param words of the phrase, one after another
 * @param common of the volume
 * @param room the most words that it is asked for
 * @param filters as Pagefind takes them
 * @param lang BCP 47, of the site
 * @returns records by their names in the index
 */
export async function askPhrase(
  pagefind: Pagefind,
  words: readonly TypedWord[],
  common: CommonWords,
  room: number,
  filters: Filters,
  lang: string,
): Promise<ReadonlyMap<string, PhraseRecord>> {
  const found = new Map<string, PhraseRecord>();
  const asked = new Map<string, Hits>();
  const ask = async (term: string): Promise<Hits> => {
    const hits = asked.get(term) ?? (await hitsOfWord(pagefind, { typed: term, word: term }, true, filters, lang));
    asked.set(term, hits);
    return hits;
  };
  for (const way of waysToWrite(words)) {
    for (const [id, record] of await askWay(way, common, room, ask)) {
      const other = found.get(id);
      const [score, isSure] = [Math.max(record.score, other?.score ?? 0), record.isSure || other?.isSure === true];
      const placesIn: PhraseRecord['placesIn'] = (text) => [...(other?.placesIn(text) ?? []), ...record.placesIn(text)];
      found.set(id, { score, isSure, placesIn });
    }
  }
  return found;
}
