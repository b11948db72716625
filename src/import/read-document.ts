/** The file of an import to its rows, whatever its format. */
import { basename } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { withLineFeeds } from '../text/line-ends.ts';
import { tableOfJson } from './json-table.ts';
import { readMap, type ReadMap, type TableMap } from './map-file.ts';
import { isMappedHeading, readMappedTable } from './mapped-table.ts';
import type { Aside, ReadDocument } from './row.ts';
import { readTable, type ReadTable } from './table.ts';
import { isPacked, readFileBytes, textOf, type GivenFile } from './text-file.ts';
import { isTimelineHeading, readTimelineTable } from './timelinejs-csv.ts';
import { readJson, readTimelineJson } from './timelinejs-json.ts';
import type { SlideOptions } from './timelinejs-slide.ts';
import { readSheet } from './workbook.ts';

/** What can be imported: a timeline of TimelineJS, or any table by a map. */
export type Format = { is: 'timelinejs' } | { is: 'csv'; map: string };

export interface ReadOptions extends SlideOptions {
  /** Of the file, where whoever imports it knows it. */
  encoding?: string | undefined;
}

/** How the file is read: its format, with the map where it needs one. */
type Reading = { is: 'timelinejs' } | { is: 'csv'; map: TableMap };

function readMapFile(file: string): ReadMap {
  const read = readFileBytes(file);
  if (!read.ok) return read;
  const text = textOf(read.file, undefined);
  if (!text.ok) return text;
  const map = readMap(withLineFeeds(text.text));
  return map.ok ? map : { ok: false, why: `${asWritten(file)}: ${map.why}` };
}

const headingOf = (reading: Reading): ((cells: readonly string[]) => boolean) =>
  reading.is === 'csv' ? isMappedHeading(reading.map) : isTimelineHeading;

function rowsOf(table: ReadTable, name: string, reading: Reading, options: ReadOptions): ReadDocument {
  if (!table.ok) return table;
  return reading.is === 'csv'
    ? readMappedTable(table.table, reading.map, options.timezone)
    : readTimelineTable(table.table, name, options);
}

function readText(text: string, name: string, reading: Reading, options: ReadOptions): ReadDocument {
  if (!/^\s*[[{]/.test(text)) return rowsOf(readTable(text, headingOf(reading)), name, reading, options);
  if (reading.is === 'timelinejs') return readTimelineJson(text, name, options);
  const json = readJson(text);
  return json.ok ? rowsOf(tableOfJson(json.value), name, reading, options) : json;
}

function withAsides(read: ReadDocument, asides: readonly Aside[]): ReadDocument {
  if (!read.ok) return read;
  return { ok: true, document: { ...read.document, asides: [...asides, ...read.document.asides] } };
}

const guessed = (encoding: string): Aside => ({
  place: 'encoding',
  words: `The file is not UTF-8; it is read as ${encoding}. Look at its letters; where they are wrong, name its encoding: --encoding windows-1251.`,
});

async function readAs(file: GivenFile, reading: Reading, options: ReadOptions): Promise<ReadDocument> {
  const name = basename(file.name);
  if (isPacked(file)) {
    const { table, asides, otherSheets } = await readSheet(file.bytes, headingOf(reading));
    const read = rowsOf(table, name, reading, options);
    if (read.ok) return withAsides(read, [...asides, ...otherSheets]);
    // What is asked for may stand on another.
    return { ok: false, why: [read.why, ...otherSheets.map(({ place, words }) => `${place}: ${words}`)].join('\n') };
  }
  const text = textOf(file, options.encoding);
  if (!text.ok) return text;
  const read = readText(text.text, name, reading, options);
  return withAsides(read, text.encoding === null ? [] : [guessed(text.encoding)]);
}

/**
 * Reads a file that is to be imported.
 *
 * @param file where it has no title of its own, its name is that
 * @returns its rows, or why it cannot be read; never throws for what is in it
 */
export async function readGiven(file: GivenFile, format: Format, options: ReadOptions): Promise<ReadDocument> {
  const map = format.is === 'csv' ? readMapFile(format.map) : null;
  if (map && !map.ok) return map;
  const document = await readAs(file, map ? { is: 'csv', map: map.map } : { is: 'timelinejs' }, options);
  const named = asWritten(file.name);
  if (document.ok || document.why.startsWith(named)) return document;
  return { ok: false, why: `${named}:${document.why.startsWith(' ') ? '\n' : ' '}${document.why}` };
}

/**
 * Reads what is to be imported from disk: see {@link readGiven}.
 *
 * @param file its place
 */
export async function readDocument(file: string, format: Format, options: ReadOptions): Promise<ReadDocument> {
  const read = readFileBytes(file);
  return read.ok ? readGiven(read.file, format, options) : read;
}
