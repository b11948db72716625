/** The search index as files: Pagefind's, the same at every build. See docs/architecture.md, The same everywhere. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from './search.ts';

export interface SearchFile {
  /** Below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = Buffer.from('pagefind_dcd', 'latin1');

/** Where the list of filters stands in Pagefind's table of contents. */
const FILTERS = 3;

/** Pagefind's own interfaces, its highlighter and its worker: the search page uses none of them. */
const unused = /^pagefind-(?!entry\.json$)/;

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new RangeError('Unexpected search index; expected one of Pagefind 1.5.');
}

function open(content: Uint8Array): unknown[] {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return listOf(undefined);
  return listOf(decode(bytes.subarray(SIGNATURE.length)));
}

/** Not packed, which Pagefind allows: what packing gives depends on the machine. */
const seal = (value: unknown[]): Uint8Array => Buffer.concat([SIGNATURE, encode(value)]);

const freshName = (old: string, content: Uint8Array): string => {
  const [language = '', digest = ''] = old.split(/_(?=[^_]*$)/);
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, digest.length)}`;
};

const byFirst = (list: unknown): unknown[] =>
  listOf(list).toSorted((a, b) => inOrder(String(listOf(a)[0]), String(listOf(b)[0])));

/**
 * Pagefind keeps filters and their values in tables whose order is random at each run, and names files by what is in
 * them. Here both are put in order and the files named anew; nothing else of an index differs between runs.
 *
 * @throws Error where the files are not an index as Pagefind 1.5 writes it
 */
export function settle(files: readonly SearchFile[]): SearchFile[] {
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

  const withFilters = rename(/^filter\/(.+)\.pf_filter$/, ([name = '', values]) => [name, byFirst(values)], files);
  const withContents = rename(
    /^pagefind\.(.+)\.pf_meta$/,
    (contents) =>
      contents.with(
        FILTERS,
        byFirst(contents[FILTERS]).map((filter) => listOf(filter).map((part) => fresh.get(String(part)) ?? part)),
      ),
    withFilters,
  );
  return withContents
    .map((file) => {
      if (file.path !== 'pagefind-entry.json') return file;
      const entry = Buffer.from(file.content).toString('utf8');
      const text = entry.replace(/(?<="hash":")[^"]+/g, (hash) => fresh.get(hash) ?? hash);
      return { path: file.path, content: Buffer.from(text, 'utf8') };
    })
    .toSorted((a, b) => inOrder(a.path, b.path));
}

/**
 * Indexes records with Pagefind.
 *
 * @returns what a browser needs to search, the same for the same records
 * @throws Error where Pagefind does not run on this machine or refuses a record
 */
export async function searchFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  const sound = (errors: readonly string[]): void => {
    if (errors.length > 0) throw new Error(`Pagefind cannot index the story: ${errors.join(' ')}`);
  };
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    sound(errors);
    if (!index) throw new Error('Pagefind gives no index.');
    // One after another: the order in which they come in is the order of equal results.
    for (const record of records) sound((await index.addCustomRecord({ ...record })).errors);
    const written = await index.getFiles();
    sound(written.errors);
    return settle(written.files.filter(({ path }) => !unused.test(path)));
  } finally {
    await close();
  }
}
