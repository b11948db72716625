/** The ways by which a stranger's text comes in, each as far as it goes: checked, shown, imported, looked at. */
import { checkContent } from '../../src/check/check.ts';
import { problemsAsText } from '../../src/check/report/text.ts';
import { readOutlines } from '../../src/check/rules/file/map-file.ts';
import { planImport } from '../../src/import/plan.ts';
import { readMap } from '../../src/import/map-file.ts';
import { readMappedTable, isMappedHeading } from '../../src/import/mapped-table.ts';
import type { ReadDocument } from '../../src/import/row.ts';
import { importSummary } from '../../src/import/summary.ts';
import { readTable } from '../../src/import/table.ts';
import { isTimelineHeading, readTimelineTable } from '../../src/import/timelinejs-csv.ts';
import { readTimelineJson } from '../../src/import/timelinejs-json.ts';
import { outlinesText } from '../../src/map/make/geojson.ts';
import { shapesOf } from '../../src/map/shapes.ts';
import { drawStory } from '../../src/map/story-map.ts';
import { renderProse } from '../../src/markdown/render.ts';
import { abbreviationsOf, expandFirst } from '../../src/model/abbreviation.ts';
import type { OutlineRegion, OutlineTown } from '../../src/model/outlines.ts';
import { nearest } from '../../src/search/names.ts';
import { askedOf, readQuery, shortened } from '../../src/search/query.ts';
import { runsIn, withBoundaries } from '../../src/search/segments.ts';
import { folded, searchable } from '../../src/search/words.ts';
import { textOfPage } from '../../src/sources/page-text.ts';
import { plainText, standsIn } from '../../src/sources/quotation.ts';
import { readOwnWords } from '../../src/strings/read-own-words.ts';
import { stringsFor, wordsOf } from '../../src/strings/strings.ts';
import { fixtureLedger } from '../fixture-story/ledger.ts';
import { baseFile, contentWith } from '../unit/check/overlay.ts';
import { COAST_OUTLINES, COAST_REGIONS, region } from '../unit/map/coast.ts';
import { nothing, OPTIONS } from '../unit/import/importing.ts';
import type { Repetition } from './repetitions.ts';

/** Lets a text in; `prepare` is not measured. */
export interface Way {
  name: string;
  /** Of some texts only their length matters: one repetition stands for all. */
  looksAt?: 'length';
  /** What an innocent text is by this way, read to its end; prose where it is left out. */
  innocent?: Repetition;
  prepare: (text: string) => Disposable & { run: () => Promise<void> | void };
}

const EVENT = 'events/2023-06/bridge-closed.md';
const SOURCE = 'sources/quay-post-2.yaml';

const quoted = (text: string): string => JSON.stringify(text);

const inLine = (file: string, field: string, value: string): string =>
  baseFile(file).replace(new RegExp(`^(\\s*)${field}:.*$`, 'm'), (_, indent: string) => `${indent}${field}: ${value}`);

const withInnocent = (innocent: Repetition, way: Way): Way => ({ ...way, innocent });

/** As a file of content, through the check to its report. */
function checked(name: string, path: string, fileOf: (text: string) => string): Way {
  const prepare: Way['prepare'] = (text) => {
    const folder = contentWith({ [path]: fileOf(text) });
    return {
      run: async () => {
        problemsAsText((await checkContent(folder.root)).problems, { colour: false });
      },
      [Symbol.dispose]: folder[Symbol.dispose],
    };
  };
  return { name: `check: ${name}`, prepare };
}

/** Innocent texts of other kinds than prose. */
const ENTRIES: Repetition = { name: 'entries of YAML', unit: '- The bridge was closed on Sunday. Nobody was hurt.\n' };
const SLIDES: Repetition = {
  name: 'slides',
  head: '{"events":[',
  unit: '{"text":{"headline":"The bridge was closed","text":"Nobody was hurt."}},',
  tail: '{}]}',
};
const PARAGRAPHS: Repetition = {
  name: 'paragraphs',
  unit: '<p>The bridge was closed on Sunday. Nobody was hurt.</p>\n',
};

const CHECKED: readonly Way[] = [
  checked('the account of an event', EVENT, (text) => baseFile(EVENT).replace(/(?<=\n---\n)[^]*$/, () => `\n${text}`)),
  withInnocent(
    ENTRIES,
    checked('the front matter of an event', EVENT, (text) => `---\n${text}\n---\n\nA.\n`),
  ),
  checked('an event as a whole', EVENT, (text) => text),
  withInnocent(
    ENTRIES,
    checked('the fields of a source', SOURCE, (text) => text),
  ),
  checked('about.md', 'about.md', (text) => text),
  withInnocent(
    ENTRIES,
    checked('site.yaml', 'site.yaml', (text) => text),
  ),
  withInnocent(
    ENTRIES,
    checked('words.yaml', 'words.yaml', (text) => text),
  ),
  checked('a field in quotation marks', EVENT, (text) => inLine(EVENT, 'summary', quoted(text))),
  checked('a date', EVENT, (text) => inLine(EVENT, 'when', quoted(text))),
  checked('an address', SOURCE, (text) => inLine(SOURCE, 'url', quoted(text))),
  checked('an id', EVENT, (text) => inLine(EVENT, 'source', quoted(text))),
];

const once = (name: string, run: (text: string) => void): Way => ({
  name,
  prepare: (text) => ({
    run: () => {
      run(text);
    },
    [Symbol.dispose]: () => undefined,
  }),
});

const RENDERED: readonly Way[] = [
  once('build: the account of an event', (text) => {
    const citations = new Map([['closed', { number: '1', href: '#closed', label: 'Statement 1' }]]);
    renderProse(text, { citations, resolveLink: () => null, home: 'https://bridge.example/' });
  }),
];

/** As a file that is imported, through the plan to the report. */
function imported(name: string, read: (text: string) => ReadDocument): Way {
  return once(`import: ${name}`, (text) => {
    const given = read(text);
    if (!given.ok) return;
    const results = [...planImport(given.document, nothing)];
    for (const whole of [true, false]) {
      importSummary(given.document, results, { file: 'a', dryRun: false, failed: new Map(), whole });
    }
  });
}

const slides = (...events: object[]): ReadDocument =>
  readTimelineJson(JSON.stringify({ events }), 'a.json', { ...OPTIONS, sourceFrom: 'credit' });

const DAY = { year: 2023, month: 6, day: 4 };

const MAPPED = ['title', 'date', 'source', 'text', 'place', 'actors', 'note'];
const MAP = [
  'name: A table',
  'columns:',
  ...MAPPED.map((name) => `  ${name}: ${name}`),
  'date_format: [D.M.YYYY, "D MMMM YYYY H:mm"]',
].join('\n');

function table(csv: string): ReadDocument {
  const map = readMap(MAP);
  if (!map.ok) throw new Error(map.why);
  const read = readTable(csv, isMappedHeading(map.map));
  return read.ok ? readMappedTable(read.table, map.map, OPTIONS.timezone) : read;
}

/** One row, of which each cell but one is sound. */
function row(column: string, text: string): ReadDocument {
  const sound: Partial<Record<string, string>> = {
    title: 'A',
    date: '4.6.2023',
    source: 'https://a.example/',
    text: 'A.',
  };
  const cells = MAPPED.map((name) => `"${(name === column ? text : (sound[name] ?? '')).replaceAll('"', '""')}"`);
  return table(`${MAPPED.join(',')}\n${cells.join(',')}\n`);
}

const IMPORTED: readonly Way[] = [
  imported('a slide’s text', (text) => slides({ start_date: DAY, text: { headline: 'A', text } })),
  imported('a slide’s headline', (text) => slides({ start_date: DAY, text: { headline: text, text: 'A.' } })),
  imported('a slide’s media', (text) =>
    slides({ start_date: DAY, text: { headline: 'A', text: 'A.' }, media: { url: text, caption: text, credit: text } }),
  ),
  imported('a slide’s date', (text) =>
    slides({ start_date: { ...DAY, day: text, display_date: text }, text: { headline: 'A', text: 'A.' } }),
  ),
  withInnocent(
    SLIDES,
    imported('a file of JSON', (text) => readTimelineJson(text, 'a.json', OPTIONS)),
  ),
  imported('a file of CSV', (text) => {
    const read = readTable(text, isTimelineHeading);
    return read.ok ? readTimelineTable(read.table, 'a.csv', OPTIONS) : read;
  }),
  imported('rows of CSV', (text) => table(`${MAPPED.join(',')}\n${text}`)),
  ...MAPPED.map((column) => imported(`a cell that is a ${column}`, (text) => row(column, text))),
];

const LOOKED_AT: readonly Way[] = [
  withInnocent(
    PARAGRAPHS,
    once('sources: a page', (text) => {
      const page = textOfPage(Buffer.from(text), 'text/html');
      if (page.ok) standsIn('words that are not there', plainText(page.text + page.title));
    }),
  ),
  once('sources: a page of text', (text) => {
    const page = textOfPage(Buffer.from(text), 'text/plain');
    if (page.ok) standsIn('words that are not there', plainText(page.text));
  }),
  once('sources: what a server says of a page', (text) => {
    textOfPage(Buffer.from('A'), text);
  }),
];

const { story } = await fixtureLedger();

/** Outlines, through the check to a drawing. */
const outlined = (name: string, fileOf: (text: string) => string): Way =>
  once(`map: ${name}`, (text) => {
    const { outlines } = readOutlines(fileOf(text));
    if (outlines) drawStory(story, shapesOf([outlines]));
  });

const ABOUT_MAP = { credits: COAST_OUTLINES.credits, made: { frames: [[-31, 44, -29, 46]] as const, also: [] } };

/** A text in pieces that are no longer than names may be, as the names of towns, as many as a file may have. */
const towns = (text: string): OutlineTown[] =>
  Array.from({ length: Math.min(1000, Math.ceil(text.length / 150)) }, (_, at) => ({
    ...{ kind: 'town', id: String(at), name: text.slice(at * 150, (at + 1) * 150), people: at },
    ...{ lon: -30.5 + (at % 40) / 30, lat: 44.85 + Math.floor(at / 40) / 50 },
  }));

/** A border with so many corners as a text has signs of a dozen bytes, up and down. */
function jagged(text: string): OutlineRegion {
  const corners = Math.min(10_000, Math.ceil(text.length / 24));
  const top = Array.from({ length: corners }, (_, at): [number, number] => [
    -30.6 + (1.6 * at) / corners,
    at % 2 === 0 ? 45.35 : 44.9,
  ]);
  const ring: [number, number][] = [[-30.6, 44.8], ...top, [-29, 44.8], [-30.6, 44.8]];
  return region('Coast', 0, 0, { shape: { type: 'Polygon', coordinates: [ring] } });
}

const MAPPED_OUT: readonly Way[] = [
  outlined('a file of outlines', (text) => text),
  outlined('the names of towns', (text) => outlinesText(ABOUT_MAP, COAST_REGIONS, towns(text))),
  { ...outlined('the corners of a region', (text) => outlinesText(ABOUT_MAP, [jagged(text)], [])), looksAt: 'length' },
];

const HPA = [{ short: 'HPA', full: 'Harbour and Port Authority' }];

const ENGLISH = wordsOf('en', 'UTC');

const IN_WORDS: readonly Way[] = [
  once('words: a sentence of words.yaml', (text) => {
    const events = `{amount}${text}`;
    const { own } = readOwnWords(ENGLISH, { timeline: { events } }, 'en');
    if (own.length > 0) stringsFor('en', 'UTC', [], own).timeline.events(2);
  }),
  once('words: a text with an abbreviation', (text) => {
    expandFirst([`${text} HPA`], HPA);
  }),
  once('words: an alias that may be an abbreviation', (text) => {
    abbreviationsOf([{ name: text, aliases: [text.slice(1), 'HPA'] }]);
  }),
  ...['en', 'uk', 'ar', 'fr', 'th'].map((lang) =>
    once(`search: a text in ${lang}`, (text) => {
      for (const { word } of runsIn(withBoundaries(text, lang))) searchable(word, lang);
      for (const typed of [text, `“${text}”`]) {
        const { words } = shortened(readQuery(typed, lang), [[text]], 6);
        askedOf(words, [[text]], 6);
      }
    }),
  ),
  once('search: a name', (text) => {
    nearest(folded(text), [[folded(`${text}a`), text]]);
  }),
];

export const WAYS: readonly Way[] = [...CHECKED, ...RENDERED, ...IMPORTED, ...LOOKED_AT, ...MAPPED_OUT, ...IN_WORDS];
