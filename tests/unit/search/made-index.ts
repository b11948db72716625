/** A search index as a browser would fetch it, and what of it was fetched. */
import { pathToFileURL } from 'node:url';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { vi } from 'vitest';
import { beginSearch, type Found, type Search, type Spots } from '../../../src/client/search-ask.ts';
import { meantBy, recordOf, recordsCalled } from '../../../src/client/search-files.ts';
import { onePage } from '../../../src/client/search-pages.ts';
import { searchFiles } from '../../../src/export/search-files.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import type { FoundRecord } from '../../../src/search/record.ts';
import { madeSearchables } from './made-searchables.ts';

export interface Looked {
  record: FoundRecord;
  spots: Spots;
}

export interface MadeIndex {
  begin: (typed: string | null, filters?: Record<string, string>) => Promise<Search>;
  /** The records of what was found, without those whose text does not have the phrase. */
  look: (found: readonly Found[]) => Promise<Looked[]>;
  /**
   * Bytes that a reader fetches, compressed as sent, who searches for something and sees the first results; and then, who
   * searches what is older.
   */
  weigh: (typed: string | null, filters?: Record<string, string>) => Promise<{ first: number; older: number }>;
  /** How many files the index has. */
  files: number;
}

/** As sent: compressed, where that is not packed already. */
const bytesOf = (content: Uint8Array): number => Math.min(content.length, gzipSync(content, { level: 9 }).length);

let made = 0;

/** Makes an index, and stands in for the browser that fetches it until globals are put back. */
export async function makeIndex(records: readonly SearchRecord[], lang: string): Promise<MadeIndex> {
  const files = new Map(
    (await searchFiles(madeSearchables(records), lang)).map(({ path, content }) => [path, content]),
  );
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const program = join(folder, 'pagefind.js');
  writeFileSync(program, files.get('pagefind.js') ?? '');
  let fetched = new Set<string>();
  const contentOf = (path: string): Uint8Array => {
    const content = files.get(path);
    if (!content) throw new Error(`There is no ${path}.`);
    fetched.add(path);
    return content;
  };
  /** What a browser has, with this index on its host. */
  const browse = (): void => {
    const location = { origin: 'http://localhost', href: 'http://localhost/search/' };
    vi.stubGlobal('location', location);
    vi.stubGlobal('window', { location });
    vi.stubGlobal('document', {
      currentScript: null,
      documentElement: { lang },
      querySelector: () => ({ getAttribute: () => lang }),
    });
    vi.stubGlobal('fetch', (address: string) => {
      const path = new URL(address, location.href).pathname.replace(/^\/index-\d+\//, '');
      return Promise.resolve(new Response(Buffer.from(contentOf(path))));
    });
  };
  browse();
  const engine: unknown = await import(/* @vite-ignore */ pathToFileURL(program).href);
  rmSync(folder, { recursive: true });
  const load = (): Promise<unknown> => {
    contentOf('pagefind.js');
    return Promise.resolve(engine);
  };
  // What a page has fetched it does not fetch again: each search to be weighed is one of a page of its own.
  let index = `/index-${made++}/`;
  const begin: MadeIndex['begin'] = (typed, filters = {}) => {
    browse();
    return beginSearch(index, { typed, filters, lang }, load);
  };
  const look: MadeIndex['look'] = async (found) => {
    const looked = await Promise.all(
      found.map(async ({ volume, number, spotsIn }): Promise<Looked[]> => {
        const record = await recordOf(volume.address, number);
        const spots = spotsIn(record);
        return spots === null ? [] : [{ record, spots }];
      }),
    );
    return looked.flat();
  };
  return {
    begin,
    look,
    files: files.size,
    weigh: async (typed, filters) => {
      index = `/index-${made++}/`;
      fetched = new Set();
      const search = await begin(typed, filters);
      const counted = new Set<string>();
      const step = async (): Promise<number> => {
        const results = await look(await onePage((await search.further()).found));
        for (const { address } of search.volumes()) await recordsCalled(address, typed ?? '');
        await meantBy(index, typed ?? '', () => results.length > 0);
        const fresh = [...fetched].filter((path) => !counted.has(path));
        for (const path of fresh) counted.add(path);
        return fresh.reduce((sum, path) => sum + bytesOf(files.get(path) ?? new Uint8Array()), 0);
      };
      return { first: await step(), older: await step() };
    },
  };
}
