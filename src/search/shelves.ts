/**
 * Records and sorted lists of names in several files, so that a reader fetches only those that a search needs. A
 * directory says what stands where.
 */
import type { FilterParts } from './filters.ts';

/** Shelves in order: what the first entry of each begins with, and the name of its file. */
export type Directory = readonly (readonly [first: string, file: string])[];

/** The records in their files, which are named by their numbers from 0. */
export interface RecordDirectory {
  /** Below that of the index. */
  folder: string;
  /** How many records each file holds. */
  sizes: readonly number[];
  /** By their numbers, the files that are longer than the others, each of one long record: in kilobytes of text. */
  long: Readonly<Record<string, number>>;
}

/** An index of older records beside the newest one. */
export interface OlderVolume {
  /** Below the folder of the newest, with a slash at its end. */
  folder: string;
  records: number;
}

/** Where everything is that a result needs: the one file of the index that is fetched anew on each page. */
export interface Directories {
  records: RecordDirectory;
  /** Whole names and other spellings. */
  names: Directory;
  /** The words of names. */
  words: Directory;
  filters: FilterParts;
  /** The file of the common words; `null` where there are none. */
  common: string | null;
  /** The newest of them first; empty in one of them itself. */
  older: readonly OlderVolume[];
}

/** Bytes of text above which a file of records is full. */
export const FULL = 8000;

/**
 * The file of a record and its place in it, from 0, with the kilobytes of text that the file has at most.
 *
 * @throws RangeError where there is no such record
 */
export function placeOf(
  { folder, sizes, long }: RecordDirectory,
  record: number,
): { path: string; at: number; kilobytes: number } {
  let at = record;
  for (const [file, size] of sizes.entries()) {
    if (at < size) return { path: `${folder}/${file}.json`, at, kilobytes: long[file] ?? FULL / 1000 };
    at -= size;
  }
  throw new RangeError(`There is no record ${record} in the search index.`);
}

/** The most shelves that one question takes from. */
const MOST = 3;

/** The shelves on which entries that begin with something can stand. */
function shelvesWith(directory: Directory, start: string): string[] {
  return directory
    .filter(([first], at) => {
      const next = directory[at + 1]?.[0];
      const beginsBefore = first <= start || first.startsWith(start);
      return beginsBefore && (next === undefined || next > start || next.startsWith(start));
    })
    .map(([, file]) => file);
}

/** The one shelf on which an entry stands if there is one. */
export function shelfOf(directory: Directory, entry: string): string | undefined {
  return directory.findLast(([first]) => first <= entry)?.[1];
}

/**
 * The shelves with what a mistyped word may mean: all where they are few, else those with the same beginning, of which
 * no more is taken than is needed to have few.
 */
export function shelvesNear(directory: Directory, word: string): string[] {
  if (directory.length <= MOST) return directory.map(([, file]) => file);
  for (let letters = 1; letters <= word.length; letters += 1) {
    const some = shelvesWith(directory, word.slice(0, letters));
    if (some.length <= MOST) return some;
  }
  return [];
}
