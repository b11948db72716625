/** Files of the index beside Pagefind's own: records as results show them, and names. Each is fetched once. */
import type { CommonWords } from '../search/common.ts';
import { indexedFilters } from '../search/filters.ts';
import type { FoundRecord } from '../search/record.ts';
import { nearest, type NameEntry, type WordEntry } from '../search/names.ts';
import { placeOf, shelfOf, shelvesNear, type Directories } from '../search/shelves.ts';
import { folded } from '../search/words.ts';

const fetched = new Map<string, Promise<unknown>>();

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** The content of a file, of the shape that the build gave it. */
async function fileOf<Shape>(address: string): Promise<Shape> {
  const promise = fetched.get(address) ?? read(address);
  fetched.set(address, promise);
  try {
    return (await promise) as Shape;
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
}

const directories = (index: string): Promise<Directories> => fileOf(`${index}lists.json`);

/** Filters of a search, each with one value, as the index names them; those that it does not know are left out. */
export async function filtersOf(
  index: string,
  set: Readonly<Record<string, string>>,
): Promise<Record<string, string[]>> {
  const values = Object.entries(set).map(([name, value]) => [name, [value]] as const);
  return indexedFilters((await directories(index)).filters, Object.fromEntries(values));
}

/** A volume of the index: address of its folder, and how many records it has. */
export interface Volume {
  address: string;
  records: number;
}

/**
 * All volumes, the newest first.
 *
 * @param index address of the folder of the index
 */
export async function volumesOf(index: string): Promise<Volume[]> {
  const { records, older } = await directories(index);
  return [
    { address: index, records: records.sizes.reduce((sum, size) => sum + size, 0) },
    ...older.map(({ folder, records: count }) => ({ address: `${index}${folder}`, records: count })),
  ];
}

/** The file in which a record stands, and about how many kilobytes of text are in it. */
export async function fileOfRecord(index: string, number: number): Promise<{ address: string; kilobytes: number }> {
  const { path, kilobytes } = placeOf((await directories(index)).records, number);
  return { address: `${index}${path}`, kilobytes };
}

/**
 * A record by its number in a volume of the index.
 *
 * @param index address of the folder of the volume
 * @throws Error where its file cannot be fetched
 */
export async function recordOf(index: string, number: number): Promise<FoundRecord> {
  const { path, at } = placeOf((await directories(index)).records, number);
  const record = (await fileOf<FoundRecord[]>(`${index}${path}`))[at];
  if (!record) throw new RangeError(`There is no record ${number}.`);
  return record;
}

const shelf = <Entry>(index: string, name: string): Promise<Entry[]> => fileOf(`${index}names/${name}.json`);

/** The words of which the index has no places but where they are asked for. */
export async function commonWords(index: string): Promise<CommonWords> {
  const { common } = await directories(index);
  return common === null ? [] : shelf(index, common);
}

/** The numbers of the records that are called exactly so. */
export async function recordsCalled(index: string, typed: string): Promise<number[]> {
  const name = folded(typed);
  if (name === '') return [];
  const file = shelfOf((await directories(index)).names, name);
  const entries = file === undefined ? [] : await shelf<NameEntry>(index, file);
  const [, ...records] = entries.find(([known]) => known === name) ?? [name];
  return records;
}

/** What somebody may have meant: a word as it was typed, and the word of a name that is near it. */
export interface Meant {
  typed: string;
  meant: string;
}

/** Words of a query that may have been mistyped are looked up, no more than so many. */
const MOST = 2;

/**
 * Words of a query that are nearly, but not quite, words of names.
 *
 * @param wasFound tells of a word that it was found as it was typed: then nothing else was meant by it
 */
export async function meantBy(index: string, typed: string, wasFound: (word: string) => boolean): Promise<Meant[]> {
  const { words } = await directories(index);
  const unknown = (typed.match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? []).filter((word) => !wasFound(word));
  const found = await Promise.all(
    unknown.slice(0, MOST).map(async (word) => {
      const plain = folded(word);
      const shelves = await Promise.all(shelvesNear(words, plain).map((name) => shelf<WordEntry>(index, name)));
      const near = nearest(plain, shelves.flat());
      return near ? [{ typed: word, meant: near[1] }] : [];
    }),
  );
  return found.flat();
}
