/**
 * A search in the volumes of the index: the newest first, and no more of them at a time than can be fetched in a moment.
 * Whatever is asked, and however long the story is, a step fetches about as much as any other.
 */
import { EVERY_RECORD, formsFound, type CommonWords } from '../search/common.ts';
import { wordsOfDate } from '../search/numeric-days.ts';
import { readQuery, shortened, type Query, type TypedWord } from '../search/query.ts';
import { recordNumber } from '../search/record-name.ts';
import { textsOf, type FoundRecord } from '../search/record.ts';
import { wordsIn } from '../search/segments.ts';
import { searchable } from '../search/words.ts';
import { loadPagefind, type Import, type Pagefind } from './pagefind.ts';
import { commonWords, filtersOf, volumesOf, type Volume } from './search-files.ts';
import { either, hitsOfWord, NO_HITS, together, type Filters, type Hits } from './search-hits.ts';
import { askPhrase, recordsInRow, type PhraseRecord } from './search-phrase.ts';

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
function spotsOfWords(locations: readonly number[], common: CommonWords, lang: string): Spots {
  const forms = formsFound(common, locations);
  return { locations, isFound: (word) => forms.size > 0 && forms.has(searchable(word, lang)) };
}

/** Where a phrase stands in a record. */
function spotsOfPhrase({ placesIn }: PhraseRecord, record: FoundRecord, lang: string): Spots | null {
  const words = textsOf(record).flatMap((text) => wordsIn(text).map((word) => searchable(word, lang)));
  const locations = placesIn(words);
  return locations.length === 0 ? null : { locations, isFound: () => false };
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

/** A letter or two before a number are no beginning of a word: `F 16`. */
const NAMES_NUMBER = /^\p{L}{1,2}$/u;
const NUMBER = /^\d/u;

/** What is typed in capitals is the short name of something, and no beginning of a word: `UN` is not in `units`. */
const SHORT_NAME = /^\p{Lu}{2,4}$/u;

/** What stands in every record. */
const EVERY: TypedWord = { typed: EVERY_RECORD, word: EVERY_RECORD };

/** What a volume is asked for each of some words. */
interface Ask {
  pagefind: Pagefind;
  filters: Filters;
  /** The most words that the volume is asked for. */
  room: number;
  lang: string;
}

/**
 * The records with each of some words: of what is written with a hyphen, also those in which its parts stand one after
 * another, and of a day in numbers those with its words.
 */
async function hitsOfWords(words: readonly TypedWord[], { pagefind, filters, room, lang }: Ask): Promise<Hits[]> {
  const hitsOf = (one: TypedWord, isWhole: boolean): Promise<Hits> => hitsOfWord(pagefind, one, isWhole, filters, lang);
  // All but the last are whole, so that "air-raid" does not find "airport raided".
  const hitsOfParts = async (parts: readonly string[]): Promise<Map<string, Hits>> => {
    const found = new Map<string, Hits>();
    for (const [at, part] of parts.entries()) {
      found.set(part, await hitsOf({ typed: part, word: part }, at < parts.length - 1));
    }
    return found;
  };
  const all: Hits[] = [];
  let free = room - words.length;
  for (const [at, one] of words.entries()) {
    const exact = await hitsOf(
      one,
      SHORT_NAME.test(one.typed) || (NAMES_NUMBER.test(one.typed) && NUMBER.test(words[at + 1]?.word ?? '')),
    );
    const inSmall = { ...one, word: searchable(one.typed.toLowerCase(), lang) };
    const whole = exact.size === 0 && SHORT_NAME.test(one.typed) ? await hitsOf(inSmall, false) : exact;
    const date = whole.size === 0 ? wordsOfDate(one.word, lang) : null;
    const parts = date ?? one.word.split('-');
    if (parts.length === 1 || parts.length > free + 1) all.push(whole);
    else {
      const found = await hitsOfParts(parts);
      const hits = date ? together([...found.values()]) : recordsInRow(parts, (part) => found.get(part) ?? NO_HITS);
      all.push(either(whole, hits));
      free -= parts.length - 1;
    }
  }
  return all;
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
  const room = roomBeside(filters);
  const words = query?.words ?? [];
  if (query?.isPhrase) {
    const records = await askPhrase(pagefind, words, common, room, named, lang);
    return {
      found: [...records].map(([id, one]) => ({
        ...{ volume, number: recordNumber(id), score: one.score, isSure: one.isSure },
        spotsIn: (record) => spotsOfPhrase(one, record, lang),
      })),
      unknown: new Set(),
    };
  }
  const ask: Ask = { pagefind, filters: {}, room, lang };
  const narrowed: Ask = { ...ask, filters: named };
  const asked = query === null ? [EVERY] : words;
  const hits = await hitsOfWords(asked, query === null ? narrowed : ask);
  const known = asked.filter((_, at) => hits[at] !== undefined && hits[at].size > 0);
  // One word tells which records pass the filters: all of them have it.
  const [passing] = Object.keys(named).length === 0 ? [] : await hitsOfWords(known.slice(0, 1), narrowed);
  const found = [...together(hits.filter((one) => one.size > 0))].filter(([id]) => passing?.has(id) ?? true);
  return {
    found: found.map(([id, { score, places }]) => ({
      ...{ volume, number: recordNumber(id), score, isSure: true },
      spotsIn: () => spotsOfWords(places, common, lang),
    })),
    unknown: new Set(words.filter((one) => !known.includes(one)).map(({ word }) => word)),
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
  const parts = kept.flatMap(({ word }) => word.split('-'));
  const files = LISTS + Math.min(parts.length, ROOM) + Object.keys(filters).length;
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
