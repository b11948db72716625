/** The search index as files: the same each time, few, and leading to the records. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { beforeAll, describe, expect, it } from 'vitest';
import { open, sealWith } from '../../../src/export/pagefind-file.ts';
import { searchFiles } from '../../../src/export/search-files.ts';
import { packForResults, type SearchFile } from '../../../src/export/search-pack.ts';
import { settle } from '../../../src/export/search-settle.ts';
import { askVocabulary } from '../../../src/export/search-vocabulary.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import { packAnew } from '../../../src/kept/packed.ts';
import { EVERY_RECORD } from '../../../src/search/common.ts';
import { filterParts, indexedFilters, partOfFilter } from '../../../src/search/filters.ts';
import { recordName, recordNumber } from '../../../src/search/record-name.ts';
import type { FoundRecord } from '../../../src/search/record.ts';
import { placeOf, type Directories } from '../../../src/search/shelves.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { madeSearchables } from '../search/made-searchables.ts';
import { readForms, searchRecords } from './read-records.ts';

let records: SearchRecord[];

beforeAll(async () => {
  records = searchRecords(await fixtureLedger());
});

const seal = sealWith(packAnew);

const jsonOf = (files: readonly SearchFile[], path: string): unknown =>
  JSON.parse(Buffer.from(files.find((file) => file.path === path)?.content ?? []).toString('utf8'));

/** The list that one of Pagefind's files holds. */
const listIn = (content: Uint8Array = new Uint8Array()): unknown => decode(gunzipSync(content).subarray(12));

describe('the index', () => {
  it('is the same each time, file for file', async () => {
    const [one, other] = [
      await searchFiles(madeSearchables(records), 'en'),
      await searchFiles(madeSearchables(records), 'en'),
    ];
    const listed = (files: readonly SearchFile[]): unknown =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
    expect(listed(other)).toEqual(listed(one));
  });

  it('has what the search page needs, and neither Pagefind’s own pages nor a file for each record', async () => {
    const paths = (await searchFiles(madeSearchables(records), 'en')).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['pagefind.js', 'wasm.en.pagefind', 'lists.json']));
    expect(paths.filter((path) => /ui|highlight|worker|playground|fragment/.test(path))).toEqual([]);
    expect(paths.length).toBeLessThan(records.length / 2);
  });

  it('calls each record by the number that leads to it', async () => {
    const files = await searchFiles(madeSearchables(records), 'en');
    const directories = jsonOf(files, 'lists.json') as Directories;
    const contents = files.find(({ path }) => path.endsWith('.pf_meta'));
    const [, called] = listIn(contents?.content) as [string, [string, number][]];
    const found = called.map(([name]) => {
      const { path, at } = placeOf(directories.records, recordNumber(name));
      return (jsonOf(files, path) as FoundRecord[])[at]?.url;
    });
    expect(found.toSorted()).toEqual(records.map(({ url }) => url).toSorted());
  });

  it('names what it holds by what that is, and has it in order', async () => {
    const read = readForms(records, 'en');
    const vocabulary = await askVocabulary(read.forms, 'en');
    const filters = records.map((record) => record.filters);
    const parts = filterParts(records);
    const { files } = settle(vocabulary, read, filters, parts, seal);
    const at = (start: string): SearchFile | undefined => files.find(({ path }) => path.startsWith(start));
    const name = /^pagefind\.(.+)\.pf_meta$/.exec(at('pagefind.en')?.path ?? '')?.[1] ?? '';
    expect(name).not.toBe(vocabulary.called);
    const entry = Buffer.from(at('pagefind-entry')?.content ?? []).toString();
    expect(entry).toContain(`"en":{"hash":"${name}","wasm":"en","page_count":${records.length}}`);
    const [, , words, listed] = listIn(at('pagefind.en')?.content) as [string, unknown, string[][], string[][]];
    for (const [first = '', last, file] of words) {
      const [held] = listIn(at(`index/${file}.`)?.content) as [[string][]];
      expect([held.at(0)?.[0], held.at(-1)?.[0]]).toEqual([first, last]);
    }
    expect(listed.map(([filter]) => filter)).toEqual(['actor-0', 'kind-0', 'place-0', 'status-0', 'thread-0']);
    const turned = filters.map((own) => Object.fromEntries(Object.entries(own).toReversed()));
    expect(settle(vocabulary, read, turned, parts, seal).files).toEqual(files);
    const [, ...others] = filters;
    const other = settle(vocabulary, read, [{ kind: ['other'] }, ...others], parts, seal).files;
    expect(other.map(({ path }) => path)).not.toContain(at('pagefind.en')?.path);
  });

  it('has one word that stands in every record, in a file of its own', async () => {
    const files = await searchFiles(madeSearchables(records), 'en');
    const contents = files.find(({ path }) => path.endsWith('.pf_meta'));
    const [, , words] = listIn(contents?.content) as [string, unknown, [string, string, string][]];
    const listed = words.filter(([, last]) => last >= EVERY_RECORD);
    expect(listed).toEqual([[EVERY_RECORD, EVERY_RECORD, expect.stringMatching(/^en_[0-9a-f]{7}$/)]]);
    const file = files.find(({ path }) => path === `index/${listed[0]?.[2]}.pf_index`);
    const [[[, pages]]] = listIn(file?.content) as [[[string, [gap: number, places: number[]][]]]];
    const numbers: number[] = [];
    for (const [gap] of pages) numbers.push((numbers.at(-1) ?? 0) + gap);
    expect(numbers).toEqual([...records.keys()]);
    expect(pages.every(([, places]) => places.length > 0)).toBe(true);
  });

  it('is refused where it is none of Pagefind', () => {
    expect(() => open(gzipSync('something else'))).toThrow(/Unexpected search index/);
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
    const { files, directories } = packForResults(records, filterParts(records), []);
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
    const { files } = packForResults(many, filterParts(many), []);
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
