/**
 * The formats in which the story can be had besides its pages: one table, from which the data page and the data
 * package draw; docs/formats.md says the same. A further format is a further row here, with its words in `src/strings/`.
 */
import { hash } from 'node:crypto';
import { digestOf } from '../kept/digest.ts';
import type { DigestedFile } from '../kept/digested-file.ts';
import type { Packing } from '../kept/packed.ts';
import { putAway } from '../kept/put-away.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { onceEach } from '../model/once-each.ts';
import type { Strings } from '../strings/strings.ts';
import { siteFeeds, threadFeeds } from './feed-archives.ts';
import { atomText } from './atom.ts';
import { partName } from './by-size.ts';
import { calendarIcs } from './calendar.ts';
import { CLAIM_COLUMNS } from './claims-columns.ts';
import { claimsCsv } from './claims-csv.ts';
import type { Column } from './csv.ts';
import { dataPacking } from './data-packing.ts';
import { datapackageJson, type PackagedFile } from './datapackage.ts';
import { eventJson } from './event-json.ts';
import { EVENT_COLUMNS } from './events-columns.ts';
import { eventsCsv } from './events-csv.ts';
import { madeText, type FileText } from './file-text.ts';
import { exampleOf } from './example.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { jsonFeedText } from './json-feed.ts';
import { firstPart, ledgerJson } from './ledger-files.ts';
import { ledgerSchema } from './ledger-schema.ts';
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
  /**
   * The file, that a long story may have in parts, the oldest first; of many, the one of the first record, or nothing where
   * there is none.
   */
  write: (ledger: Ledger) => readonly (string | FileText)[];
  /** The part of the file that the data page shows: from the first line that fits, so many lines. */
  example: { from: RegExp; lines: number };
}

/** A file of one text, or none. */
const oneText = (text: string | null): readonly string[] => (text === null ? [] : [text]);

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
    write: (ledger) => [atomText(siteFeeds(ledger).current, ledger.site)],
    example: { from: /^ {4}<id>/, lines: 6 },
  },
  {
    id: 'jsonFeed',
    path: 'feed.json',
    mediaType: JSON_FEED,
    packaged: false,
    write: (ledger) => [jsonFeedText(siteFeeds(ledger).current, ledger.site)],
    example: { from: /"items"/, lines: 9 },
  },
  {
    id: 'threadFeed',
    path: 'threads/<id>/feed.xml',
    mediaType: ATOM,
    packaged: false,
    write: (ledger) => {
      const [first] = ledger.threads;
      return first ? [atomText(threadFeeds(ledger, first).current, ledger.site)] : [];
    },
    example: { from: /^ {4}<id>/, lines: 6 },
  },
  {
    id: 'corrections',
    path: 'corrections.xml',
    mediaType: ATOM,
    packaged: false,
    write: (ledger) => [atomText(correctionsFeed(ledger), ledger.site)],
    example: { from: /<title>/, lines: 7 },
  },
  {
    id: 'ledger',
    path: 'data/ledger.json',
    mediaType: JSON_TYPE,
    packaged: true,
    write: (ledger) => [ledgerJson(ledger)],
    example: { from: /^ {6}"when": \{/, lines: 10 },
  },
  {
    id: 'ledgerPart',
    path: 'data/ledger-events-<month>.json',
    mediaType: JSON_TYPE,
    packaged: false,
    write: (ledger) => oneText(firstPart(ledger)),
    example: { from: /^"month"/, lines: 3 },
  },
  {
    id: 'schema',
    path: 'data/ledger.schema.json',
    mediaType: 'application/schema+json',
    packaged: true,
    write: (ledger) => [ledgerSchema(ledger)],
    example: { from: /"edtf": \{/, lines: 4 },
  },
  {
    id: 'event',
    path: 'events/<id>.json',
    mediaType: JSON_TYPE,
    packaged: false,
    write: (ledger) => {
      const [first] = ledger.events;
      return first ? [eventJson(ledger, first)] : [];
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
      return first ? [eventOembed(ledger, first)] : [];
    },
    example: { from: /"type"/, lines: 8 },
  },
  {
    id: 'events',
    path: 'data/events.csv',
    mediaType: 'text/csv',
    table: { columns: EVENT_COLUMNS, key: 'id' },
    packaged: true,
    write: (ledger) => eventsCsv(ledger),
    example: { from: /^/, lines: 3 },
  },
  {
    id: 'claims',
    path: 'data/claims.csv',
    mediaType: 'text/csv',
    table: { columns: CLAIM_COLUMNS, key: 'key' },
    packaged: true,
    write: (ledger) => claimsCsv(ledger),
    example: { from: /^/, lines: 3 },
  },
  {
    id: 'places',
    path: 'data/places.geojson',
    mediaType: 'application/geo+json',
    packaged: true,
    write: (ledger) => [placesGeojson(ledger)],
    example: { from: /"geometry": \{/, lines: 13 },
  },
  {
    id: 'calendar',
    path: 'data/calendar.ics',
    mediaType: 'text/calendar',
    packaged: true,
    write: (ledger) => calendarIcs(ledger),
    example: { from: /BEGIN:VEVENT/, lines: 9 },
  },
  {
    id: 'timelineJs',
    path: 'data/timelinejs.json',
    mediaType: JSON_TYPE,
    packaged: true,
    write: (ledger) => timelineJsTexts(ledger),
    example: { from: /^"unique_id":"(?!title)/, lines: 9 },
  },
  {
    id: 'datapackage',
    path: 'data/datapackage.json',
    mediaType: JSON_TYPE,
    packaged: false,
    write: (ledger) => [datapackageJson(ledger, packagedFiles(ledger))],
    example: { from: /"name": "events"/, lines: 9 },
  },
];

/** What is told of a file. */
interface ToldFile {
  /** In UTF-8. */
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  digest: string;
  /** The part of it that the data page shows. */
  example: string;
}

/** A file of a format, put away or not made yet, with what is told of it. */
export interface WrittenFile extends ToldFile {
  /** Gives it as it is sent. */
  give: () => Buffer<ArrayBuffer>;
}

/** An older part of a format's file. */
export interface OlderPart extends WrittenFile {
  /** Where it stands below the base path. */
  path: string;
}

/** A file of a text. One that is known before it is made is made only where the last build did not tell of it. */
function writtenFile({ mark, text }: FileText, format: Format, packing: Packing): WrittenFile {
  let give = (): Buffer<ArrayBuffer> => Buffer.from(text());
  const make = (): ToldFile => {
    const written = text();
    const file = Buffer.from(written);
    give = putAway(file);
    return { bytes: file.length, digest: hash('sha256', file, 'hex'), example: exampleOf(written, format) };
  };
  const of = digestOf(JSON.stringify(['file', format.id, mark]));
  const told = mark === null ? make() : ((packing.told(of) as ToldFile | null) ?? packing.tell(of, make));
  return { ...told, give: () => give() };
}

/** The files of formats, made once for a ledger. */
const filesFor = onceEach((_ledger: Ledger) => new Map<FormatId, readonly WrittenFile[]>());

function filesOf(ledger: Ledger, format: Format): readonly WrittenFile[] {
  const known = filesFor(ledger);
  const files =
    known.get(format.id) ??
    format
      .write(ledger)
      .map((text) => writtenFile(typeof text === 'string' ? madeText(text) : text, format, dataPacking(ledger)));
  known.set(format.id, files);
  return files;
}

/** A format's file with what is told of it; `null` where there is no record to write. */
export const newestFile = (ledger: Ledger, format: Format): WrittenFile | null =>
  filesOf(ledger, format).at(-1) ?? null;

/** A format's file, in UTF-8; `null` where there is no record to write. */
export const formatFile = (ledger: Ledger, format: Format): Buffer<ArrayBuffer> | null =>
  newestFile(ledger, format)?.give() ?? null;

/** The same of one format by its name. */
export function fileOf(ledger: Ledger, id: FormatId): Buffer<ArrayBuffer> | null {
  const format = FORMATS.find((one) => one.id === id);
  return format ? formatFile(ledger, format) : null;
}

/** The older parts of a format's file, the oldest first. */
export function olderParts(ledger: Ledger, format: Format): OlderPart[] {
  const files = filesOf(ledger, format);
  return files.slice(0, -1).map((file, index) => ({ ...file, path: partName(format.path, index + 1, files.length) }));
}

/** The files that the data package describes. */
function packagedFiles(ledger: Ledger): PackagedFile[] {
  return FORMATS.filter(({ packaged }) => packaged).flatMap((format) => {
    const newest = newestFile(ledger, format);
    return [
      ...(newest ? [{ format, file: newest, part: null }] : []),
      ...olderParts(ledger, format).map((file, index) => ({
        format: { ...format, path: file.path },
        file,
        part: index + 1,
      })),
    ];
  });
}

/** A file as it is published. */
export const publishedFile = ({ digest, give }: WrittenFile): DigestedFile => ({
  digest: () => Buffer.from(digest, 'hex').toString('base64'),
  give,
});

/** The older parts of files in the folder `data/`, by the name of the file. */
export function dataFileParts(ledger: Ledger): ReadonlyMap<string, WrittenFile> {
  return new Map(
    [...dataFiles().values()].flatMap((format) =>
      olderParts(ledger, format).map((file) => [file.path.slice('data/'.length), file] as const),
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
