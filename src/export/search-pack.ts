/** Records, lists of names and their directories as files: few enough for any host, small enough for any reader. */
import { createHash, type Hash } from 'node:crypto';
import { byCodeUnit } from '../model/code-units.ts';
import type { CommonWords } from '../search/common.ts';
import type { FilterParts } from '../search/filters.ts';
import { folded } from '../search/words.ts';
import type { NameEntry, WordEntry } from '../search/names.ts';
import type { FoundRecord } from '../search/record.ts';
import { FULL, type Directories, type Directory, type OlderVolume, type RecordDirectory } from '../search/shelves.ts';
import type { SearchRecord } from './search.ts';

export interface SearchFile {
  /** Below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** Bytes of text above which a file of names is full. */
const FULL_OF_NAMES = 6000;

/** A short name of what was hashed. */
export const shortOf = (digest: Hash): string => digest.digest('hex').slice(0, 7);

/** A hash for names of files and folders. */
const hashOf = (content: Uint8Array): string => shortOf(createHash('sha256').update(content));

/** Entries one after another in groups, each about as long as its text may be, with the texts. */
function* groupsOf<Entry>(entries: Iterable<Entry>, full: number): Generator<{ entries: Entry[]; texts: string[] }> {
  let group: { entries: Entry[]; texts: string[] } | null = null;
  let length = 0;
  for (const entry of entries) {
    const text = JSON.stringify(entry);
    const size = Buffer.byteLength(text);
    if (group && length + size > full) {
      yield group;
      group = null;
    }
    if (!group) [group, length] = [{ entries: [], texts: [] }, 0];
    group.entries.push(entry);
    group.texts.push(text);
    length += size;
  }
  if (group) yield group;
}

const jsonFile = (path: string, value: unknown): SearchFile => ({
  path,
  content: Buffer.from(JSON.stringify(value), 'utf8'),
});

/**
 * Packs what results show, several records into a file. The folder is named by all that is in it: no browser takes a
 * file of one index for that of another. The texts of all records never stand together in memory.
 */
function packRecords(records: readonly SearchRecord[]): { files: SearchFile[]; directory: RecordDirectory } {
  const shown = Iterator.from(records).map(
    ({ called: _called, filters: _filters, time: _time, ...record }): FoundRecord => record,
  );
  const all = createHash('sha256');
  const contents: Buffer[] = [];
  const sizes: number[] = [];
  for (const { texts } of groupsOf(shown, FULL)) {
    const text = texts.join(',');
    all.update(`${sizes.length === 0 ? '[' : ','}${text}`);
    contents.push(Buffer.from(`[${text}]`));
    sizes.push(texts.length);
  }
  const folder = `records/${shortOf(all.update(records.length === 0 ? '[]' : ']'))}`;
  const long = contents.flatMap(({ length }, at): [number, number][] =>
    length > 2 * FULL ? [[at, Math.round(length / 1000)]] : [],
  );
  return {
    files: contents.map((content, at) => ({ path: `${folder}/${at}.json`, content })),
    directory: { folder, sizes, long: Object.fromEntries(long) },
  };
}

/** A list in a file that is named by what is in it. */
function named(list: readonly unknown[]): { name: string; file: SearchFile } {
  const name = hashOf(Buffer.from(JSON.stringify(list), 'utf8'));
  return { name, file: jsonFile(`names/${name}.json`, list) };
}

function shelve(entries: readonly (NameEntry | WordEntry)[]): { files: SearchFile[]; directory: Directory } {
  const shelves = [...groupsOf(entries, FULL_OF_NAMES)].map(({ entries: group }) => ({
    first: group[0]?.[0] ?? '',
    ...named(group),
  }));
  return {
    files: shelves.map(({ file }) => file),
    directory: shelves.map(({ first, name }) => [first, name] as const),
  };
}

/** Kinds whose names are words that readers may mistype; titles of documents are made of other words. */
const NAMED: ReadonlySet<SearchRecord['kind']> = new Set(['actor', 'place', 'outlet', 'side', 'thread']);

/** Lists the names under which records can be found at once, and the words of those names. */
function packNames(records: readonly SearchRecord[]): { files: SearchFile[]; names: Directory; words: Directory } {
  const bearers = new Map<string, Set<number>>();
  const written = new Map<string, string>();
  for (const [at, { called, kind }] of records.entries()) {
    for (const spelling of called) {
      const name = folded(spelling);
      if (name === '') continue;
      bearers.set(name, (bearers.get(name) ?? new Set()).add(at));
      if (!NAMED.has(kind)) continue;
      for (const word of spelling.match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? []) {
        if (!written.has(folded(word))) written.set(folded(word), word);
      }
    }
  }
  const byName = [...bearers].map(([name, of]): NameEntry => [name, ...of]).toSorted(([a], [b]) => byCodeUnit(a, b));
  const byWord = [...written].toSorted(([a], [b]) => byCodeUnit(a, b));
  const [ofNames, ofWords] = [shelve(byName), shelve(byWord)];
  return { files: [...ofNames.files, ...ofWords.files], names: ofNames.directory, words: ofWords.directory };
}

/** Where everything is in one volume. */
export type OwnDirectories = Omit<Directories, 'older'>;

/**
 * What the search page fetches besides Pagefind's own files: records as results show them, names, and where each is.
 *
 * @param filters into how many parts each filter of the index is cut
 * @param common words of which the index has no places
 */
export function packForResults(
  records: readonly SearchRecord[],
  filters: FilterParts,
  common: CommonWords,
): { files: SearchFile[]; directories: OwnDirectories } {
  const packed = packRecords(records);
  const { files, names, words } = packNames(records);
  const ofCommon = common.length === 0 ? null : named(common);
  return {
    files: [...packed.files, ...files, ...(ofCommon ? [ofCommon.file] : [])],
    directories: {
      ...{ records: packed.directory, names, words, filters },
      common: ofCommon?.name ?? null,
    },
  };
}

/**
 * The file that says where everything is.
 *
 * @param older the volumes of older records, the newest of them first
 */
export const listsFile = (directories: OwnDirectories, older: readonly OlderVolume[]): SearchFile =>
  jsonFile('lists.json', { ...directories, older } satisfies Directories);
