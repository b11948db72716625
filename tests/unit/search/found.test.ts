/** What a reader types in the language of a site finds what stands in its texts, by Pagefind itself. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Pagefind } from '../../../src/client/pagefind.ts';
import { searchFiles } from '../../../src/export/search-files.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import { hitsIn } from '../../../src/search/record.ts';
import { withBoundaries } from '../../../src/search/segments.ts';
import { queryFor } from '../../../src/search/words.ts';

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

/** Loads the index as the search page would. */
async function loadIndex(records: readonly SearchRecord[], lang: string): Promise<Pagefind> {
  for (const { path, content } of await searchFiles(records, lang)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const location = { origin: 'http://localhost', href: 'http://localhost/search/' };
  vi.stubGlobal('location', location);
  vi.stubGlobal('window', { location });
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) });
  vi.stubGlobal('fetch', (address: string) => {
    const path = new URL(address, location.href).pathname.slice('/index/'.length);
    return Promise.resolve(new Response(readFileSync(join(folder, path))));
  });
  const pagefind = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: '/index/', noWorker: true, ranking: { pageLength: 0 } });
  return pagefind;
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
  const pagefind = await loadIndex(records, lang);
  for (const [typed, expected] of Object.entries(finds)) {
    const { results } = await pagefind.search(queryFor(typed, lang), { filters: {} });
    const found = results.flatMap(({ id, words }) => {
      const record = records[Number(id)];
      if (!record) return [`no record ${id}`];
      const { title, parts } = hitsIn(record, words);
      return [...title, ...parts.flat()].flatMap((word) => (word.found ? word.word : []));
    });
    expect(found, typed).toEqual(expected);
  }
});
