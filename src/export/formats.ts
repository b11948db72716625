/**
 * The formats in which the story can be had besides its pages: one table, from which the data page, the data package
 * and the README draw. A further format is a further row here, with its words in `src/strings/`.
 */
import type { Ledger } from '../ledger/ledger.ts';
import type { Strings } from '../strings/strings.ts';
import { siteFeeds, threadFeeds } from './feed-archives.ts';
import { atomText } from './atom.ts';
import { partName } from './by-size.ts';
import { calendarIcs } from './calendar.ts';
import { CLAIM_COLUMNS } from './claims-columns.ts';
import { claimsCsv } from './claims-csv.ts';
import type { Column } from './csv.ts';
import { datapackageJson, type PackagedFile } from './datapackage.ts';
import { eventJson } from './event-json.ts';
import { EVENT_COLUMNS } from './events-columns.ts';
import { eventsCsv } from './events-csv.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { jsonFeedText } from './json-feed.ts';
import { firstPart, ledgerJson } from './ledger-files.ts';
import { ledgerSchema } from './ledger-json.ts';
import { firstFramed } from './framed.ts';
import { eventOembed } from './oembed.ts';
import { placesGeojson } from './places-geojson.ts';
import { timelineJsTexts } from './timelinejs.ts';

/** A format with words of its own. */
export type FormatId = keyof Strings['data']['formats'];

/** A column as those who read a table are told of it. */
export type ColumnInWords = Pick<Column<never>, 'name' | 'type' | 'description'>;

export interface Format {
  id: FormatId;
  /** Below the base path. `<id>` stands for one of many records, `<month>` for one of many months. */
  path: string;
  /** IANA media type. */
  mediaType: string;
  /** For a table: its columns, and the one that names a row. */
  table?: { columns: readonly ColumnInWords[]; key: string };
  /** Whether the data package describes it. */
  packaged: boolean;
  /** The file; of many, the one of the first record, or `null` where there is none. */
  write: (ledger: Ledger) => string | null;
  /** Of a file that a long story has in parts, of which `write` gives the newest: the others, the oldest first. */
  older?: (ledger: Ledger) => readonly string[];
  /** The part of the file that the data page shows: from the first line that fits, so many lines. */
  example: { from: RegExp; lines: number };
}

/** A file in parts, cut once for a ledger. */
function inParts(partsOf: (ledger: Ledger) => readonly string[]): Required<Pick<Format, 'write' | 'older'>> {
  const made = new WeakMap<Ledger, readonly string[]>();
  const parts = (ledger: Ledger): readonly string[] => {
    const known = made.get(ledger) ?? partsOf(ledger);
    made.set(ledger, known);
    return known;
  };
  return {
    write: (ledger) => parts(ledger).at(-1) ?? null,
    older: (ledger) => parts(ledger).slice(0, -1),
  };
}

const ATOM = 'application/atom+xml';
const JSON_FEED = 'application/feed+json';
const JSON_TYPE = 'application/json';

/** Every format, in the order in which readers are told of them. */
export const FORMATS: readonly Format[] = [
  {
    id: 'atom',
    path: 'feed.xml',
    mediaType: ATOM,
    packaged: false,
    write: (ledger) => atomText(siteFeeds(ledger).current, ledger.site),
    example: { from: /^ {4}<id>/, lines: 6 },
  },
  {
    id: 'jsonFeed',
    path: 'feed.json',
    mediaType: JSON_FEED,
    packaged: false,
    write: (ledger) => jsonFeedText(siteFeeds(ledger).current, ledger.site),
    example: { from: /"items"/, lines: 9 },
  },
  {
    id: 'threadFeed',
    path: 'threads/<id>/feed.xml',
    mediaType: ATOM,
    packaged: false,
    write: (ledger) => {
      const [first] = ledger.threads;
      return first ? atomText(threadFeeds(ledger, first).current, ledger.site) : null;
    },
    example: { from: /^ {4}<id>/, lines: 6 },
  },
  {
    id: 'corrections',
    path: 'corrections.xml',
    mediaType: ATOM,
    packaged: false,
    write: (ledger) => atomText(correctionsFeed(ledger), ledger.site),
    example: { from: /<title>/, lines: 7 },
  },
  {
    id: 'ledger',
    path: 'data/ledger.json',
    mediaType: JSON_TYPE,
    packaged: true,
    write: ledgerJson,
    example: { from: /^ {6}"when": \{/, lines: 10 },
  },
  {
    id: 'ledgerPart',
    path: 'data/ledger-events-<month>.json',
    mediaType: JSON_TYPE,
    packaged: false,
    write: firstPart,
    example: { from: /^"month"/, lines: 3 },
  },
  {
    id: 'schema',
    path: 'data/ledger.schema.json',
    mediaType: 'application/schema+json',
    packaged: true,
    write: ledgerSchema,
    example: { from: /"edtf": \{/, lines: 4 },
  },
  {
    id: 'event',
    path: 'events/<id>.json',
    mediaType: JSON_TYPE,
    packaged: false,
    write: (ledger) => {
      const [first] = ledger.events;
      return first ? eventJson(ledger, first) : null;
    },
    example: { from: /"title"/, lines: 13 },
  },
  {
    id: 'oembed',
    path: 'oembed/events/<id>.json',
    mediaType: JSON_TYPE,
    packaged: false,
    write: (ledger) => {
      const first = firstFramed(ledger);
      return first ? eventOembed(ledger, first) : null;
    },
    example: { from: /"type"/, lines: 8 },
  },
  {
    id: 'events',
    path: 'data/events.csv',
    mediaType: 'text/csv',
    table: { columns: EVENT_COLUMNS, key: 'id' },
    packaged: true,
    ...inParts((ledger) => eventsCsv(ledger)),
    example: { from: /^/, lines: 3 },
  },
  {
    id: 'claims',
    path: 'data/claims.csv',
    mediaType: 'text/csv',
    table: { columns: CLAIM_COLUMNS, key: 'key' },
    packaged: true,
    ...inParts((ledger) => claimsCsv(ledger)),
    example: { from: /^/, lines: 3 },
  },
  {
    id: 'places',
    path: 'data/places.geojson',
    mediaType: 'application/geo+json',
    packaged: true,
    write: placesGeojson,
    example: { from: /"geometry": \{/, lines: 13 },
  },
  {
    id: 'calendar',
    path: 'data/calendar.ics',
    mediaType: 'text/calendar',
    packaged: true,
    ...inParts((ledger) => calendarIcs(ledger)),
    example: { from: /BEGIN:VEVENT/, lines: 9 },
  },
  {
    id: 'timelineJs',
    path: 'data/timelinejs.json',
    mediaType: JSON_TYPE,
    packaged: true,
    ...inParts((ledger) => timelineJsTexts(ledger)),
    example: { from: /^"unique_id":"(?!title)/, lines: 9 },
  },
  {
    id: 'datapackage',
    path: 'data/datapackage.json',
    mediaType: JSON_TYPE,
    packaged: false,
    write: (ledger) => datapackageJson(ledger, packagedFiles(ledger)),
    example: { from: /"name": "events"/, lines: 9 },
  },
];

const written = new WeakMap<Ledger, Map<FormatId, string | null>>();

/** A format's file, written once for a ledger; `null` where there is no record to write. */
export function formatText(ledger: Ledger, { id, write }: Format): string | null {
  const known = written.get(ledger) ?? new Map<FormatId, string | null>();
  written.set(ledger, known);
  const text = known.has(id) ? (known.get(id) ?? null) : write(ledger);
  known.set(id, text);
  return text;
}

/** The older parts of a format's file, the oldest first: where each stands below the base path, and its text. */
export function olderParts(ledger: Ledger, { path, older }: Format): { path: string; text: string }[] {
  const texts = older?.(ledger) ?? [];
  return texts.map((text, index) => ({ path: partName(path, index + 1, texts.length + 1), text }));
}

/** The files that the data package describes. */
function packagedFiles(ledger: Ledger): PackagedFile[] {
  return FORMATS.filter(({ packaged }) => packaged).flatMap((format) => [
    { format, text: formatText(ledger, format) ?? '', part: null },
    ...olderParts(ledger, format).map(({ path, text }, index) => ({
      format: { ...format, path },
      text,
      part: index + 1,
    })),
  ]);
}

/** The older parts of files in the folder `data/`, by the name of the file. */
export function dataFileParts(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map(
    [...dataFiles().values()].flatMap((format) =>
      olderParts(ledger, format).map(({ path, text }) => [path.slice('data/'.length), text] as const),
    ),
  );
}

/** The formats that stand in the folder `data/`, by the name of the file. */
export function dataFiles(): ReadonlyMap<string, Format> {
  return new Map(
    FORMATS.flatMap((format) => {
      const name = /^data\/([^/<]+)$/.exec(format.path)?.[1];
      return name === undefined ? [] : [[name, format] as const];
    }),
  );
}
