/** Whether what a story publishes besides its pages does anything that it should not: each format read by a library of others. */
import { parse } from 'csv-parse/sync';
import { XMLParser } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { validateXML } from 'xmllint-wasm';
import { atomText } from '../../src/export/atom.ts';
import { calendarIcs } from '../../src/export/calendar.ts';
import { correctionsFeed } from '../../src/export/corrections-feed.ts';
import { eventJson } from '../../src/export/event-json.ts';
import { siteFeeds, threadFeeds } from '../../src/export/feed-archives.ts';
import { FORMATS, formatFile } from '../../src/export/formats.ts';
import { eventThings } from '../../src/export/json-ld/event.ts';
import { jsonLdText } from '../../src/export/json-ld/text.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { harmIn } from '../unit/markdown/browser-view.ts';
import { textsOfFiles } from '../unit/export/texts-of-files.ts';
import { searchRecords } from '../unit/export/read-records.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => name === 'entry',
});

interface Feed {
  feed: { entry?: { content?: { '#text'?: string } | string }[] };
}

/** Of a feed that is XML: it has as many entries as there are, and their HTML is harmless. */
function harmOfFeed(name: string, xml: string, entries: number, home: string): string[] {
  const { feed } = parser.parse(xml) as Feed;
  const found = feed.entry ?? [];
  const contents = found.map(({ content }) => (typeof content === 'string' ? content : (content?.['#text'] ?? '')));
  return [
    ...(found.length === entries ? [] : [`${name} has ${found.length} entries; expected ${entries}`]),
    ...contents.flatMap((html) => harmInEntry(html, home)).map((harm) => `${name}: ${harm}`),
  ];
}

/** What pages and feeds have besides what prose may: our own lists, headings and times. */
const OURS =
  /^(?:element (?:b|cite|dd|div|dl|dt|figcaption|figure|i|q|section|small|span|time)$|attribute (?:cite|dateTime|dir|lang)$|id )/;

/** In a feed, what leads to the site has its host. */
const harmInEntry = (html: string, home: string): string[] =>
  harmIn(html).filter((harm) => !OURS.test(harm) && !harm.includes(` rel: ${home}/`));

/** At the beginning of a cell, or of what would be one in a program that parts them at other signs. */
const FORMULA = /^[\t\r]|(?:^|[;\t]"*)[=+\-@＝＋－＠]/u;

/** Of a table: it has a row for each record, all of one width, and no cell begins a formula. */
function harmOfTable(name: string, csv: string, rows: number): string[] {
  const lines = parse(csv, { bom: true });
  const cells = lines.slice(1).flat();
  return [
    ...(lines.length === rows + 1 ? [] : [`${name} has ${lines.length - 1} rows; expected ${rows}`]),
    ...cells.filter((cell) => FORMULA.test(cell)).map((cell) => `${name}: a cell begins ${cell.slice(0, 20)}`),
  ];
}

const ICAL_PARTS = new Set(['vevent', 'vtimezone', 'standard', 'daylight']);

/** Of a calendar: it reads as one, and holds only what we write into it. */
function harmOfCalendar(ics: string, ledger: Ledger): string[] {
  const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[] as never);
  const parts = calendar.getAllSubcomponents();
  const odd = parts.flatMap((part) => [
    ...(ICAL_PARTS.has(part.name) ? [] : [part.name]),
    ...part.getAllSubcomponents().flatMap(({ name }) => (ICAL_PARTS.has(name) ? [] : [name])),
    ...part
      .getAllProperties()
      .flatMap(({ name }) => (/^(?:attendee|organizer|attach|action|trigger)$/.test(name) ? [name] : [])),
  ]);
  const events = parts.filter(({ name }) => name === 'vevent').length;
  return [
    ...odd.map((name) => `the calendar holds ${name}`),
    ...(events <= ledger.events.length ? [] : [`the calendar has ${events} events of ${ledger.events.length}`]),
    ...ics
      .split('\r\n')
      .filter((line) => /[\r\n]/.test(line))
      .map(() => 'the calendar holds a line that ends in its middle'),
  ];
}

function harmOfJson(name: string, text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${name} is no JSON: ${String(error)}`];
  }
}

/** What stands in a script of a page must not end it, nor begin a comment there. */
const harmOfScript = (name: string, text: string): string[] => [
  ...harmOfJson(name, text),
  ...(/<[/!]|<script/i.test(text) ? [`${name} could end its script`] : []),
];

/**
 * What is wrong with the files of a story.
 *
 * @returns sentences; empty where every file is whole, and harmless to who reads it
 */
export async function harmOf(ledger: Ledger): Promise<string[]> {
  const { site } = ledger;
  const { current, archives } = siteFeeds(ledger);
  const feeds = [
    ['the feed', current] as const,
    ...[...archives].map(([month, feed]) => [`the feed of ${month}`, feed] as const),
    ...ledger.threads.map(
      (thread) => [`the feed of ${thread.thread.id}`, threadFeeds(ledger, thread).current] as const,
    ),
    ['the feed of corrections', correctionsFeed(ledger)] as const,
  ];
  const xml = feeds.map(([, feed]) => atomText(feed, site));
  const files = xml.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
  const { errors } = await validateXML({ xml: files, normalization: 'c14n' });
  const home = site.url.replace(/\/$/, '');
  const json = FORMATS.filter(({ mediaType }) => mediaType.endsWith('json'));
  const tables = [
    ['events', ledger.events.length],
    ['claims', ledger.claims.size],
  ] as const;
  return [
    ...errors.map(({ message }) => `a feed is no XML: ${message}`),
    ...feeds.flatMap(([name, feed], index) => harmOfFeed(name, xml[index] ?? '', feed.entries.length, home)),
    ...json.flatMap((format) => harmOfJson(format.path, formatFile(ledger, format)?.toString() ?? '{}')),
    ...tables.flatMap(([id, rows]) => {
      const format = FORMATS.find((one) => one.id === id);
      return format
        ? harmOfTable(format.path, formatFile(ledger, format)?.toString() ?? '', rows)
        : [`no table of ${id}`];
    }),
    ...harmOfCalendar(textsOfFiles(calendarIcs(ledger)).join(''), ledger),
    ...harmOfJson('the search', JSON.stringify(searchRecords(ledger))),
    ...ledger.events.flatMap((entry) => [
      ...harmOfJson(entry.event.id, eventJson(ledger, entry)),
      ...harmOfScript(`the structured data of ${entry.event.id}`, jsonLdText(eventThings(ledger, entry, ''))),
    ]),
    ...[...ledger.events, ...ledger.threads].flatMap(({ prose }) =>
      harmIn(prose.html).map((harm) => `an account: ${harm}`),
    ),
  ];
}
