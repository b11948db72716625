/** An index that is made of what the last build kept, and over its files, is the one that is made anew. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { searchFiles } from '../../../src/export/search-files.ts';
import type { SearchFile } from '../../../src/export/search-pack.ts';
import type { Searchable, SearchRecord } from '../../../src/export/search.ts';
import { digestOf } from '../../../src/kept/digest.ts';
import { keptPacking } from '../../../src/kept/packed.ts';
import { openTexts } from '../../../src/kept/texts.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { madeSearchables } from '../search/made-searchables.ts';
import { searchRecords } from './read-records.ts';

/** Long enough for three volumes. */
let records: SearchRecord[];
let folder: string;

beforeAll(async () => {
  const few = searchRecords(await fixtureLedger());
  records = Array.from({ length: Math.ceil(3900 / few.length) }, (_, at) =>
    few.map((record): SearchRecord => ({ ...record, url: `${record.url}${at}`, time: at })),
  ).flat();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Site = ReadonlyMap<string, string>;

const siteOf = (files: readonly SearchFile[]): Site =>
  new Map(files.map(({ path, content }) => [path, digestOf(content)]));

/** What stands in the site after a build over the last one, and how many records that made. */
async function buildOver(last: Site, all: readonly Searchable[]): Promise<{ site: Site; made: number }> {
  const made = new Set<string>();
  const counted = all.map((one): Searchable => ({
    ...one,
    record: () => {
      made.add(one.record().url);
      return one.record();
    },
  }));
  const texts = openTexts(join(folder, 'story'), 'code');
  const taken = new Map<string, string>();
  const isThere = (path: string, digest: string): boolean => {
    if (last.get(path) !== digest) return false;
    taken.set(path, digest);
    return true;
  };
  const files = await searchFiles(counted, 'en', keptPacking(texts), isThere);
  texts.finish();
  return { site: new Map([...taken, ...siteOf(files)]), made: made.size };
}

const anew = async (all: readonly Searchable[]): Promise<Site> => siteOf(await searchFiles(all, 'en'));

const without = (site: Site, path: string): Site => new Map([...site].filter(([own]) => own !== path));

describe('the index after an edit', () => {
  it('is made of those volumes alone in which something changed', async () => {
    const all = madeSearchables(records);
    const first = await buildOver(new Map(), all);
    expect(first.site).toEqual(await anew(all));
    const again = await buildOver(first.site, all);
    expect(again).toEqual({ site: first.site, made: 0 });
    let [last, edited] = [first.site, records];
    for (const at of [0, 2000, records.length - 1]) {
      edited = edited.map((record, number) => (number === at ? { ...record, title: 'Un café' } : record));
      const built = await buildOver(last, madeSearchables(edited));
      expect(built.site).toEqual(await anew(madeSearchables(edited)));
      expect(built.made).toBeLessThan(records.length / 2);
      last = built.site;
    }
  });

  it('has the records of the volume that was the newest in an older one, when that is full', async () => {
    const [full, longer] = [2500, 3750].map((count) => madeSearchables(records.slice(0, count)));
    const { site } = await buildOver(new Map(), full ?? []);
    expect((await buildOver(site, longer ?? [])).site).toEqual(await anew(longer ?? []));
  });

  it('has each file that is missing from the last site, or is another there', async () => {
    const all = madeSearchables(records);
    const { site } = await buildOver(new Map(), all);
    for (const path of site.keys().filter((_, at) => at % 60 === 0)) {
      expect((await buildOver(without(site, path), all)).site).toEqual(site);
      expect((await buildOver(new Map(site).set(path, 'another'), all)).site).toEqual(site);
    }
  });
});
