/** What a reader types in the language of a site finds what stands in its texts, by Pagefind itself. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pagefind } from '../../../src/client/pagefind.ts';
import { searchFiles } from '../../../src/export/search-files.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import { formsFound, type CommonWords } from '../../../src/search/common.ts';
import { recordNumber } from '../../../src/search/record-name.ts';
import { hitsIn } from '../../../src/search/record.ts';
import { withBoundaries } from '../../../src/search/segments.ts';
import type { Directories } from '../../../src/search/shelves.ts';
import { folded, queryFor, searchable } from '../../../src/search/words.ts';
import { chooser } from '../../bench/random.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});

afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const recordOf = (title: string, text: string, lang: string): SearchRecord => ({
  url: `/${title}/`,
  kind: 'event',
  title: withBoundaries(title, lang),
  parts: [{ text: withBoundaries(text, lang) }],
  names: [],
  called: [],
  filters: { kind: ['event'] },
});

interface Loaded {
  pagefind: Pagefind;
  common: CommonWords;
  /** Bytes of the files of words that were fetched. */
  fetched: () => number;
}

/** Loads the index as the search page would. */
async function loadIndex(records: readonly SearchRecord[], lang: string): Promise<Loaded> {
  for (const { path, content } of await searchFiles(records, lang)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  let fetched = 0;
  const location = { origin: 'http://localhost', href: 'http://localhost/search/' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', { location });
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) });
  vi.stubGlobal('fetch', (address: string) => {
    const path = new URL(address, location.href).pathname.slice('/index/'.length);
    const content = readFileSync(join(folder, path));
    if (path.startsWith('index/')) fetched += content.length;
    return Promise.resolve(new Response(content));
  });
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: '/index/', noWorker: true, ranking: { pageLength: 0 } });
  const { common } = JSON.parse(readFileSync(join(folder, 'lists.json'), 'utf8')) as Directories;
  const words = common === null ? '[]' : readFileSync(join(folder, 'names', `${common}.json`), 'utf8');
  return { pagefind, common: JSON.parse(words) as CommonWords, fetched: () => fetched };
}

interface Story {
  lang: string;
  texts: readonly [title: string, text: string][];
  /** Words typed, and the words found by them in all texts. */
  finds: Readonly<Record<string, readonly string[]>>;
}

it.each<Story>([
  {
    lang: 'uk',
    texts: [
      ['Обстріл лікарні у Харкові', 'Снаряд влучив у лікарню. Лікарня — об’єкт цивільний.'],
      ['Вода в Києві', 'Рятувальники привезли воду.'],
    ],
    finds: {
      лікарню: ['лікарні', 'лікарню.', 'Лікарня'],
      лікарень: ['лікарні', 'лікарню.', 'Лікарня'],
      ліка: ['лікарні', 'лікарню.', 'Лікарня'],
      "об'єкти": ['об’єкт'],
      обʼєкт: ['об’єкт'],
      Харків: ['Харкові'],
      Київ: ['Києві'],
      водою: ['Вода', 'воду.'],
      школа: [],
    },
  },
  {
    lang: 'zh',
    texts: [
      ['医院昨天遭到袭击', '当地官员说，医院的供电中断。'],
      ['洪水', '河水上涨。'],
    ],
    finds: { 医院: ['医院', '医院'], '“遭到袭击”': ['遭到', '袭击'], 洪水: ['洪水'], 学校: [] },
  },
  {
    lang: 'ja',
    texts: [
      ['病院が攻撃された', '昨日、市の病院が停電した。'],
      ['洪水', '川の水位が上がった。'],
    ],
    finds: { 病院: ['病院', '病院'], 停電: ['停電'], 水位: ['水位'] },
  },
  {
    lang: 'fr',
    texts: [['L’hôpital est touché', 'Le maire dit que les hôpitaux d’Arles sont fermés.']],
    finds: { hopital: ['hôpital', 'hôpitaux'], arles: ['Arles'], fermé: ['fermés.'] },
  },
  {
    lang: 'ar',
    texts: [['قصف المستشفى', 'قال المسؤولون إن المستشفيات أغلقت']],
    finds: { مستشفى: ['المستشفى', 'المستشفيات'], مستشفيات: ['المستشفيات'] },
  },
  {
    lang: 'tr',
    texts: [['Hastane vuruldu', 'İstanbul ve Isparta hastanelerinde']],
    finds: { hastaneler: ['Hastane', 'hastanelerinde'], istanbul: ['İstanbul'], ısparta: ['Isparta'] },
  },
  {
    lang: 'tr',
    texts: [['Limanda yangın', 'Kadınlar limanı terk etti.']],
    finds: {
      liman: ['Limanda', 'limanı'],
      limanların: ['Limanda', 'limanı'],
      kadin: ['Kadınlar'],
      yangını: ['yangın'],
    },
  },
  {
    lang: 'pl',
    texts: [['Ostrzał mostu', 'Żołnierze weszli do Łodzi, most jest zamknięty.']],
    finds: { mosty: ['mostu', 'most'], lodz: ['Łodzi,'], żołnierzy: ['Żołnierze'], ostrzal: ['Ostrzał'] },
  },
  {
    lang: 'ru',
    texts: [['Удар по больнице', 'Больницу закрыли']],
    finds: { больницы: ['больнице', 'Больницу'] },
  },
  {
    lang: 'de',
    texts: [['Krankenhaus getroffen', 'Die Krankenhäuser an der Straße']],
    finds: { krankenhäuser: ['Krankenhaus', 'Krankenhäuser'], straße: ['Straße'] },
  },
  {
    lang: 'en',
    texts: [['The Harbour Trust’s boats', 'Two e-mails — “not ours”, it says.']],
    finds: { trust: ['Trust’s'], "trust's": ['Trust’s'], boat: ['boats'], email: ['e-mails'], mails: ['e-mails'] },
  },
])('in $lang, every form finds the others', async ({ lang, texts, finds }) => {
  const records = texts.map(([title, text]) => recordOf(title, text, lang));
  const { pagefind, common } = await loadIndex(records, lang);
  for (const [typed, expected] of Object.entries(finds)) {
    const { results } = await pagefind.search(queryFor(typed, lang, common), { filters: {} });
    const found = results.flatMap(({ id, words }) => {
      const record = records[recordNumber(id)];
      if (!record) return [`no record ${id}`];
      const { title, parts } = hitsIn(record, words);
      return [...title, ...parts.flat()].flatMap((word) => (word.found ? word.word : []));
    });
    expect(found, typed).toEqual(expected);
  }
});

describe('words that stand nearly everywhere', () => {
  const SENTENCE = 'The boats at the quay were held by the guards';
  const WORDS = ['the', 'boats', 'at', 'quay', 'held', 'guards', 'x', 'x', 'x', 'x'] as const;
  const random = chooser(1);
  /** Words here and there, so that no place can be told from the others. */
  const scattered = (): string => Array.from({ length: 60 }, () => `x ${random.one(WORDS)}`).join(' ');
  const records = Array.from({ length: 1500 }, (_, at) =>
    recordOf(`Day ${at}`, `${SENTENCE}${at === 777 ? ', not the quay at the boats' : ''}. ${scattered()}`, 'en'),
  );

  it('are found and marked in whatever form, and weigh little', async () => {
    const { pagefind, common, fetched } = await loadIndex(records, 'en');
    const { results } = await pagefind.search(queryFor('guard the boat at held quays', 'en', common), { filters: {} });
    expect(results).toHaveLength(records.length);
    const [first = { id: '', words: [] }] = results;
    const forms = formsFound(common, first.words);
    const { parts } = hitsIn(records[recordNumber(first.id)] ?? recordOf('', '', 'en'), first.words, (word) =>
      forms.has(searchable(word, 'en')),
    );
    const marked = new Set(parts.flat().flatMap(({ word, found }) => (found ? folded(word) : [])));
    expect(marked).toEqual(new Set(['the', 'boats', 'at', 'quay', 'held', 'guards']));
    expect(fetched()).toBeLessThan(6 * 1000);
  });

  it('are found and marked without their accents', async () => {
    const clinics = records.map(({ title }) => recordOf(title, 'L’hôpital est fermé', 'fr'));
    const { pagefind, common } = await loadIndex(clinics, 'fr');
    const { results } = await pagefind.search(queryFor('hopital', 'fr', common), { filters: {} });
    expect(results).toHaveLength(clinics.length);
    expect([...formsFound(common, results[0]?.words ?? [])]).toContain('hôpital');
  });

  it('are found one after another in quotation marks', async () => {
    const { pagefind, common } = await loadIndex(records, 'en');
    const found = async (typed: string): Promise<string[]> => {
      const { results } = await pagefind.search(queryFor(typed, 'en', common), { filters: {} });
      return results.flatMap(({ id }) => records[recordNumber(id)]?.title ?? []);
    };
    expect(await found('“the quay at the boats”')).toEqual(['Day 777']);
    expect(await found('“the boats at the quay”')).toHaveLength(records.length);
    expect(await found('“guards the quay”')).toEqual([]);
  });
});
