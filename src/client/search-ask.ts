/**
 * A search in the volumes of the index: the newest first, and no more of them at a time than can be fetched in a moment.
 * Whatever is asked, and however long the story is, a step fetches about as much as any other.
 */
import { EVERY_RECORD, formsFound, numberOfCommon, type CommonWords } from '../search/common.ts';
import { wordsOfDate } from '../search/numeric-days.ts';
import { readQuery, shortened, type Query, type TypedWord } from '../search/query.ts';
import { recordNumber } from '../search/record-name.ts';
import { textsOf, type FoundRecord } from '../search/record.ts';
import { baseLanguage, wordsIn } from '../search/segments.ts';
import { folded, hasOwnStems, searchable } from '../search/words.ts';
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

/** The beginning of a word that lacks no more than an ending, and so may be meant by it, or so many letters less. */
function beginningOf(word: string, less = 0): string {
  const letters = Array.from(word);
  return letters.slice(0, Math.max(4, Math.ceil((letters.length * 2) / 3)) - less).join('');
}

/** A beginning of a word that is too short to be meant by it: it lacks more than an ending. */
const tooShort = (word: string): string => beginningOf(word, 1);

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

/** Whether one search found where the other one did, and more places there. */
const isWithin = (one: readonly FoundPlace[], other: readonly FoundPlace[]): boolean =>
  one.length === other.length &&
  one.every(({ id, words }, at) => id === other[at]?.id && words.every((place) => other[at]?.words.includes(place)));

/** A letter or two before a number are no beginning of a word: `F 16`. */
const NAMES_NUMBER = /^\p{L}{1,2}$/u;
const NUMBER = /^\d/u;

/** Languages in which the longer word that begins with another is likely to be meant too: `Hafen`, `Hafenmeister`. */
const COMPOUNDING = new Set(['da', 'de', 'et', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv']);

/** What has the stem of a word at its beginning, and no letter of the word that may be none of its stem. */
function begunAs({ typed, word }: TypedWord, lang: string): string {
  if (hasOwnStems(lang)) return folded(typed).endsWith(folded(word)) ? '' : word;
  if (COMPOUNDING.has(baseLanguage(lang))) return tooShort(word);
  const shorter = Array.from(word).slice(0, -1).join('');
  // In English an ending of one letter may turn into another: the stem of "city" is "citi".
  return word.endsWith('y') ? `${shorter}i` : shorter;
}

/**
 * What a volume is asked for a word: the word, where that will do.
 *
 * Of a word that stands nowhere in a volume Pagefind takes no notice where there are others, and otherwise it takes a
 * shorter one with which the word begins: it would find "Thessaloniki" wherever "the" stands. One that lacks an ending alone
 * counts. Of a word that stands there it takes also those that begin with its stem: it would find "witness", whose stem is
 * "wit", wherever "with" stands, and "office" wherever "official" does. So a stem that is no whole word is asked for alone;
 * where words are put together, only if it is short, and no other begins as the word does.
 *
 * @param next what was typed behind it
 * @returns `null` where it stands nowhere
 */
async function termFor(pagefind: Pagefind, one: TypedWord, next: string, lang: string): Promise<string | null> {
  const find = async (term: string): Promise<readonly FoundPlace[]> => {
    const { results } = await pagefind.search(term, { filters: {} });
    return results.toSorted((a, b) => recordNumber(a.id) - recordNumber(b.id));
  };
  const { word } = one;
  const isWhole = NAMES_NUMBER.test(word) && NUMBER.test(next);
  const exact = await find(`"${word}"`);
  if (exact.length === 0) {
    if (isWhole) return null;
    // Asked first: Pagefind looks through the files of words that it has by then.
    const shorter = `${tooShort(word)}${NO_ENDING}`;
    const nearest = await find(shorter);
    const begins = await find(word);
    if (isSameFound(begins, nearest)) return null;
    // Its stem may be shorter still: "with" begins with that of "witness".
    const beginning = beginningOf(word);
    const begun = await find(beginning);
    if (isSameFound(begun, await find(shorter))) return null;
    return begun.length < begins.length ? beginning : word;
  }
  if ((await find(word)).length === exact.length) return word;
  const begun = isWhole ? word : begunAs(one, lang);
  const alone = `${begun}${NO_ENDING}`;
  const stem = await find(alone);
  if (!isWithin(exact, stem)) return word;
  const mayBegin = !isWhole && COMPOUNDING.has(baseLanguage(lang));
  return mayBegin && !isSameFound(await find(beginningOf(word)), stem) ? word : alone;
}

/** What a volume is asked for some words, each by itself: for one that stands nowhere in it its parts, else nothing. */
async function termsFor(
  pagefind: Pagefind,
  words: readonly TypedWord[],
  common: CommonWords,
  room: number,
  lang: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const termOf = async (one: TypedWord, next = ''): Promise<string | null> =>
    numberOfCommon(common, one.word) === null ? termFor(pagefind, one, next, lang) : one.word;
  const termsOfParts = async (word: string, free: number): Promise<string[]> => {
    const parts = wordsOfDate(word, lang) ?? word.split('-');
    if (parts.length === 1 || parts.length > free) return [];
    const terms: (string | null)[] = [];
    for (const [at, part] of parts.entries()) {
      terms.push(await termOf({ typed: part, word: part }, parts[at + 1]));
    }
    return terms.includes(null) ? [] : terms.filter((term) => term !== null);
  };
  const found = new Map<string, readonly string[]>();
  let free = room - words.length;
  for (const [at, one] of words.entries()) {
    const term = await termOf(one, words[at + 1]?.word);
    const terms = term === null ? await termsOfParts(one.word, free + 1) : [term];
    free -= Math.max(0, terms.length - 1);
    found.set(one.word, terms);
  }
  return found;
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
  const terms = await termsFor(pagefind, words, common, roomBeside(filters), lang);
  const unknown = new Set(words.flatMap(({ word }) => (terms.get(word)?.length ? [] : word)));
  const found = await find(query === null ? [EVERY_RECORD] : [...terms.values()].flat());
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
