/** Makes of Pagefind's index the same files at every build. See docs/architecture.md, The same everywhere. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';
import type { SearchFile } from './search-pack.ts';

/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = Buffer.from('pagefind_dcd', 'latin1');

/** Where the lists of records, of files of words and of filters stand in Pagefind's table of contents. */
const RECORDS = 1;
const WORDS = 2;
const FILTERS = 3;

/**
 * Bytes before packing above which a file of words is full. Pagefind makes them ten times as long; a reader needs one
 * or two for each word.
 */
const FULL = 24_000;

/** Words with this much in common stay in one file: Pagefind looks for the longer forms of a word in its file alone. */
const ALIKE = 4;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const unexpected = (): RangeError => new RangeError('Unexpected search index; expected one of Pagefind 1.5.');

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected();
}

function unpacked(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw unexpected();
  return bytes.subarray(SIGNATURE.length);
}

const open = (content: Uint8Array): unknown[] => listOf(decode(unpacked(content)));

/** Packed by a library, whose bytes do not depend on the machine as those of Node do. */
const seal = (value: unknown[]): Uint8Array =>
  gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9, mtime: 0 });

const freshName = (old: string, content: Uint8Array): string => {
  const [language = '', digest = ''] = old.split(/_(?=[^_]*$)/);
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, digest.length)}`;
};

const byFirst = (list: unknown): unknown[] =>
  listOf(list).toSorted((a, b) => inOrder(String(listOf(a)[0]), String(listOf(b)[0])));

/** Files that are made anew, or left out. */
const OWN = /^(filter|fragment|index)\/(.+)\.pf_\w+$/;
const CONTENTS = /^pagefind\.(.+)\.pf_meta$/;

/** The addresses under which records were given to Pagefind, by what it called them. */
function recordAddresses(files: readonly SearchFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, kind, old = ''] = OWN.exec(path) ?? [];
      if (kind !== 'fragment') return [];
      const { url } = JSON.parse(Buffer.from(unpacked(content)).toString('utf8')) as { url: string };
      return [[old, url] as const];
    }),
  );
}

/** Words in files of about equal length: each file, and its line in the table of contents. */
function cutWords(
  path: string,
  content: Uint8Array,
): { file: SearchFile; line: [first: string, last: string, name: string] }[] {
  const wordOf = (entry: unknown): string => String(listOf(entry)[0]);
  const groups: unknown[][] = [];
  let length = Infinity;
  let start = '';
  for (const entry of listOf(open(content)[0])) {
    const size = encode(entry).length;
    const startsLikeLast = wordOf(entry).slice(0, ALIKE) === start;
    if (length + size > FULL && !startsLikeLast) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(entry);
    length += size;
    start = wordOf(entry).slice(0, ALIKE);
  }
  return groups.map((group) => {
    const sealed = seal([group]);
    const name = freshName(path, sealed);
    return {
      file: { path: `index/${name}.pf_index`, content: sealed },
      line: [wordOf(group[0]), wordOf(group.at(-1)), name],
    };
  });
}

/**
 * Makes Pagefind's files the same at every build, fewer, and small for a reader.
 *
 * Pagefind keeps filters and their values in tables whose order is random at each run, and names files by what is in
 * them. Here both are put in order and the files named anew; nothing else of an index differs between runs. Files of
 * words are cut into shorter ones. Pagefind's own files of records, one for each, are left out: the index calls a record
 * by its address. How long a record is, by which the search page does not rank, is left out as well.
 *
 * @throws Error where the files are not an index as Pagefind 1.5 writes it
 */
export function settle(files: readonly SearchFile[]): SearchFile[] {
  const records = recordAddresses(files);
  const fresh = new Map<string, string>();
  const words = new Map<string, ReturnType<typeof cutWords>>();
  const rewritten = files.flatMap((file): SearchFile[] => {
    const [, kind, old = ''] = OWN.exec(file.path) ?? [];
    if (kind === 'fragment') return [];
    if (kind === 'filter') {
      const [name = '', values] = open(file.content);
      const content = seal([name, byFirst(values)]);
      fresh.set(old, freshName(old, content));
      return [{ path: file.path.replace(old, freshName(old, content)), content }];
    }
    if (kind === 'index') {
      const cut = cutWords(old, file.content);
      words.set(old, cut);
      return cut.map((one) => one.file);
    }
    return [file];
  });
  const contentsOf = (content: Uint8Array): Uint8Array => {
    const contents = open(content);
    const called = listOf(contents[RECORDS]).map((entry) => [records.get(String(listOf(entry)[0])) ?? '', 1]);
    const lines = listOf(contents[WORDS]).flatMap((line) =>
      (words.get(String(listOf(line)[2])) ?? []).map((one) => one.line),
    );
    const filters = byFirst(contents[FILTERS]).map((entry) =>
      listOf(entry).map((part) => fresh.get(String(part)) ?? part),
    );
    return seal(contents.with(RECORDS, called).with(WORDS, lines).with(FILTERS, filters));
  };
  return rewritten
    .map((file) => {
      const old = CONTENTS.exec(file.path)?.[1];
      if (old === undefined) return file;
      const content = contentsOf(file.content);
      fresh.set(old, freshName(old, content));
      return { path: file.path.replace(old, freshName(old, content)), content };
    })
    .map((file) => {
      if (file.path !== 'pagefind-entry.json') return file;
      const entry = Buffer.from(file.content).toString('utf8');
      const text = entry.replace(/(?<="hash":")[^"]+/g, (hash) => fresh.get(hash) ?? hash);
      return { path: file.path, content: Buffer.from(text, 'utf8') };
    })
    .toSorted((a, b) => inOrder(a.path, b.path));
}
