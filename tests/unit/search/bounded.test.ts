/** What a search fetches does not grow with the story, and what it says it went through it did. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { SearchRecord } from '../../../src/export/search.ts';
import { chooser } from '../../bench/random.ts';
import { makeIndex, type MadeIndex } from './made-index.ts';

/** A language of whose endings nothing is known: a word is itself alone. */
const LANG = 'eo';

const VOCABULARY = 6000;
const WORDS = 100;

/** Words by how often they stand, the most common first. All are of one length, so that none begins with another. */
const word = (rank: number): string =>
  Array.from({ length: 4 }, (_, at) => 'bcdfghklmnprstvz'[(rank >> (4 * at)) % 16]).join('');

/** A word that stands among the oldest alone. */
const ONCE = 'zzzz';

/** Records of one text each, of words that are as often as in any language (Zipf's law), the oldest first. */
function someRecords(count: number): SearchRecord[] {
  const random = chooser(7);
  const some = (): string => word(Math.floor(VOCABULARY ** (random.below(1e6) / 1e6)) - 1);
  const text = (length: number): string => Array.from({ length }, some).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    url: `/${at}/`,
    kind: 'event',
    title: at === 3 ? `${ONCE} ${text(5)}` : text(6),
    time: at,
    parts: [{ text: text(WORDS) }],
    names: [text(2)],
    days: new Date(Date.UTC(2023, 0, 1, 6 * at)).toUTCString().slice(0, 16),
    called: [text(2)],
    filters: {
      kind: ['event'],
      thread: [`thread-${at % 12}`],
      actor: [`actor-${random.below(300)}`, `actor-${random.below(300)}`],
      place: ['coast', `place-${random.below(100)}`],
      status: [`status-${at % 4}`],
    },
  }));
}

const textOf = ({ title, parts, names, days }: SearchRecord): string =>
  [title, ...parts.map(({ text }) => text), ...names, days].join(' ');

interface Story {
  records: SearchRecord[];
  index: MadeIndex;
}

const storyOf = async (count: number): Promise<Story> => {
  const records = someRecords(count);
  return { records, index: await makeIndex(records, LANG) };
};

/** Of both, the newest volume is as long as it can be. */
let short: Story;
let long: Story;

beforeAll(async () => {
  short = await storyOf(4950);
  long = await storyOf(7450);
}, 300_000);

afterAll(() => {
  vi.unstubAllGlobals();
});

const ranks = (...of: number[]): string => of.map(word).join(' ');
const allFilters = { kind: 'event', thread: 'thread-3', actor: 'actor-7', place: 'coast', status: 'status-1' };

interface Asked {
  what: string;
  typed: string | null;
  filters?: Record<string, string>;
}

const WORST: readonly Asked[] = [
  { what: 'one word that is nearly everywhere', typed: ranks(0) },
  { what: 'six words that are nearly everywhere', typed: ranks(0, 1, 2, 3, 4, 5) },
  { what: 'six words that are nearly common', typed: ranks(60, 70, 80, 90, 100, 110) },
  { what: 'two words of each kind', typed: ranks(0, 90) },
  { what: 'a rare word', typed: ranks(5000) },
  { what: 'more words than anybody types', typed: ranks(...Array.from({ length: 80 }, (_, rank) => rank)) },
  { what: 'a phrase of common words', typed: `“${ranks(0, 1)}”` },
  { what: 'a longer one', typed: `“${ranks(0, 1, 0, 2, 0, 1, 3)}”` },
  { what: 'a phrase of words of each kind', typed: `“${ranks(90, 0, 1, 80)}”` },
  { what: 'a phrase of words that are nearly common', typed: `“${ranks(60, 70, 80)}”` },
  { what: 'a year', typed: '2024' },
  { what: 'a month', typed: 'Jun 2024' },
  { what: 'a day', typed: 'Sat 15 Jun 2024' },
  { what: 'a month in quotation marks', typed: '“Jun 2024”' },
  { what: 'a filter alone', typed: null, filters: { kind: 'event' } },
  { what: 'all filters alone', typed: null, filters: allFilters },
  { what: 'all filters and words', typed: ranks(0, 90), filters: allFilters },
  { what: 'a word that is nowhere', typed: 'xxxx' },
  {
    what: 'words with a hyphen that are nowhere',
    typed: `${word(100)}-${word(80)} ${word(60)}-${word(70)}-${word(90)}`,
  },
  {
    what: 'a phrase of words with a hyphen',
    typed: `“${word(100)}-${word(80)} ${word(60)}-${word(70)} ${word(90)}-${word(110)}”`,
  },
];

/** Bytes, as sent, that a query may fetch, the engine among them. */
const MOST = 150_000;

describe('what is fetched, compressed as sent,', () => {
  it.each(WORST)(
    'for $what is little, and as much in a story that is half as long again',
    async ({ typed, filters }) => {
      const ofLong = await long.index.weigh(typed, filters);
      const ofShort = await short.index.weigh(typed, filters);
      expect(ofShort.first).toBeLessThan(MOST);
      expect(ofLong.first).toBeLessThan(ofShort.first * 1.03);
      expect(ofLong.older).toBeLessThan(MOST);
    },
  );
});

/** Plainly: all records that have all words, or the words one after another, and pass the filters. */
function searched(records: readonly SearchRecord[], typed: string | null, filters: Record<string, string>): string[] {
  const words = typed?.replace(/[“”]/gu, '') ?? '';
  const hasWords = (text: string): boolean =>
    typed?.startsWith('“') ? ` ${text} `.includes(` ${words} `) : words.split(' ').every((one) => text.includes(one));
  const passes = (record: SearchRecord): boolean =>
    Object.entries(filters).every(([name, value]) => record.filters[name as 'kind']?.includes(value));
  return records.filter((record) => hasWords(textOf(record)) && passes(record)).map(({ url }) => url);
}

describe('what is found', () => {
  it.each([
    ...[ranks(0, 1, 2), ranks(40, 300), ranks(2000), ranks(0, 1000), `“${ranks(0, 1)}”`, `“${ranks(1, 0, 2)}”`],
    ...[`“${ranks(0, 0, 1, 0)}”`, `“${ranks(150, 0)}”`, `“${ranks(0, 120, 1)}”`, `“${ranks(70, 90)}”`, `“${ranks(3)}”`],
    ...['2025', 'Jun 2025', `Jun ${ranks(0)}`, '“15 Jun 2024”', '“Jun 2024”'],
  ])('for %s is what a plain search finds, from the newest on', async (typed) => {
    for (const filters of [{}, { thread: 'thread-3', place: 'coast' }]) {
      const search = await short.index.begin(typed, filters);
      const found: string[] = [];
      let reached = 0;
      while (search.reach().through < short.records.length) {
        found.push(...(await short.index.look((await search.further()).found)).map(({ record }) => record.url));
        const { through, all } = search.reach();
        expect(through).toBeGreaterThan(reached);
        expect(all).toBe(short.records.length);
        expect(found.toSorted()).toEqual(searched(short.records.slice(-through), typed, filters).toSorted());
        reached = through;
      }
    }
  });

  it('without a word is what passes the filters', async () => {
    const filters = { actor: 'actor-7' };
    const search = await short.index.begin(null, filters);
    const found = await short.index.look((await search.further()).found);
    const expected = searched(short.records.slice(-search.reach().through), null, filters);
    expect(found.map(({ record }) => record.url).toSorted()).toEqual(expected.toSorted());
    expect(expected).not.toEqual([]);
  });

  it('is said of which words where there are too many', async () => {
    const askedOnly = async (typed: string): Promise<readonly string[] | null> => {
      const search = await short.index.begin(typed);
      await search.further();
      return search.askedOnly();
    };
    const asked = await askedOnly(ranks(0, 1, 2, 3, 4, 300, 5, 6));
    expect(asked).toHaveLength(6);
    expect(asked).toContain(word(300));
    expect(await askedOnly(ranks(0, 1, 2, 3, 4, 300, 0))).toBeNull();
    expect(await askedOnly(`${ranks(0)} xxxx`)).toEqual([word(0)]);
  });

  it('without a word that was nowhere is no answer once that is found', async () => {
    const search = await short.index.begin(`${ONCE} ${word(0)}`);
    const { found } = await search.further();
    const { through } = search.reach();
    expect(found).toHaveLength(searched(short.records.slice(-through), word(0), {}).length);
    expect(search.askedOnly()).toEqual([word(0)]);
    const further = await search.further();
    expect(search.askedOnly()).toBeNull();
    expect(further.isAnew).toBe(true);
    expect((await short.index.look(further.found)).map(({ record }) => record.url)).toEqual(['/3/']);
  });
});

it('the index has few files', () => {
  expect(long.index.files).toBeLessThan(0.4 * long.records.length);
});
