/** What a reader types in the language of a site finds what stands in its texts, by Pagefind itself. */
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Search } from '../../../src/client/search-ask.ts';
import type { SearchRecord } from '../../../src/export/search.ts';
import { hitsIn } from '../../../src/search/record.ts';
import { withBoundaries } from '../../../src/search/segments.ts';
import { folded } from '../../../src/search/words.ts';
import { chooser } from '../../bench/random.ts';
import { makeIndex, type Looked, type MadeIndex } from './made-index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
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

/** The words of a record that were found. */
const wordsFound = ({ record, spots }: Looked): string[] => {
  const { title, parts } = hitsIn(record, spots.locations, spots.isFound);
  return [...title, ...parts.flat()].flatMap(({ word, found }) => (found ? word : []));
};

/** Everything that a search finds in all volumes, and where its first step left off. */
async function findAll(index: MadeIndex, typed: string): Promise<Looked[]> {
  const search: Search = await index.begin(typed);
  const found = [...(await search.further()).found];
  while (search.reach().through < search.reach().all) found.push(...(await search.further()).found);
  return index.look(found);
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
    texts: [['L’hôpital est touché', 'Le maire dit que les hôpitaux d’Arles sont fermés, et des sœurs sans secours.']],
    finds: {
      hopital: ['hôpital', 'hôpitaux'],
      'l’hôpital': ['hôpital', 'hôpitaux'],
      "D'Arles": ['Arles'],
      '“l’hôpital”': ['L’', 'hôpital'],
      arles: ['Arles'],
      fermé: ['fermés,'],
      soeur: ['sœurs'],
      sœurs: ['sœurs'],
    },
  },
  {
    lang: 'ar',
    texts: [['قصف المستشفى', 'قال المسؤولون إن المستشفيات أغلقت']],
    finds: { مستشفى: ['المستشفى', 'المستشفيات'], مستشفيات: ['المستشفى', 'المستشفيات'] },
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
    texts: [['The Harbour Trust’s boats', 'Two e-mails — “not ours”, it says — of Großmann to Tromsø.']],
    finds: {
      trust: ['Trust’s'],
      "trust's": ['Trust’s'],
      boat: ['boats'],
      email: ['e-mails'],
      mails: ['e-mails'],
      GROSSMANN: ['Großmann'],
      tromso: ['Tromsø.'],
    },
  },
])('in $lang, every form finds the others', async ({ lang, texts, finds }) => {
  const records = texts.map(([title, text]) => recordOf(title, text, lang));
  const index = await makeIndex(records, lang);
  for (const [typed, expected] of Object.entries(finds)) {
    expect((await findAll(index, typed)).flatMap(wordsFound), typed).toEqual(expected);
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

  it('are found and marked in whatever form', async () => {
    const index = await makeIndex(records, 'en');
    const results = await findAll(index, 'guard the boat at held quays');
    expect(results).toHaveLength(records.length);
    const marked = new Set(results.slice(0, 1).flatMap((result) => wordsFound(result).map(folded)));
    expect(marked).toEqual(new Set(['the', 'boats', 'at', 'quay', 'held', 'guards']));
  });

  it('are found and marked without their accents', async () => {
    const clinics = records.map(({ title }) => recordOf(title, 'L’hôpital est fermé', 'fr'));
    const results = await findAll(await makeIndex(clinics, 'fr'), 'hopital');
    expect(results).toHaveLength(clinics.length);
    expect(results[0] && wordsFound(results[0])).toEqual(['hôpital']);
  });

  it('are found one after another in quotation marks', async () => {
    const index = await makeIndex(records, 'en');
    const found = async (typed: string): Promise<string[]> =>
      (await findAll(index, typed)).map(({ record }) => record.title);
    expect(await found('“the quay at the boats”')).toEqual(['Day 777']);
    expect(await found('“the boats at the quay”')).toHaveLength(records.length);
    expect(await found('“guards the quay”')).toEqual([]);
  });
});

it('two common words are found one after the other where few others stand so', async () => {
  const records = Array.from({ length: 1500 }, (_, at) =>
    recordOf(`Day ${at}`, `${at === 777 ? 'quay trust ' : ''}${'x quay x trust '.repeat(15)}`, 'en'),
  );
  const index = await makeIndex(records, 'en');
  expect((await findAll(index, '“quay trust”')).map(({ record }) => record.title)).toEqual(['Day 777']);
});

it('two common words are found one after the other whether or not with a hyphen', async () => {
  const ways: Readonly<Record<number, string>> = { 776: 'quay-trust', 777: 'quay trust' };
  const records = Array.from({ length: 1500 }, (_, at) =>
    recordOf(`Day ${at}`, `${ways[at] ?? ''} ${'x quay x trust '.repeat(15)}`, 'en'),
  );
  const index = await makeIndex(records, 'en');
  for (const typed of ['“quay trust”', '“quay-trust”']) {
    const found = await findAll(index, typed);
    expect(found.map(({ record }) => record.title).toSorted(), typed).toEqual(['Day 776', 'Day 777']);
  }
});

describe('a phrase with a common word in a form that nobody wrote', () => {
  const random = chooser(1);
  const scattered = (): string =>
    Array.from({ length: 60 }, () => `x ${random.one(['attack', 'be', 'the', 'x'])}`).join(' ');
  const records = Array.from({ length: 1500 }, (_, at) =>
    recordOf(
      `Day ${at}`,
      `${at === 777 ? 'We attack piers. Some attack-boats be northern here. ' : ''}${scattered()}${at === 778 ? ' piers boats' : ''}`,
      'en',
    ),
  );

  let index: MadeIndex;
  beforeAll(async () => {
    index = await makeIndex(records, 'en');
  });

  it.each([
    ['“attacking pier”', ['attack', 'piers.']],
    ['“we attacked”', ['We', 'attack']],
    ['“boats being northern”', ['attack-boats', 'be', 'northern']],
    ['“attacking boats be”', ['attack-boats', 'be']],
    ['“attack-piers”', ['attack', 'piers.']],
    ['“attack-boats be”', ['attack-boats', 'be']],
    ['“attacking the pier”', []],
    ['“attacking north”', []],
    ['“were attacking”', []],
    ['“pier attack”', []],
  ])('%s is found where the texts have it', async (typed, expected) => {
    const results = await findAll(index, typed);
    expect(results.flatMap(wordsFound)).toEqual(expected);
  });
});

it('a phrase is found by its words however many they are', async () => {
  const sentence = 'Two boats left the northern harbour yesterday morning without permission from anybody';
  const texts = [sentence, sentence.replace('without', 'with'), 'Boats left'];
  const index = await makeIndex(
    texts.map((text, at) => recordOf(`Day ${at}`, text, 'en')),
    'en',
  );
  const found = async (typed: string): Promise<string[]> =>
    (await findAll(index, typed)).map(({ record }) => record.title);
  expect(await found(`“${sentence}”`)).toEqual(['Day 0']);
  expect(await found(`“${sentence.replace('morning', 'evening')}”`)).toEqual([]);
});

it('a phrase goes on behind signs that stand by themselves, typed or not', async () => {
  const texts = ['They left — the Pier was closed : 3 / 4 metres', 'Le maire dit : « la ville est fermée » .'];
  const index = await makeIndex(
    texts.map((text, at) => recordOf(`Day ${at}`, text, 'en')),
    'en',
  );
  const marked = async (typed: string): Promise<string[]> => (await findAll(index, typed)).flatMap(wordsFound);
  for (const typed of ['“left — the Pier”', '“left the pier”'])
    expect(await marked(typed)).toEqual(['left', 'the', 'Pier']);
  expect(await marked('“was closed : 3 / 4 metres”')).toEqual(['was', 'closed', '3', '4', 'metres']);
  expect(await marked('“dit : « la ville »”')).toEqual(['dit', 'la', 'ville']);
  expect(await marked('“left the closed”')).toEqual([]);
});

it('a phrase is found in a record that has a word of it with and without accents', async () => {
  const text = 'The mayor of Zürich: the Zurich bridge stands. They co-operate, or coöperate, with us.';
  const index = await makeIndex([recordOf('Flood', text, 'en')], 'en');
  const found = async (typed: string): Promise<number> => (await findAll(index, typed)).length;
  for (const typed of ['“of Zürich”', '“of Zurich”', '“Zurich bridge”', '“they co-operate”', '“coöperate with us”'])
    expect(await found(typed), typed).toBe(1);
  for (const typed of ['“bridge Zürich”', '“Zürich bridge stands with”']) expect(await found(typed), typed).toBe(0);
});

it('a word that stands nowhere is not found by a short one with which it begins', async () => {
  const texts = ['They went to the azure sea and a guvernér spoke at noon', 'A ferry came in'];
  const index = await makeIndex(
    texts.map((text, at) => recordOf(`Day ${at}`, text, 'eo')),
    'eo',
  );
  const marked = async (typed: string): Promise<string[]> => (await findAll(index, typed)).flatMap(wordsFound);
  for (const typed of ['Azovstal', 'Thessaloniki', 'Andorra', 'atlas', 'inflation']) {
    expect(await marked(typed), typed).toEqual([]);
  }
  expect(await marked('Azovstal ferry')).toEqual(['ferry']);
  // What lacks its ending alone is likely to be meant, in a language of whose endings nothing is known.
  expect(await marked('guvernéra')).toEqual(['guvernér']);
  expect(await marked('azur')).toEqual(['azure']);
});

it('a word is found by the signs that stand before it, and without them', async () => {
  const index = await makeIndex([recordOf('Fine', 'They paid $300, then (€450), +7 in all', 'en')], 'en');
  const marked = async (typed: string): Promise<string[]> => (await findAll(index, typed)).flatMap(wordsFound);
  for (const typed of ['$300', '300', '<300>', '“paid $300”']) expect(await marked(typed), typed).toContain('$300,');
  for (const typed of ['€450', '(€450)', '|450|']) expect(await marked(typed), typed).toEqual(['(€450),']);
});

it.each(['en', 'uk'])('words with a sign between them are words of their own (%s)', async (lang) => {
  const texts = ['The river and the bridge', 'Weir/bridge at 24/7, 9 km/h', 'A river'];
  const index = await makeIndex(
    texts.map((text, at) => recordOf(`Day ${at}`, text, lang)),
    lang,
  );
  const marked = async (typed: string): Promise<string[]> => (await findAll(index, typed)).flatMap(wordsFound);
  for (const typed of ['river|bridge', 'river+bridge', 'river/bridge'])
    expect(await marked(typed), typed).toEqual(['river', 'bridge']);
  for (const typed of ['weir bridge', 'weir/bridge', '“weir/bridge”'])
    expect(await marked(typed), typed).toEqual(['Weir/', 'bridge']);
  expect(await marked('24/7')).toEqual(['24/7,']);
  expect(await marked('km/h')).toEqual(['km/h']);
});

interface Told {
  lang: string;
  texts: readonly string[];
  /** What is typed, and the texts that are found by it. */
  finds: Readonly<Record<string, readonly number[]>>;
}

/** The texts that are found by each of some searches. */
async function textsFound({ lang, texts, finds }: Told): Promise<Record<string, number[]>> {
  const index = await makeIndex(
    texts.map((text, at) => recordOf(String(at), text, lang)),
    lang,
  );
  const found: Record<string, number[]> = {};
  for (const typed of Object.keys(finds)) {
    const results = await findAll(index, typed);
    found[typed] = results.map(({ record }) => Number(record.title)).toSorted((a, b) => a - b);
  }
  return found;
}

it.each<Told>([
  {
    lang: 'en',
    texts: ['The F-16 jet', 'An F16 flew', 'One F 16', 'A fire of 16 May', 'Plan F stands'],
    finds: { 'F 16': [0, 1, 2], 'F-16': [0, 1, 2], F16: [0, 1, 2], '“F-16”': [0, 1, 2], '“F 16”': [0, 1, 2] },
  },
  {
    lang: 'en',
    texts: [
      'An air-raid siren',
      'The air raid siren',
      'A raid from the air',
      'They sent e-mails',
      'An email came',
      'Airport raiders',
      'The raid-led air',
      'A bora from Bora Bora',
      'The bora',
    ],
    finds: {
      'air-raid': [0, 1],
      'air raid': [0, 1, 2, 5, 6],
      'air-rai': [0, 1],
      '“air-raid”': [0, 1],
      '“air raid”': [0, 1],
      '“an air raid siren”': [0],
      '“air-raid siren”': [0, 1],
      '“siren-air”': [],
      '“air siren”': [],
      '“bora bora”': [7],
      '“raid siren”': [0, 1],
      '“raid air”': [],
      '“raid led air”': [6],
      '“led raid”': [],
      '“an air”': [0],
      '“an raid”': [],
      'e-mail': [3, 4],
      '“e-mail came”': [4],
      raid: [0, 1, 2, 5, 6],
    },
  },
  {
    lang: 'en',
    texts: ['The F 16 jet', 'The air raid siren', 'A fire of 16 May'],
    finds: { 'F-16': [0], F16: [0], 'air-raid': [1], 'air-sea': [], 'FI-16': [] },
  },
  {
    lang: 'en',
    texts: [
      'COVID-19 came',
      'COVID19 stays',
      'covid 19 went',
      'A 10-year lease',
      'The air‑raid siren',
      'An air–raid siren',
    ],
    finds: { 'covid 19': [0, 1, 2], 'covid-19': [0, 1, 2], '10 year': [3], raid: [4, 5], 'air raid': [4, 5] },
  },
  {
    lang: 'uk',
    texts: ['Танк Т-72', 'Т72 проїхав', 'F‑16 летів', 'Так він сказав: «Ні»,—і пішов'],
    finds: { 'Т 72': [0, 1], Т72: [0, 1], 'F 16': [2], ні: [3] },
  },
  {
    lang: 'en',
    texts: ['J.R. Smith', 'Jim Roe Smith', 'JR Smith'],
    finds: { 'J. R. Smith': [0, 1], 'J.R. Smith': [0, 2] },
  },
  {
    lang: 'en',
    texts: ['The UN came', 'Units left', 'The U.N. spoke', 'Until May'],
    finds: { UN: [0, 2], un: [0, 1, 2, 3], UNI: [1], UNT: [3] },
  },
  {
    lang: 'pl',
    texts: [
      'Statek płynie',
      'Na statku',
      'Statki stoją',
      'Jeniec wrócił',
      'Jeńca wymieniono',
      'Książek brak',
      'Książka',
    ],
    finds: {
      statek: [0, 1, 2],
      statku: [0, 1, 2],
      statkiem: [0, 1, 2],
      jeniec: [3, 4],
      jeńca: [3, 4],
      książka: [5, 6],
    },
  },
  { lang: 'tr', texts: ['TB-2 uçtu', 'TB2 düştü', 'Su 2'], finds: { 'TB 2': [0, 1], TB2: [0, 1] } },
  { lang: 'uk', texts: ['Лікаря-хірурга нема', 'Лікарка'], finds: { 'лікар хірург': [0] } },
  { lang: 'en', texts: ['He said—yes', 'Well…he came'], finds: { '“said yes”': [0], '“well he”': [1] } },
  {
    lang: 'de',
    texts: ['Um 17.30 Uhr', 'Um 17:30 Uhr', '1730'],
    finds: { '17:30': [0, 1], '17.30': [0, 1], '1730': [2] },
  },
])('a letter and a number, and words with a hyphen, are found together and apart: $texts ($lang)', async (told) => {
  expect(await textsFound(told)).toEqual(told.finds);
});

it.each<Told>([
  {
    lang: 'fr',
    texts: ['1\u202f200 morts', '1 200 morts', '1200 morts', '1.200 morts', '200 morts', '1,5 km', '15 km'],
    finds: { '1200': [0, 1, 2, 3], '1 200': [0, 1, 2, 3], '1,200': [0, 1, 2, 3], '200': [4], '1.5': [5], '15': [6] },
  },
  { lang: 'en', texts: ['On May 16th', 'On 16 May'], finds: { '16 May': [0, 1], '16th May': [0, 1] } },
  { lang: 'uk', texts: ['16-го травня', '16 травня'], finds: { '16 травня': [0, 1], '16-го травня': [0, 1] } },
  { lang: 'ar', texts: ['٥٠ شخصا', '50 شخصا'], finds: { '50': [0, 1], '٥٠': [0, 1] } },
])('a number is found however it is written: $texts ($lang)', async (told) => {
  expect(await textsFound(told)).toEqual(told.finds);
});

/** In a language, words each with some of its forms, no two of which belong to two words. */
it.each<[lang: string, words: readonly (readonly string[])[]]>([
  [
    'fr',
    [
      ['évacué', 'évacuée', 'évacués', 'évacuées', 'évacuer', 'évacuèrent', 'évacuait'],
      ['tué', 'tuée', 'tués', 'tuées'],
      ['première', 'premières', 'premier', 'premiers'],
      ['étranger', 'étrangère', 'étrangers'],
      ['mère', 'mères'],
      ['reçu', 'reçue', 'reçus'],
      ['armée', 'armées'],
    ],
  ],
  [
    'es',
    [
      ['murió', 'murieron'],
      ['huyó', 'huyeron'],
      ['evacuó', 'evacuada', 'evacuar', 'evacuación', 'evacuaciones'],
      ['francés', 'franceses', 'francesa'],
      ['capitán', 'capitanes'],
      ['joven', 'jóvenes'],
      ['líder', 'líderes'],
      ['policía', 'policías'],
    ],
  ],
  [
    'pl',
    [
      ['most', 'mostu', 'mostów', 'moście'],
      ['statki', 'statków', 'statku'],
      ['wybuch', 'wybuchów', 'wybuchł', 'wybuchnąć'],
      ['zginął', 'zginęła', 'zginęli'],
      ['mieszkańcy', 'mieszkańców', 'mieszkańcom'],
      ['ewakuacja', 'ewakuację', 'ewakuacją'],
      ['ewakuować', 'ewakuowano', 'ewakuowała', 'ewakuowany', 'ewakuuje', 'ewakuowanie'],
      ['ogłosić', 'ogłosił', 'ogłosiła', 'ogłoszono', 'ogłosi', 'ogłosili'],
      ['zamknąć', 'zamknięto', 'zamknęli', 'zamknie'],
      ['powiedzieć', 'powiedział', 'powiedzieli'],
      ['zabici', 'zabito', 'zabił', 'zabitych'],
      ['minister', 'ministra', 'ministrze', 'ministrowie'],
      ['prezydent', 'prezydenci'],
      ['rzeka', 'rzece', 'rzek'],
      ['droga', 'drodze'],
      ['kościół', 'kościele'],
      ['ogień', 'ognia'],
      ['urząd', 'urzędu', 'urzędzie'],
      ['rząd', 'rządzie', 'rządowi'],
      ['powódź', 'powodzi', 'powodzie'],
      ['woda', 'wodzie'],
      ['miesiąc', 'miesięcy'],
      ['dzień', 'dni', 'dnia', 'dniach'],
      ['styczeń', 'stycznia', 'styczniu'],
      ['marzec', 'marca'],
      ['kwiecień', 'kwietnia'],
      ['grudzień', 'grudniu'],
      ['polski', 'polscy', 'polskiego'],
    ],
  ],
  [
    'ar',
    [
      ['حكومة', 'الحكومة', 'حكومته', 'حكومتها', 'حكومتهم', 'حكومتنا', 'حكومتان', 'حكومتين', 'وحكومة', 'بحكومتهم'],
      ['وزير', 'وزيره', 'وزيرهم', 'لوزيرنا', 'الوزيران'],
      ['قال', 'وقال'],
      ['بيروت', 'وبيروت'],
      ['بيت', 'بيته'],
    ],
  ],
  [
    'tr',
    [
      ['gün', 'günler', 'günde', 'gününden', 'günlerinde'],
      ['ev', 'evi', 'evde', 'evlerin', 'evlerinde', 'evimizden'],
      ['suç', 'suçu', 'suçlar'],
      ['yara', 'yarası'],
      ['yarın'],
      ['polis', 'polisi', 'polisin', 'polisinden'],
      ['devlet', 'devlete', 'devletten'],
      ['belediye', 'belediyenin', 'belediyesi', 'belediyedeki'],
      ['şehir', 'şehri', 'şehirde'],
      ['oy', 'oylar', 'oyları'],
    ],
  ],
  [
    'de',
    [
      ['Hafen', 'Häfen', 'Hafens'],
      ['Brücke', 'Brücken'],
      ['evakuiert', 'evakuierte', 'evakuierten'],
      ['Schloss', 'Schlösser', 'Schloß'],
    ],
  ],
  [
    'uk',
    [
      ['загинув', 'загинула', 'загинули'],
      ['сказав', 'сказала', 'сказати', 'сказано'],
      ['заявив', 'заявлено', 'заявити'],
      ['підтвердив', 'підтверджено'],
      ['атакувати', 'атаковано', 'атакували'],
      ['поліція', 'поліцію', 'поліцій'],
      ['рік', 'року', 'році', 'роки'],
      ['схід', 'сходу'],
      ['захід', 'заходу'],
      ['жінка', 'жінок', 'жінці'],
      ['дорога', 'дорозі'],
      ['корабель', 'корабля'],
      ['рішення', 'рішень'],
      ['зустріч', 'зустріччю'],
      ['повінь', 'повені'],
      ['день', 'дня', 'дні', 'днів'],
      ['тиждень', 'тижня'],
      ['режим', 'режиму'],
    ],
  ],
  [
    'ru',
    [
      ['погиб', 'погибли', 'погибла'],
      ['сказал', 'сказала'],
      ['опроверг', 'опровергнуть', 'опровергнет', 'опровергла'],
      ['видел', 'видеть', 'видела'],
      ['рынок', 'рынка', 'рынке'],
      ['украинец', 'украинца'],
      ['огонь', 'огня'],
      ['церковь', 'церкви'],
      ['день', 'дня', 'дней'],
      ['система', 'систем'],
      ['капитан', 'капитану'],
      ['Соколов', 'Соколова', 'Соколову'],
      ['режим', 'режима'],
      ['кредит', 'кредиты'],
    ],
  ],
])('every form of a word finds the others, whatever ending it loses (%s)', async (lang, words) => {
  const forms = words.flat();
  const index = await makeIndex(
    forms.map((form) => recordOf(form, '', lang)),
    lang,
  );
  for (const own of words) {
    for (const form of own) {
      const found = (await findAll(index, form)).map(({ record }) => record.title);
      expect(found.toSorted(), form).toEqual(own.toSorted());
    }
  }
});

it.each<Told>([
  {
    lang: 'en',
    texts: [
      'A business closed',
      'Two businesses',
      'A busy port',
      'The US-led talks',
      'U.S. talks, the US’s',
      'It told us',
    ],
    finds: {
      business: [0, 1],
      businesses: [0, 1],
      busine: [0, 1],
      busy: [2],
      BUSY: [2],
      US: [3, 4],
      'U.S.': [3, 4],
      '“US led”': [3],
      us: [3, 4, 5],
      '“told us”': [5],
      IT: [5],
    },
  },
  {
    lang: 'en',
    texts: ['The authorities closed it', 'The author', 'An officer', 'The office', 'Several boats', 'Severe rain'],
    finds: { authority: [0], authors: [1], officers: [2], offices: [3], several: [4], severe: [5] },
  },
  {
    lang: 'fr',
    texts: ['Le port ferme', 'Deux ports', 'Une porte', 'L’armée arrive', 'Une arme', 'Comme hier', 'La commission'],
    finds: { ports: [0, 1], portes: [2], armee: [3], armées: [3], armes: [4], comme: [5], commissions: [6] },
  },
  {
    lang: 'es',
    texts: ['El puerto', 'Los puertos', 'La puerta', 'Un caso', 'Una casa'],
    finds: { puerto: [0, 1], puertas: [2], casos: [3], casas: [4] },
  },
  {
    lang: 'de',
    texts: [
      'Sie hat sich gemeldet',
      'Die Sicherheit im Ort',
      'Nach dem Sturm',
      'Das nächste Schiff',
      'Zwei Lager am Weg',
      'Die Lage wegen des Sturms',
      'Viele Bürger',
      'Die Burg',
    ],
    finds: { Sicherheit: [1], sicher: [1], nächsten: [3], Lagern: [4], Lagen: [5], Bürgern: [6], Burgen: [7] },
  },
  {
    lang: 'tr',
    texts: [
      'Deniz kabardı',
      'O da geldi, ben de',
      'Üç ölüm oldu',
      'Bir kişi öldü',
      'Kent meydanı',
      'Kendi evi belki',
      'Belge',
    ],
    finds: { deniz: [0], denizde: [0], ölüm: [2], öldü: [3], kent: [4], belgeler: [6] },
  },
])('words stand apart that are no forms of one another: $texts ($lang)', async (told) => {
  expect(await textsFound(told)).toEqual(told.finds);
});

it('a word is found while it is typed, whatever ending its beginning seems to have', async () => {
  const found = async (lang: string, texts: readonly string[], typed: string): Promise<number[]> =>
    (await textsFound({ lang, texts, finds: { [typed]: [] } }))[typed] ?? [];
  expect(await found('tr', ['5 Şubat 2023', '5 Mart 2023'], '5 Şub 2023')).toEqual([0]);
  expect(await found('pl', ['5 września 2023', '5 sierpnia 2023'], '5 wrz 2023')).toEqual([0]);
  expect(await found('pl', ['wrzesień', 'sierpień'], 'wrzesie')).toEqual([0]);
  expect(await found('tr', ['Van’da', 'Vanilya', 'Kur’an', 'Kurum'], 'van')).toEqual([0, 1]);
});

it('in Turkish the endings behind an apostrophe are none of a name or a number', async () => {
  const told: Told = {
    lang: 'tr',
    texts: ['Van’da', "Van'ın", 'Van', 'Kur’an', '2031’de', '2031', 'AB’nin', 'Vanlılar'],
    finds: { 'Van’a': [0, 1, 2], "Van'daki": [0, 1, 2], 'Kur’an': [3], '2031’den': [4, 5], AB: [6] },
  };
  expect(await textsFound(told)).toEqual(told.finds);
});

it('what has a word itself comes before what has a longer one in its title', async () => {
  const index = await makeIndex(
    [
      recordOf('Policemen', 'A policeman', 'en'),
      recordOf('Fire', 'The police came', 'en'),
      recordOf('Police', '', 'en'),
    ],
    'en',
  );
  const found = await findAll(index, 'police');
  expect(found.map(({ record }) => record.title)).toEqual(['Police', 'Fire', 'Policemen']);
});

it('a word is found without its accents, also within quotation marks', async () => {
  const texts = ['Une femme évacuée hier', 'On évacue hier', 'Évacué, hier'];
  expect(
    await textsFound({
      lang: 'fr',
      texts,
      finds: { evacuee: [0], evacue: [0, 1, 2], '“évacué hier”': [0, 1, 2], '“evacuee hier”': [0] },
    }),
  ).toEqual({ evacuee: [0], evacue: [0, 1, 2], '“évacué hier”': [0, 1, 2], '“evacuee hier”': [0] });
});

it.each<Told>([
  {
    lang: 'en',
    texts: ['A witness spoke', 'They went with others', 'Nothing without them', 'Two witnesses'],
    finds: { witness: [0, 3], 'witness spoke': [0], with: [1, 2], wit: [0, 1, 2, 3] },
  },
  {
    lang: 'en',
    texts: ['They went with others', 'Nothing without them', 'Captured soldiers', 'A captain'],
    finds: { witness: [], witn: [], wit: [0, 1], capturing: [2], capt: [2, 3], captai: [3] },
  },
  {
    lang: 'en',
    texts: [
      'The city hall',
      'A citizen',
      'Cities',
      'The office',
      'An official',
      'Officers',
      'Try it',
      'A trial',
      'Harbourmaster',
      'A policeman',
      'The police',
      'A policy',
    ],
    finds: {
      police: [9, 10],
      policeman: [9],
      policies: [11],
      polic: [9, 10, 11],
      city: [0, 2],
      office: [3, 5],
      official: [4],
      try: [6],
      offic: [3, 4, 5],
      harbour: [8],
    },
  },
  { lang: 'en', texts: ['A citizen', 'A policy', 'Without them'], finds: { city: [], police: [], witness: [] } },
  {
    lang: 'de',
    texts: ['Haft', 'Hafen', 'Hafenmeister', 'Häfen', 'Schulhaus'],
    finds: { Hafenmeister: [2], Hafen: [1, 2, 3], Haft: [0], Schul: [4] },
  },
  { lang: 'de', texts: ['Haft', 'Schulhaus', 'Die Richtung'], finds: { Hafen: [], Schule: [], Richter: [] } },
  {
    lang: 'ru',
    texts: ['Вода ушла', 'За водой', 'Водитель', 'Новый мост', 'В новом'],
    finds: { вода: [0, 1], новая: [3, 4] },
  },
  { lang: 'ar', texts: ['صدر البيان', 'بي بي سي', 'بيانات'], finds: { البيان: [0, 2], البيا: [0, 2] } },
])('a word is not found by what is left of it without its ending: $texts ($lang)', async (told) => {
  expect(await textsFound(told)).toEqual(told.finds);
});
