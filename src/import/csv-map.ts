/** Any table, by a map (`MAP.yaml`) that says which of its columns is what. */
import { z } from 'zod';
import { checkFields } from '../check/fields/check-fields.ts';
import { indexLines } from '../check/files/line-index.ts';
import { asWritten } from '../check/words/as-written.ts';
import { oneOf } from '../check/words/one-of.ts';
import { orNearest } from '../check/words/suggest.ts';
import { parseYaml } from '../check/yaml/parse-yaml.ts';
import { parseDate } from '../model/when.ts';
import { line, oneOrMany } from '../schema/text.ts';
import { formatFault, readFormatted } from './date-format.ts';
import { dateOfRow, faultWords, NO_PARTS, timeParts, type DateParts } from './date.ts';
import type { ImportRow, ReadDocument, RowDate } from './row.ts';
import { idFrom } from './ids.ts';
import type { Table, TableRow } from './table.ts';

const column = line(200);

/** What a column can be. */
const columns = z.strictObject({
  title: column.describe('The title of the event.'),
  date: column.describe('When it was, or when it began.'),
  time: column.optional().describe('The clock time of its beginning.'),
  end_date: column.optional().describe('When it ended.'),
  end_time: column.optional().describe('The clock time of its end.'),
  key: column.optional().describe("The table's own number or name of the row, which never changes."),
  summary: column.optional().describe('One or two sentences.'),
  text: column.optional().describe('The account.'),
  thread: column.optional().describe('The title of its thread.'),
  source: column.optional().describe('The address of the document that it is from.'),
  source_title: column.optional().describe("That document's title."),
  outlet: column.optional().describe('Who published that document.'),
  published: column.optional().describe('When that document was published.'),
  media: column.optional().describe('The address of a picture or video.'),
  caption: column.optional().describe('What is said below that.'),
  credit: column.optional().describe('Whose it is.'),
});

type Role = keyof z.output<typeof columns>;

/** `MAP.yaml`. */
const mapFile = z.strictObject({
  name: line(300).describe('What the table is called as a document. It tells its rows from those of other tables.'),
  columns: columns.describe('What each column is: the name of a column of the table for each.'),
  date_format: oneOrMany(line(60)).describe('How dates are written, such as D.M.YYYY, or the ways in which they are.'),
  text_format: z.enum(['plain', 'html']).default('plain').describe('What texts are written in: plain or html.'),
});

export type TableMap = z.output<typeof mapFile>;

export type ReadMap = { ok: true; map: TableMap } | { ok: false; why: string };

/**
 * Reads a map.
 *
 * @param text the whole file
 * @returns the map, or every problem with its line and column
 */
export function readMap(text: string): ReadMap {
  const parsed = parseYaml(text, 0);
  const checked = parsed.ok ? checkFields(mapFile, parsed.document) : { value: null, findings: parsed.findings };
  const { value, findings } = checked;
  if (value !== null && findings.length === 0) {
    const faults = value.date_format.flatMap((format) => formatFault(format) ?? []);
    return faults.length > 0 ? { ok: false, why: faults.join('\n') } : { ok: true, map: value };
  }
  const lines = indexLines(text);
  const words = findings.map(({ span, message, help }) => {
    const { line: row, column: at } = lines.place(span ?? { start: 0, end: 0 });
    return `  ${row}:${at}  ${[message, help].filter(Boolean).join(' ')}`;
  });
  return { ok: false, why: `The map has ${words.length === 1 ? 'a problem' : 'problems'}:\n${words.join('\n')}` };
}

type Parts = { ok: true; parts: DateParts } | { ok: false; why: string };

function partsOf(text: string, time: string, { date_format }: TableMap): Parts {
  const clock = timeParts(time);
  if (!clock) return { ok: false, why: `the time ${asWritten(time)} is none; expected one such as 17:00 or 5 pm` };
  if (text === '') return { ok: true, parts: { ...NO_PARTS, ...clock } };
  for (const format of date_format) {
    const parts = readFormatted(text, format);
    if (parts) return { ok: true, parts: time === '' ? parts : { ...parts, ...clock } };
  }
  return { ok: false, why: `the date ${asWritten(text)} is not written as ${oneOf(date_format)}` };
}

/** A date as this project writes dates, where the map names no other way. */
function expressionOf(text: string): RowDate {
  const parsed = parseDate(text);
  if (parsed.ok) return { ok: true, when: { date: text }, todos: [] };
  return { ok: false, why: faultWords(text, parsed) };
}

interface Cells {
  date: string;
  time: string;
  endDate: string;
  endTime: string;
}

function dateOf({ date, time, endDate, endTime }: Cells, map: TableMap, timezone: string): RowDate {
  if (map.date_format.length === 0 && date !== '' && time === '' && endTime === '') {
    return expressionOf(endDate === '' ? date : `${date}/${endDate}`);
  }
  const formats = map.date_format.length > 0 ? map.date_format : ['YYYY-MM-DD', 'YYYY-MM', 'YYYY'];
  const start = partsOf(date, time, { ...map, date_format: formats });
  if (!start.ok) return start;
  const end = partsOf(endDate, endTime, { ...map, date_format: formats });
  if (!end.ok) return end;
  // An end that is a clock time alone is on the same day.
  const day = endDate === '' && endTime !== '' ? { ...start.parts, ...timeParts(endTime) } : end.parts;
  return dateOfRow({ start: start.parts, end: day, inWords: '' }, timezone);
}

function rowOf(map: TableMap, { number, cells, beyond }: TableRow, timezone: string): ImportRow {
  const cell = (role: Role): string => cells.get(map.columns[role] ?? '') ?? '';
  const dates = { date: cell('date'), time: cell('time'), endDate: cell('end_date'), endTime: cell('end_time') };
  const published = cell('published');
  const isNamed = [cell('source'), cell('source_title'), cell('outlet')].some((value) => value !== '');
  return {
    place: `row ${number}`,
    key: cell('key'),
    title: cell('title'),
    summary: cell('summary'),
    text: cell('text'),
    markup: map.text_format,
    date: dateOf(dates, map, timezone),
    source: isNamed
      ? {
          url: cell('source'),
          title: cell('source_title'),
          outlet: cell('outlet'),
          published:
            published === '' ? null : dateOf({ date: published, time: '', endDate: '', endTime: '' }, map, timezone),
        }
      : null,
    media: cell('media') === '' ? null : { url: cell('media'), caption: cell('caption'), credit: cell('credit') },
    group: cell('thread'),
    lost: beyond.map((value) => `a cell without a column: ${asWritten(value)}`),
  };
}

/**
 * Reads any table.
 *
 * @param timezone the IANA zone in which clock times are read
 */
export function readMappedTable(table: Table, map: TableMap, timezone: string): ReadDocument {
  const mapped = Object.entries(map.columns).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const unknown = mapped.filter(([, name]) => !table.columns.includes(name));
  if (unknown.length > 0) {
    const words = unknown.map(
      ([role, name]) => `  ${role}: Unknown column ${asWritten(name)}${orNearest(name, table.columns)}`,
    );
    return { ok: false, why: `${words.join('\n')}\nThe table has: ${table.columns.map(asWritten).join(', ')}.` };
  }
  const unused = table.columns.filter((name) => !mapped.some(([, used]) => used === name));
  return {
    ok: true,
    document: {
      scope: idFrom(map.name) || 'table',
      title: map.name,
      rows: table.rows.map((row) => rowOf(map, row, timezone)),
      asides:
        unused.length === 0
          ? []
          : [{ place: 'columns', words: `The map leaves these out: ${unused.map(asWritten).join(', ')}.` }],
    },
  };
}
