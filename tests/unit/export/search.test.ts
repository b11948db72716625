/** What can be searched for, and the index as files. */
import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { beforeAll, describe, expect, it } from 'vitest';
import { searchFiles, settle, type SearchFile } from '../../../src/export/search-files.ts';
import { namesIn } from '../../../src/export/search-names.ts';
import { searchRecords, type SearchRecord } from '../../../src/export/search.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { FERRY } from './told-in-full.ts';

let ledger: Ledger;
let records: SearchRecord[];

beforeAll(async () => {
  ledger = await fixtureLedger();
  records = searchRecords(ledger);
});

const ofKind = (kind: string): SearchRecord[] => records.filter(({ filters }) => filters.kind?.includes(kind));
const at = (url: string): SearchRecord | undefined => records.find((record) => record.url === url);

describe('the records of a search', () => {
  it('are one for each event, statement, actor, place and question, each at its own address', () => {
    expect(ofKind('event')).toHaveLength(ledger.events.length);
    expect(ofKind('statement')).toHaveLength(ledger.claims.size);
    expect(ofKind('actor')).toHaveLength(ledger.actors.length);
    expect(ofKind('place')).toHaveLength(ledger.places.length);
    expect(ofKind('question')).toHaveLength(ledger.questions.length);
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  });

  it('of statements lead to their permanent addresses', () => {
    expect(ofKind('statement').map(({ url }) => url)).toEqual(
      ledger.events.flatMap(({ claims }) => claims.map(({ href }) => href)),
    );
  });

  it('of events hold the account and what each source says, with speaker and quotation', () => {
    for (const { ref, event, prose, claims } of ledger.events) {
      const { content = '', meta } = at(ref.href ?? '') ?? {};
      expect(meta?.title).toBe(event.title);
      expect(content).toContain(event.summary);
      expect(content).toContain(prose.text);
      for (const { claim, who } of claims) {
        expect(content).toContain(claim.text);
        expect(content).toContain(who[0]?.name);
        if (claim.quote) expect(content).toContain(claim.quote.text);
      }
    }
  });

  it('show the status and the date of events', () => {
    for (const { ref, explanation } of ledger.events) {
      const { meta } = at(ref.href ?? '') ?? {};
      expect(meta?.status).toBe(explanation.word);
      expect(meta?.date).toMatch(/\d/);
    }
  });

  it('hold no markup and no citations', () => {
    expect(records.filter(({ content }) => /<[a-z/]|\[\^/.test(content)).map(({ url }) => url)).toEqual([]);
  });

  it('are filtered by a place together with all that lies in it', () => {
    const quay = ofKind('event').filter(({ filters }) => filters.place?.includes('north-quay'));
    expect(quay).not.toEqual([]);
    for (const { filters } of quay)
      expect(filters.place).toEqual(expect.arrayContaining(['port-brack', 'brack-coast']));
  });
});

describe('a statement', () => {
  const found = searchRecords(FERRY);
  const contentOf = (url: string): string => {
    const { meta, content } = found.find((record) => record.url === url) ?? {};
    return `${meta?.title ?? ''} ${content ?? ''}`;
  };

  it.each([
    ['people who are not named', '/events/left/#claim-hushed', 'people on the pier'],
    ['the translation of its words', '/events/left/#claim-night', 'Departure!'],
    ['where it stands', '/events/left/#claim-night', 'p. 12'],
    ['that it was not verified', '/events/left/#claim-night', 'could not verify'],
    ['the words of its statements', '/events/left/', 'Departure!'],
    ['an answer that was replaced', '/questions/crew/', '10, replaced on 4 May 2031'],
  ])('is found by %s', (_, url, words) => {
    expect(contentOf(url)).toContain(words);
  });
});

describe('alternative spellings', () => {
  it.each([
    ['the Trust’s boats, HT 3', [], 'Brack Trust'],
    ['by the Brack Trust', [], 'Harbour Trust'],
    ['harbour master Orre', [], 'D. Orr'],
    ['in Brackport', [], 'Port Brack'],
    ['Илья Венн', [], 'Ilya Venn'],
    ['Ilya Venn', [], 'Ілля Венн'],
    ['on the water', ['port-brack'], 'Порт-Брак'],
    ['no name at all', ['harbour-trust'], 'Ταμείο Λιμένος'],
  ])('in “%s”, besides %j: %s', (text, besides, expected) => {
    expect(namesIn(ledger)(text, besides).join(' ')).toContain(expected);
  });

  it('are found in whole words only, and a description is no name', () => {
    const names = namesIn(ledger);
    expect(names('a Brackporter and an orrery')).toEqual([]);
  });

  it('leave no record with one spelling and without the other', () => {
    for (const [one, other] of [
      ['Port Brack', 'Brackport'],
      ['Dana Orr', 'Orre'],
      ['Harbour Trust', 'HT'],
    ] as const) {
      const having = (name: string): string[] =>
        records
          .filter(({ content, meta }) => new RegExp(`\\b${name}\\b`).test(`${meta.title} ${content}`))
          .map(({ url }) => url);
      expect(having(one)).not.toEqual([]);
      expect(having(one)).toEqual(having(other));
    }
  });
});

describe('the index', () => {
  it('is the same each time, file for file', async () => {
    const [one, other] = [await searchFiles(records), await searchFiles(records)];
    const listed = (files: readonly SearchFile[]): unknown =>
      files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
    expect(listed(other)).toEqual(listed(one));
  });

  it('has what the search page needs and nothing of Pagefind’s own pages', async () => {
    const paths = (await searchFiles(records.slice(0, 5))).map(({ path }) => path);
    expect(paths).toContain('pagefind.js');
    expect(paths).toContain('wasm.en.pagefind');
    expect(paths.filter((path) => /ui|highlight|worker|playground/.test(path))).toEqual([]);
  });

  it('names its filters anew wherever they are pointed at', () => {
    const packed = (value: unknown[]): Uint8Array =>
      gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
    const index = (values: unknown[]): SearchFile[] => [
      { path: 'filter/en_1234567.pf_filter', content: packed(['place', values]) },
      { path: 'pagefind.en_1234567890.pf_meta', content: packed(['1', [], [], [['place', 'en_1234567']], [], []]) },
      { path: 'pagefind-entry.json', content: Buffer.from('{"languages":{"en":{"hash":"en_1234567890"}}}') },
    ];
    const a = ['a', [1, 300]];
    const b = ['b', [70000]];
    const settled = settle(index([b, a]));
    expect(settled).toEqual(settle(index([a, b])));
    const [filter, contents, entry] = ['filter/', 'pagefind.', 'pagefind-entry'].map((start) =>
      settled.find(({ path }) => path.startsWith(start)),
    );
    expect(filter?.path).toMatch(/^filter\/en_[0-9a-f]{7}\.pf_filter$/);
    expect(filter?.path).not.toContain('1234567');
    const read: unknown = decode(contents?.content.subarray(12) ?? new Uint8Array());
    expect(JSON.stringify(read)).toContain(filter?.path.slice('filter/'.length, -'.pf_filter'.length));
    expect(Buffer.from(entry?.content ?? []).toString()).toContain(contents?.path.slice('pagefind.'.length, -8));
  });

  it('is refused where it is none of Pagefind', () => {
    const other = { path: 'filter/en_1234567.pf_filter', content: gzipSync('something else') };
    expect(() => settle([other])).toThrow(/Unexpected search index/);
  });
});
