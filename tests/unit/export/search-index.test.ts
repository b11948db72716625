/** The search index as files: the same each time, few, and leading to the records. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchFiles } from '../../../src/export/search-files.ts';
import { packForResults, type SearchFile } from '../../../src/export/search-pack.ts';
import { settle } from '../../../src/export/search-settle.ts';
import { searchRecords, type SearchRecord } from '../../../src/export/search.ts';
import { EVERY_RECORD } from '../../../src/search/common.ts';
import { filterParts, indexedFilters, partOfFilter } from '../../../src/search/filters.ts';
import { recordName, recordNumber } from '../../../src/search/record-name.ts';
import type { FoundRecord } from '../../../src/search/record.ts';
import { placeOf, type Directories } from '../../../src/search/shelves.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

let records: SearchRecord[];

beforeAll(async () => {
  records = searchRecords(await fixtureLedger());
});

const jsonOf = (files: readonly SearchFile[], path: string): unknown =>
  JSON.parse(Buffer.from(files.find((file) => file.path === path)?.content ?? []).toString('utf8'));

/** The list that one of Pagefind's files holds. */
const listIn = (content: Uint8Array = new Uint8Array()): unknown => decode(gunzipSync(content).subarray(12));

const nothing = (): undefined => undefined;

describe('the index', () => {
  it('is the same each time, file for file', async () => {
    const [one, other] = [await searchFiles(records, 'en'), await searchFiles(records, 'en')];
    const listed = (files: readonly SearchFile[]): unknown =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
    expect(listed(other)).toEqual(listed(one));
  });

  it('has what the search page needs, and neither Pagefind’s own pages nor a file for each record', async () => {
    const paths = (await searchFiles(records, 'en')).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'wasm.en.pagefind', 'lists.json']));
    expect(paths.filter((path) => /ui|highlight|worker|playground|fragment/.test(path))).toEqual([]);
    expect(paths.length).toBeLessThan(records.length / 2);
  });

  it('calls each record by the number that leads to it', async () => {
    const files = await searchFiles(records, 'en');
    const directories = jsonOf(files, 'lists.json') as Directories;
    const contents = files.find(({ path }) => path.endsWith('.pf_meta'));
    const [, called] = listIn(contents?.content) as [string, [string, number][]];
    const found = called.map(([name]) => {
      const { path, at } = placeOf(directories.records, recordNumber(name));
      return (jsonOf(files, path) as FoundRecord[])[at]?.url;
    });
    expect(found.toSorted()).toEqual(records.map(({ url }) => url).toSorted());
  });

  it('names what it holds anew wherever that is pointed at', () => {
    const packed = (value: unknown[]): Uint8Array =>
      gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
    const words = [
      ['ferry', [[0, [3], []]], []],
      ['quay', [[0, [4], []]], []],
    ];
    const index = (values: unknown[]): SearchFile[] => [
      { path: 'filter/en_1234567.pf_filter', content: packed(['place', values]) },
      { path: 'index/en_7654321.pf_index', content: packed([words]) },
      { path: 'fragment/en_abcdef0.pf_fragment', content: gzipSync('pagefind_dcd{"url":"3"}') },
      {
        path: 'pagefind.en_1234567890.pf_meta',
        content: packed([
          '1',
          [['en_abcdef0', 77]],
          [['ferry', 'quay', 'en_7654321']],
          [['place', 'en_1234567']],
          [],
          [],
        ]),
      },
      { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_1234567890"}}}') },
    ];
    const a = ['a', [1, 300]];
    const b = ['b', [70000]];
    const { files: settled } = settle(index([b, a]), nothing);
    expect(settled).toEqual(settle(index([a, b]), nothing).files);
    const at = (start: string): SearchFile | undefined => settled.find(({ path }) => path.startsWith(start));
    const nameOf = (start: string): string => /([^/]+)\.\w+$/.exec(at(start)?.path ?? '')?.[1] ?? '';
    expect(at('fragment/')).toBeUndefined();
    expect(at('filter/')?.path).toMatch(/^filter\/en_[0-9a-f]{7}\.pf_filter$/);
    expect(nameOf('filter/')).not.toBe('en_1234567');
    expect(listIn(at('pagefind.')?.content)).toEqual([
      '1',
      [[recordName(3), 1]],
      [
        ['ferry', 'quay', nameOf('index/')],
        [EVERY_RECORD, EVERY_RECORD, expect.stringMatching(/^en_[0-9a-f]{7}$/)],
      ],
      [['place', nameOf('filter/')]],
      [],
      [],
    ]);
    expect(listIn(at('index/')?.content)).toEqual([words]);
    expect(Buffer.from(at('pagefind-entry')?.content ?? []).toString()).toContain(
      at('pagefind.')?.path.slice('pagefind.'.length, -'.pf_meta'.length),
    );
  });

  it('is refused where it is none of Pagefind', () => {
    const other = { path: 'filter/en_1234567.pf_filter', content: gzipSync('something else') };
    expect(() => settle([other], nothing)).toThrow(/Unexpected search index/);
  });
});

describe('the name of a record', () => {
  it('leads back to its number, and is of one length for all but very many', () => {
    const numbers = [0, 1, 31, 32, 1023, 32_767, 32_768, 1_000_000];
    expect(numbers.map((number) => recordNumber(recordName(number)))).toEqual(numbers);
    expect(new Set(numbers.slice(0, 6).map((number) => recordName(number).length))).toEqual(new Set([3]));
  });
});

describe('names', () => {
  it('lead to every record that bears them, in whatever script', () => {
    const files = packForResults(records, filterParts(records), [], []);
    const directories = jsonOf(files, 'lists.json') as Directories;
    const entries = directories.names.flatMap(
      ([, file]) => jsonOf(files, `names/${file}.json`) as [string, ...number[]][],
    );
    const venn = records.findIndex(({ title }) => title === 'Ilya Venn');
    for (const name of ['ilya venn', 'venn', 'илья венн']) {
      expect(entries.find(([known]) => known === name)?.slice(1), name).toEqual([venn]);
    }
  });

  it('stand in files of bounded length, however many there are', () => {
    const many = Array.from({ length: 3000 }, (_, at): SearchRecord => {
      const name = `Speaker ${at.toString(36).padStart(4, 'x')}`;
      return { url: `/${at}/`, kind: 'actor', title: name, parts: [], names: [], called: [name], filters: {} };
    });
    const files = packForResults(many, filterParts(many), [], []);
    expect(Math.max(...files.map(({ content }) => content.length))).toBeLessThan(20_000);
  });
});

describe('filters', () => {
  it('stand in parts that a search finds by the value, none with too much in it', () => {
    const many = Array.from({ length: 6000 }, (_, at) => ({ filters: { actor: [`a${at % 300}`, `b${at % 7}`] } }));
    const parts = filterParts(many);
    const indexed = many.map(({ filters }) => indexedFilters(parts, filters));
    const name = partOfFilter(parts, 'actor', 'b3');
    expect(indexedFilters(parts, { actor: ['b3'] })).toEqual({ [name]: ['b3'] });
    expect(indexed.flatMap((one) => one[name] ?? []).filter((value) => value === 'b3')).toHaveLength(857);
    expect(indexed.flatMap((one) => one[name] ?? []).length).toBeLessThan(many.length);
  });
});
