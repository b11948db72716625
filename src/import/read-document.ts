/** The file of an import to its rows, whatever its format. */
import { basename } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { readMap, readMappedTable, type ReadMap, type TableMap } from './csv-map.ts';
import type { ReadDocument } from './row.ts';
import { readTable } from './table.ts';
import { readTextFile } from './text-file.ts';
import { readTimelineTable } from './timelinejs-csv.ts';
import { readTimelineJson } from './timelinejs-json.ts';

/** What can be imported: a timeline of TimelineJS, or any table by a map. */
export type Format = { is: 'timelinejs' } | { is: 'csv'; map: string };

function readTimeline(text: string, name: string, timezone: string): ReadDocument {
  if (/^\s*[[{]/.test(text)) return readTimelineJson(text, name, timezone);
  const table = readTable(text);
  return table.ok ? readTimelineTable(table.table, name, timezone) : table;
}

function readMapped(text: string, map: TableMap, timezone: string): ReadDocument {
  const table = readTable(text);
  return table.ok ? readMappedTable(table.table, map, timezone) : table;
}

async function readMapFile(file: string): Promise<ReadMap> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const read = readMap(text.text);
  return read.ok ? read : { ok: false, why: `${asWritten(file)}: ${read.why}` };
}

/**
 * Reads what is to be imported.
 *
 * @param file its place on disk; where it has no title of its own, its name is that
 * @param timezone the IANA zone in which clock times are read
 * @returns its rows, or why it cannot be read; never throws for what is in it
 */
export async function readDocument(file: string, format: Format, timezone: string): Promise<ReadDocument> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const map = format.is === 'csv' ? await readMapFile(format.map) : null;
  if (map && !map.ok) return map;
  const read = map ? readMapped(text.text, map.map, timezone) : readTimeline(text.text, basename(file), timezone);
  return read.ok ? read : { ok: false, why: `${asWritten(file)}: ${read.why}` };
}
