/** Records, lists of names and their directories as files: few enough for any host, small enough for any reader. */
import { createHash } from 'node:crypto';
import { folded } from '../search/words.ts';
import type { NameDirectories, NameEntry, WordEntry } from '../search/names.ts';
import type { FoundRecord } from '../search/record.ts';
import type { Directory } from '../search/shelves.ts';
import type { SearchRecord } from './search.ts';

export interface SearchFile {
  /** Below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** Bytes of text above which a file of records, or of names, is full. */
const FULL = { records: 8000, names: 16_000 };

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 7);

/** What is equal in another order comes out equal: by code units, as a browser compares. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries one after another in groups, each about as long as its text may be. */
function groupsOf<Entry>(entries: readonly Entry[], full: number): Entry[][] {
  const groups: Entry[][] = [];
  let length = Infinity;
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry));
    if (length + size > full) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(entry);
    length += size;
  }
  return groups;
}

function fileOf(folder: string, value: unknown): { name: string; file: SearchFile } {
  const content = Buffer.from(JSON.stringify(value), 'utf8');
  const name = hashOf(content);
  return { name, file: { path: `${folder}/${name}.json`, content } };
}

/**
 * Packs what results show, several records into a file.
 *
 * @returns the files, and for each record its name there: that of the file, a hyphen, and its place in it from 0
 */
export function packRecords(records: readonly SearchRecord[]): { files: SearchFile[]; names: string[] } {
  const shown = records.map(({ called: _called, filters: _filters, ...record }): FoundRecord => record);
  const packed = groupsOf(shown, FULL.records).map((group) => ({ group, ...fileOf('records', group) }));
  return {
    files: packed.map(({ file }) => file),
    names: packed.flatMap(({ group, name }) => group.map((_, at) => `${name}-${at}`)),
  };
}

function shelve(entries: readonly (NameEntry | WordEntry)[]): { files: SearchFile[]; directory: Directory } {
  const shelves = groupsOf(entries, FULL.names).map((group) => ({
    first: group[0]?.[0] ?? '',
    ...fileOf('names', group),
  }));
  return {
    files: shelves.map(({ file }) => file),
    directory: shelves.map(({ first, name }) => [first, name] as const),
  };
}

/** Kinds whose names are words that readers may mistype; titles of documents are made of other words. */
const NAMED: ReadonlySet<SearchRecord['kind']> = new Set(['actor', 'place', 'outlet', 'side', 'thread']);

/**
 * Lists the names under which records can be found at once, and the words of those names.
 *
 * @param names of the records, as {@link packRecords} gives them
 */
export function packNames(records: readonly SearchRecord[], names: readonly string[]): SearchFile[] {
  const bearers = new Map<string, Set<string>>();
  const written = new Map<string, string>();
  for (const [at, { called, kind }] of records.entries()) {
    for (const spelling of called) {
      const name = folded(spelling);
      if (name === '') continue;
      bearers.set(name, (bearers.get(name) ?? new Set()).add(names[at] ?? ''));
      if (!NAMED.has(kind)) continue;
      for (const word of spelling.match(/[\p{L}\p{M}\p{N}'’ʼ]+/gu) ?? []) {
        if (!written.has(folded(word))) written.set(folded(word), word);
      }
    }
  }
  const byName = [...bearers].map(([name, of]): NameEntry => [name, ...of]).toSorted(([a], [b]) => inOrder(a, b));
  const byWord = [...written].toSorted(([a], [b]) => inOrder(a, b));
  const [ofNames, ofWords] = [shelve(byName), shelve(byWord)];
  const directories: NameDirectories = { names: ofNames.directory, words: ofWords.directory };
  const content = Buffer.from(JSON.stringify(directories), 'utf8');
  // The same list may be of names and of words: one file.
  const files = new Map([...ofNames.files, ...ofWords.files].map((file) => [file.path, file]));
  return [...files.values(), { path: 'names.json', content }];
}
