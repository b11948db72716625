/** Makes of Pagefind's index the same files at every build. See docs/architecture.md, The same everywhere. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';
import type { SearchFile } from './search-pack.ts';

/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = Buffer.from('pagefind_dcd', 'latin1');

/** Where the lists of records and of filters stand in Pagefind's table of contents. */
const RECORDS = 1;
const FILTERS = 3;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new RangeError('Unexpected search index; expected one of Pagefind 1.5.');
}

function unpacked(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return listOf(undefined) && bytes;
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

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** What records are called in the index, by what Pagefind called them: the address of each was its number. */
function recordNames(files: readonly SearchFile[], names: readonly string[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const old = FRAGMENT.exec(path)?.[1];
      if (old === undefined) return [];
      const { url } = JSON.parse(Buffer.from(unpacked(content)).toString('utf8')) as { url: string };
      return [[old, names[Number(url)] ?? url] as const];
    }),
  );
}

/**
 * Pagefind keeps filters and their values in tables whose order is random at each run, and names files by what is in
 * them. Here both are put in order and the files named anew; nothing else of an index differs between runs.
 *
 * Its own files of records, one for each, are left out: the index calls a record by the name under which we keep it.
 *
 * @param names of the records, by the numbers that are their addresses in Pagefind's index
 * @throws Error where the files are not an index as Pagefind 1.5 writes it
 */
export function settle(files: readonly SearchFile[], names: readonly string[]): SearchFile[] {
  const records = recordNames(files, names);
  const fresh = new Map<string, string>();
  const rename = (
    pattern: RegExp,
    rewrite: (value: unknown[]) => unknown[],
    list: readonly SearchFile[],
  ): SearchFile[] =>
    list.map((file) => {
      const old = pattern.exec(file.path)?.[1];
      if (old === undefined) return file;
      const content = seal(rewrite(open(file.content)));
      const name = freshName(old, content);
      fresh.set(old, name);
      return { path: file.path.replace(old, name), content };
    });
  const renamed = (list: unknown, by: ReadonlyMap<string, string>): unknown[] =>
    listOf(list).map((entry) => listOf(entry).map((part) => by.get(String(part)) ?? part));

  const withFilters = rename(/^filter\/(.+)\.pf_filter$/, ([name = '', values]) => [name, byFirst(values)], files);
  const withContents = rename(
    /^pagefind\.(.+)\.pf_meta$/,
    (contents) =>
      contents
        .with(RECORDS, renamed(contents[RECORDS], records))
        .with(FILTERS, renamed(byFirst(contents[FILTERS]), fresh)),
    withFilters,
  );
  return withContents
    .filter(({ path }) => !FRAGMENT.test(path))
    .map((file) => {
      if (file.path !== 'pagefind-entry.json') return file;
      const entry = Buffer.from(file.content).toString('utf8');
      const text = entry.replace(/(?<="hash":")[^"]+/g, (hash) => fresh.get(hash) ?? hash);
      return { path: file.path, content: Buffer.from(text, 'utf8') };
    })
    .toSorted((a, b) => inOrder(a.path, b.path));
}
