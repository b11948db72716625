/** Pagefind as it is loaded in the browser: what of it we use. */

/** A record that was found. */
export interface FoundRecordOfIndex {
  /** Its name, of which `record-name.ts` tells the number. */
  id: string;
  /** Where in it words were found, counted from 0. */
  words: readonly number[];
  /** Which word of the index was found at each of these places. */
  found: readonly string[];
  /** Whether what was found there is a part of a word that is written with a hyphen. */
  isPart: readonly boolean[];
  /** How well the record fits; more is better. */
  score: number;
  /** What of that is due to each word of the index. Absent for what was found in quotation marks. */
  scores?: readonly { search_term: string; score: number }[];
  /** What of it is due to words in the title. */
  verbose_meta_scores?: readonly { matched_terms: readonly string[]; coverage_boost: number }[];
}

/** What a volume of the index answers. */
export interface Answered {
  results: readonly FoundRecordOfIndex[];
  /** What was asked for, without accents and endings, word by word. */
  search_keywords?: readonly string[];
}

/** One volume of the index. */
export interface Pagefind {
  /** Loads the words of a search. */
  preload: (term: string) => Promise<unknown>;
  /** Makes it tell which words of the index it found. */
  enterPlaygroundMode: () => Promise<unknown>;
  search: (term: string, options: { filters: Record<string, string[]> }) => Promise<Answered>;
}

/** The program that searches. */
export interface Program {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

/** Loads a script as a module. */
export type Import = (address: string) => Promise<unknown>;

const loaded = new Map<string, Promise<Pagefind>>();

async function load(newest: string, volume: string, importFrom: Import): Promise<Pagefind> {
  const program = (await importFrom(`${newest}pagefind.js`)) as Program;
  // An older volume has no program of its own: Pagefind takes the one that it has, which must be there by then.
  if (volume !== newest) await loadPagefind(newest, newest, importFrom);
  // Without its worker, which would be one more file: an index of this size is searched in milliseconds.
  // A long record is as good a result as a short one: an event holds all its statements.
  const pagefind = program.createInstance({ basePath: volume, noWorker: true, ranking: { pageLength: 0 } });
  await pagefind.preload('');
  await pagefind.enterPlaygroundMode();
  return {
    ...pagefind,
    search: async (term, options) => {
      try {
        return await pagefind.search(term, options);
      } catch (error) {
        // It keeps what did not come, and never asks for it again.
        loaded.delete(volume);
        throw error;
      }
    },
  };
}

/**
 * Loads the search engine for a volume when it is first needed; after a failure, also of a search, again.
 *
 * @param newest address of the folder of the index, in which the program stands
 * @param volume address of the folder of the volume
 * @throws Error where a file cannot be fetched
 */
export async function loadPagefind(
  newest: string,
  volume: string,
  importFrom: Import = (address) => import(/* @vite-ignore */ address),
): Promise<Pagefind> {
  const promise = loaded.get(volume) ?? load(newest, volume, importFrom);
  loaded.set(volume, promise);
  try {
    return await promise;
  } catch (error) {
    loaded.delete(volume);
    throw error;
  }
}
