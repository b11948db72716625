/** A table: comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheets save them. */
import { CsvError, parse } from 'csv-parse/sync';
import { asWritten } from '../check/words/as-written.ts';

export interface TableRow {
  /** Its number in the spreadsheet: the heading is row 1. */
  number: number;
  /** By column: what stands in the cell, without space at its ends. */
  cells: ReadonlyMap<string, string>;
  /** What stands to the right of the last named column. */
  beyond: readonly string[];
}

export interface Table {
  columns: readonly string[];
  rows: readonly TableRow[];
}

export type ReadTable = { ok: true; table: Table } | { ok: false; why: string };

const DELIMITERS = [',', ';', '\t'];

/** The separator of most cells in the heading, outside quotation marks. */
function delimiterOf(text: string): string {
  let [inside, end] = [false, 0];
  for (; end < text.length && (inside || !/[\r\n]/.test(text.charAt(end))); end += 1) {
    if (text.charAt(end) === '"') inside = !inside;
  }
  const heading = text.slice(0, end).replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => heading.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function cellsOf(text: string): { ok: true; lines: string[][] } | { ok: false; why: string } {
  try {
    const lines = parse(text, { delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: false });
    return { ok: true, lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` Line ${error['lines']}:` : '';
    const why =
      error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quotation mark (") opens a cell and is never closed.'
        : 'a quotation mark (") stands where it cannot; inside a cell in quotation marks it is written twice ("").';
    return { ok: false, why: `This is no CSV that can be read.${line} ${why}` };
  }
}

/**
 * Reads a table with a heading.
 *
 * @param text the whole file, without a byte-order mark
 * @returns its columns and rows, without those rows in which nothing stands
 */
export function readTable(text: string): ReadTable {
  const cells = cellsOf(text);
  if (!cells.ok) return cells;
  const [heading = [], ...lines] = cells.lines.map((line) => line.map((cell) => cell.trim()));
  const columns = heading.filter((name) => name !== '');
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    return {
      ok: false,
      why: `The column ${asWritten(twice)} stands twice in the first row; give one of them another name.`,
    };
  }
  const rows = lines.flatMap((line, index): TableRow[] => {
    if (line.every((cell) => cell === '')) return [];
    const named = heading.map((name, column): [string, string] => [name, line[column] ?? '']);
    return [
      {
        number: index + 2,
        cells: new Map(named.filter(([name]) => name !== '')),
        beyond: line.filter((cell, column) => cell !== '' && (heading[column] ?? '') === ''),
      },
    ];
  });
  return { ok: true, table: { columns, rows } };
}
