/** The file of an import to its rows, whatever its format. */
import { readMap, readMappedTable } from './csv-map.ts';
import type { ReadDocument } from './row.ts';
import { readTable } from './table.ts';
import { readTextFile } from './text-file.ts';
import { readTimelineTable } from './timelinejs-csv.ts';
import { readTimelineJson } from './timelinejs-json.ts';

/** What can be imported: a timeline of TimelineJS, or any table by a map. */
export type Format = { is: 'timelinejs' } | { is: 'csv'; map: string };

async function readMapped(text: string, map: string, timezone: string): Promise<ReadDocument> {
  const mapText = await readTextFile(map);
  if (!mapText.ok) return mapText;
  const read = readMap(mapText.text);
  if (!read.ok) return { ok: false, why: `${map}: ${read.why}` };
  const table = readTable(text);
  return table.ok ? readMappedTable(table.table, read.map, timezone) : table;
}

function readTimeline(text: string, name: string, timezone: string): ReadDocument {
  if (/^\s*[[{]/.test(text)) return readTimelineJson(text, name, timezone);
  const table = readTable(text);
  return table.ok ? readTimelineTable(table.table, name, timezone) : table;
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
  const name = file.replace(/^.*[\\/]/, '');
  const read =
    format.is === 'csv' ? await readMapped(text.text, format.map, timezone) : readTimeline(text.text, name, timezone);
  return read.ok ? read : { ok: false, why: `${name}: ${read.why}` };
}
