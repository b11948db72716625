/** What the index says of words is what Pagefind finds, were it given all texts. */
import { close, createIndex } from 'pagefind';
import { beforeAll, describe, expect, it } from 'vitest';
import { listOf, open } from '../../../src/export/pagefind-file.ts';
import { searchFiles } from '../../../src/export/search-files.ts';
import { isPlace } from '../../../src/export/search-entries.ts';
import { groupsOfWords } from '../../../src/export/search-groups.ts';
import type { SearchFile } from '../../../src/export/search-pack.ts';
import { askVocabulary } from '../../../src/export/search-vocabulary.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import { byCodeUnit } from '../../../src/model/code-units.ts';
import { filterParts, indexedFilters } from '../../../src/search/filters.ts';
import { textsOf } from '../../../src/search/record.ts';
import { wordsIn } from '../../../src/search/segments.ts';
import { indexLanguage, searchable } from '../../../src/search/words.ts';
import { chooser } from '../../bench/random.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { madeSearchables } from '../search/made-searchables.ts';
import { readForms, searchRecords } from './read-records.ts';

let records: SearchRecord[];

beforeAll(async () => {
  records = searchRecords(await fixtureLedger());
});

/** The words and filters of an index that Pagefind makes of all texts itself. */
async function byPagefind(
  of: readonly SearchRecord[],
  lang: string,
): Promise<{ words: unknown[]; filters: unknown[] }> {
  const parts = filterParts(of);
  const indexed = (text: string): string =>
    wordsIn(text)
      .map((word) => searchable(word, lang))
      .join(' ');
  const { index } = await createIndex({ keepIndexUrl: true });
  for (const [number, record] of of.entries()) {
    await index?.addCustomRecord({
      url: String(number),
      language: indexLanguage(lang),
      content: textsOf(record).map(indexed).join(' '),
      meta: { title: indexed(record.title) },
      filters: indexedFilters(parts, record.filters),
    });
  }
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  return { words: wordsOf(files), filters: filtersOf(files) };
}

const inOrderOfFirst = (list: readonly unknown[]): unknown[] =>
  list.toSorted((a, b) => byCodeUnit(String(listOf(a)[0]), String(listOf(b)[0])));

const wordsOf = (files: readonly SearchFile[]): unknown[] =>
  inOrderOfFirst(
    files.filter(({ path }) => path.startsWith('index/')).flatMap(({ content }) => listOf(open(content)[0]).map(told)),
  );

/** Numbers of a list with the mark before them, each counted from the one before it. */
function marked(list: readonly unknown[]): string[] {
  let [mark, place] = [0, 0];
  return list.flatMap((number) => {
    const step = Number(number);
    if (isPlace(step)) return `${mark}: ${(place += step)}`;
    [mark, place] = [step, 0];
    return [];
  });
}

/** A word with its places and their weights, in whatever spelling: Pagefind tells those with accents apart, and we do not. */
function told(written: unknown): unknown[] {
  const [word, pages, spellings] = listOf(written);
  const places = [pages, ...listOf(spellings).map((spelling) => listOf(spelling)[1])].flatMap((of) => {
    let record = 0;
    return listOf(of).flatMap((page) => {
      const [gap, inText, inTitle] = listOf(page);
      record += Number(gap);
      const of = record;
      return [...marked(listOf(inText)), ...marked(listOf(inTitle)).map((one) => `title ${one}`)].map(
        (one) => `${of} ${one}`,
      );
    });
  });
  return [word, [...new Set(places)].toSorted()];
}

/** Pagefind has both filters and values in an order of chance. */
const filtersOf = (files: readonly SearchFile[]): unknown[] =>
  inOrderOfFirst(
    files
      .filter(({ path }) => path.startsWith('filter/'))
      .map(({ content }) => open(content))
      .map(([filter, values]) => [filter, inOrderOfFirst(listOf(values))]),
  );

/** Words that Pagefind parts, joins, shortens or leaves alone. */
const ODD = [
  'north-eastern',
  ...['run-running', 'x-x', 'café-café', 'naïve', 'cafés', 'camelCase', 'HTMLParser', 'don’t', 'l’été'],
  ...[
    '…',
    '—',
    'a—b',
    '3.5-3.5',
    '1,000',
    '½',
    'ＡＢＣ',
    'a_b',
    'x‿y',
    '[x]',
    'http://a.example/b?c=d',
    '<b>',
    '&amp;',
  ],
  ...['日本語', 'ПриветМир', 'київ-київський', 'İi', 'ß-SS', '🙂a', 'x'.repeat(300), 'ab-'.repeat(100)],
] as const;

describe('words', () => {
  it.each(['en', 'de', 'uk', 'ar', 'ja'])('stand where Pagefind finds them in all texts, in %s', async (lang) => {
    const choose = chooser(7);
    const word = (): string => choose.one(ODD);
    const some = (length: number): string =>
      Array.from({ length }, () => (choose.happens(0.5) ? word() : `${word()}-${word()}`)).join(' ');
    const odd = Array.from({ length: 30 }, (_, at): SearchRecord => {
      const record = { title: some(3), parts: [{ text: some(at) }], names: [some(2)] };
      return {
        url: `/${at}/`,
        kind: 'event',
        ...record,
        called: [],
        filters: { kind: ['event'], actor: [`a${at % 4}`] },
      };
    });
    const all = [...records.slice(0, 20), ...odd, ...records.slice(20)] as const;
    const found = await byPagefind(all, lang);
    const read = readForms(all, lang);
    const { words } = await askVocabulary(read.forms, lang);
    expect(inOrderOfFirst([...groupsOfWords(words, read)].flat().map(told))).toEqual(found.words);
    expect(filtersOf(await searchFiles(madeSearchables(all), lang))).toEqual(found.filters);
  });

  it('end for Pagefind where they end for us', async () => {
    const { words } = await askVocabulary(['one\u0085two', 'three'], 'en');
    expect(words.find(({ word }) => word === 'three')?.uses).toEqual([{ form: 1, weight: 24 }]);
  });

  it('are none in a story of which nothing is published yet, which has an index all the same', async () => {
    expect((await askVocabulary([], 'en')).words).toEqual([]);
    const files = await searchFiles([], 'en');
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
  });
});
