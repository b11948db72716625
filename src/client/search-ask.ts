/**
 * A search in the volumes of the index: the newest first, and no more of them at a time than can be fetched in a moment.
 * Whatever is asked, and however long the story is, a step fetches about as much as any other.
 */
import { EVERY_RECORD, formsFound, numberOfCommon, type CommonWords } from '../search/common.ts';
import { readQuery, shortened, type Query, type TypedWord } from '../search/query.ts';
import { recordNumber } from '../search/record-name.ts';
import { textsOf, type FoundRecord } from '../search/record.ts';
import { wordsIn } from '../search/segments.ts';
import { searchable } from '../search/words.ts';
import { loadPagefind, type FoundPlace, type Import, type Pagefind } from './pagefind.ts';
import { commonWords, filtersOf, volumesOf, type Volume } from './search-files.ts';
import { askPhrase, type PhraseRecord } from './search-phrase.ts';

/** The most words and filters that a volume is asked for: each is a file of some kilobytes. */
const ROOM = 6;

/** Such files that a step fetches from all volumes together: the first one fetches the engine as well. */
const FILES = { first: 9, further: 27 };

/** Of a volume, what is fetched besides: lists of what it has, as long as so many files of words. */
const LISTS = 2;

/** What of a record was found: places of words, and which words were found that have none. */
export interface Spots {
  locations: readonly number[];
  isFound: (word: string) => boolean;
}

/** A record that may be what was searched for. */
export interface Found {
  volume: Volume;
  /** In its volume. */
  number: number;
  /** Whether it is what was searched for; else its text tells. */
  isSure: boolean;
  /** What of it was found; `null` where its text does not have the phrase. */
  spotsIn: (record: FoundRecord) => Spots | null;
}

/** What a step found. */
export interface Step {
  /** The best first. */
  found: readonly Found[];
  /**
   * Whether this is all that was found so far: a word that stood in no volume before stands in one of these, so that what
   * was found without it is no answer any more.
   */
  isAnew: boolean;
}

export interface Search {
  /**
   * Where not all words were searched for, those that were, as they were typed; else `null`. Words that stand nowhere in
   * what was searched are left out.
   */
  askedOnly: () => readonly string[] | null;
  /** Asks the next volumes. */
  further: () => Promise<Step>;
  /** The volumes that were asked. */
  volumes: () => readonly Volume[];
  /** Records in the volumes that were asked, and in all. */
  reach: () => { through: number; all: number };
}

/** What is searched for. */
export interface Wanted {
  /** What somebody typed; `null` for everything that passes the filters. */
  typed: string | null;
  /** Ids by filter. */
  filters: Readonly<Record<string, string>>;
  /** BCP 47, of the site. */
  lang: string;
}

/** What of a record was found by its words. */
function spotsOfWords({ words: locations }: FoundPlace, common: CommonWords, lang: string): Spots {
  const forms = formsFound(common, locations);
  return { locations, isFound: (word) => forms.size > 0 && forms.has(searchable(word, lang)) };
}

/** Where a phrase stands in a record. */
function spotsOfPhrase({ found, placesIn }: PhraseRecord, record: FoundRecord, lang: string): Spots | null {
  const isFound = (): boolean => false;
  if (!placesIn) return { locations: found.words, isFound };
  const words = textsOf(record).flatMap((text) => wordsIn(text).map((word) => searchable(word, lang)));
  const locations = placesIn(words);
  return locations.length === 0 ? null : { locations, isFound };
}

interface Scored extends Found {
  /** More is better. */
  score: number;
}

/** What a volume has, the best first, and which of the words stand nowhere in it. */
interface Answer {
  found: Scored[];
  unknown: ReadonlySet<string>;
}

/** No word of an index ends so: of a word with it behind, Pagefind takes the longest beginning that is a word. */
const NO_ENDING = '\ue000';

/** A beginning of a word that is too short to be meant by it: it lacks more than an ending. */
function tooShort(word: string): string {
  const letters = Array.from(word);
  return letters.slice(0, Math.max(4, Math.ceil((letters.length * 2) / 3)) - 1).join('');
}

/** Whether two searches found the same words in the same places. */
function isSameFound(one: readonly FoundPlace[], other: readonly FoundPlace[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id, words }, at) => {
      const { id: otherId, words: others = [] } = other[at] ?? {};
      return id === otherId && words.length === others.length && words.every((place, index) => place === others[index]);
    })
  );
}

/**
 * Whether a word stands nowhere in a volume. Pagefind then takes no notice of it where there are others, and otherwise a
 * shorter word with which it begins: it would find "Thessaloniki" wherever "the" stands. One that lacks an ending alone counts.
 */
async function isUnknown(pagefind: Pagefind, word: string): Promise<boolean> {
  const find = async (term: string): Promise<readonly FoundPlace[]> => {
    const { results } = await pagefind.search(term, { filters: {} });
    return results.toSorted((a, b) => recordNumber(a.id) - recordNumber(b.id));
  };
  if ((await find(`"${word}"`)).length > 0) return false;
  // Asked first: Pagefind looks through the files of words that it has by then.
  const shorter = await find(`${tooShort(word)}${NO_ENDING}`);
  return isSameFound(await find(word), shorter);
}

/** Those of some words that stand nowhere in a volume. */
async function unknownWords(
  pagefind: Pagefind,
  words: readonly TypedWord[],
  common: CommonWords,
): Promise<Set<string>> {
  const unknown = new Set<string>();
  for (const { word } of words) {
    if (numberOfCommon(common, word) === null && (await isUnknown(pagefind, word))) unknown.add(word);
  }
  return unknown;
}

async function askVolume(
  index: string,
  volume: Volume,
  query: Query | null,
  { filters, lang }: Wanted,
  importFrom?: Import,
): Promise<Answer> {
  const { address } = volume;
  const [pagefind, named, common] = await Promise.all([
    loadPagefind(index, address, importFrom),
    filtersOf(address, filters),
    commonWords(address),
  ]);
  const nameOf = ({ id, score }: FoundPlace): Omit<Scored, 'isSure' | 'spotsIn'> => ({
    volume,
    number: recordNumber(id),
    score,
  });
  if (query?.isPhrase) {
    const { records, isSure } = await askPhrase(pagefind, query.words, common, roomBeside(filters), named);
    return {
      found: records.map((one) => ({
        ...nameOf(one.found),
        isSure,
        spotsIn: (record) => spotsOfPhrase(one, record, lang),
      })),
      unknown: new Set(),
    };
  }
  const words = query?.words ?? [];
  const find = async (some: readonly string[]): Promise<readonly FoundPlace[]> =>
    some.length === 0 ? [] : (await pagefind.search(some.join(' '), { filters: named })).results;
  const all = query === null ? [EVERY_RECORD] : words.map(({ word }) => word);
  const results = await find(all);
  const unknown = await unknownWords(pagefind, words, common);
  const found = unknown.size === 0 ? results : await find(all.filter((word) => !unknown.has(word)));
  return {
    found: found.map((place) => ({
      ...nameOf(place),
      isSure: true,
      spotsIn: () => spotsOfWords(place, common, lang),
    })),
    unknown,
  };
}

const roomBeside = (filters: Wanted['filters']): number => Math.max(1, ROOM - Object.keys(filters).length);

/**
 * Begins a search.
 *
 * @param index address of the folder of the index
 * @param importFrom loads the engine
 * @throws Error where the index cannot be fetched
 */
export async function beginSearch(index: string, wanted: Wanted, importFrom?: Import): Promise<Search> {
  const { typed, filters, lang } = wanted;
  // On its way while the lists are fetched; whoever asks a volume waits for it, and hears of a failure.
  loadPagefind(index, index, importFrom).catch(() => undefined);
  const volumes = await volumesOf(index);
  const read = typed === null ? null : readQuery(typed, lang);
  // What is left out is the same in all volumes, so the newest decides.
  const query = read && shortened(read, await commonWords(index), roomBeside(filters));
  const kept = query?.words ?? [];
  const isCut = read !== null && new Set(read.words.map(({ word }) => word)).size > kept.length && !read.isPhrase;
  const files = LISTS + Math.min(kept.length, ROOM) + Object.keys(filters).length;
  let asked = 0;
  const answers: Answer[] = [];
  const known = (): TypedWord[] => kept.filter(({ word }) => answers.some(({ unknown }) => !unknown.has(word)));
  return {
    askedOnly: () => {
      const words = known();
      return words.length > 0 && (isCut || words.length < kept.length) ? words.map((one) => one.typed) : null;
    },
    further: async () => {
      const room = asked === 0 ? FILES.first : FILES.further;
      const next = volumes.slice(asked, asked + Math.max(1, Math.floor(room / files)));
      const before = known().length;
      const further = await Promise.all(next.map((volume) => askVolume(index, volume, query, wanted, importFrom)));
      const isAnew = answers.push(...further) > further.length && known().length > before;
      asked += next.length;
      const words = known();
      const found = (isAnew ? answers : further)
        .filter(({ unknown }) => !words.some(({ word }) => unknown.has(word)))
        .flatMap((answer) => answer.found)
        .toSorted((a, b) => b.score - a.score);
      return { found, isAnew };
    },
    volumes: () => volumes.slice(0, asked),
    reach: () => {
      const count = (some: readonly Volume[]): number => some.reduce((sum, { records }) => sum + records, 0);
      return { through: count(volumes.slice(0, asked)), all: count(volumes) };
    },
  };
}
