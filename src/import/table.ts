/** A table: comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheets save them, or bars, as databases do. */
import { CsvError, parse } from 'csv-parse/sync';
import { asWritten } from '../check/words/as-written.ts';
import type { Aside } from './row.ts';
import { unguarded } from './unguarded.ts';
import { quoteWhole } from './words.ts';

export interface TableRow {
  /** Its number in the spreadsheet: the heading is row 1. */
  number: number;
  /** By column: what stands in the cell, without space at its ends. */
  cells: ReadonlyMap<string, string>;
  /** By column: where a cell leads to, if that is not what stands in it. */
  links: ReadonlyMap<string, string>;
  /** What stands to the right of the last named column. */
  beyond: readonly string[];
}

export interface Table {
  columns: readonly string[];
  rows: readonly TableRow[];
  /** What stands above the headings, line by line. */
  above: readonly { number: number; words: string }[];
}

/** What is said of a line above the headings. */
export const aboveAside = ({ number, words }: Table['above'][number]): Aside => ({
  place: `row ${number}`,
  words: `This stands above the headings, and is not taken over: ${quoteWhole(words)}.`,
});

/**
 * What is said of what stands in columns that nobody asks for, in cells without a column, and behind words as a link.
 *
 * @param followed columns of which the links are taken over
 */
export const leftIn = (
  { cells, links, beyond }: TableRow,
  unused: readonly string[],
  followed: readonly string[],
): string[] => [
  ...unused.flatMap((name) => {
    const value = cells.get(name) ?? '';
    return value === '' ? [] : [`the column ${asWritten(name)}: ${quoteWhole(value)}`];
  }),
  ...beyond.map(
    (value) =>
      `a cell beyond the last column: ${quoteWhole(value)}. A separator in words without quotation marks moves all behind it: look at the whole row`,
  ),
  ...[...links].flatMap(([name, link]) =>
    followed.includes(name) ? [] : [`the link of the column ${asWritten(name)}: ${quoteWhole(link)}`],
  ),
];

export type ReadTable = { ok: true; table: Table } | { ok: false; why: string };

const DELIMITERS = [',', ';', '\t', '|'];

const withoutSlash = (address: string): string => address.replace(/\/$/, '');

/** Whether a link leads to more than the words say over which it lies. */
const leadsElsewhere = (words: string, link: string): boolean =>
  link !== '' && !words.split(/\s+/).map(withoutSlash).includes(withoutSlash(link));

/** A first line by which a spreadsheet program tells another what separates cells: `sep=;`. */
const SEPARATOR = /^sep=(?<delimiter>.)(?:\r\n|\r|\n)/i;

/** How far down headings are looked for. */
const TOP = 20;

const RELAXED = { relax_column_count: true, skip_empty_lines: false } as const;

/** The first lines of a table; none where they cannot be read in this way. */
function linesAtTop(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...RELAXED, delimiter, to: TOP });
  } catch {
    return [];
  }
}

type IsHeading = (cells: readonly string[]) => boolean;

/** The separator that makes headings of a line near the top, else the one of the fullest line there. */
function delimiterOf(text: string, isHeading: IsHeading): string {
  const tops = DELIMITERS.map((delimiter) => linesAtTop(text, delimiter));
  const found = tops.findIndex((lines) => lines.some((line) => line.length > 1 && isHeading(line)));
  if (found >= 0) return DELIMITERS[found] ?? ',';
  const widths = tops.map((lines) => Math.max(0, ...lines.map((line) => line.length)));
  return DELIMITERS[widths.indexOf(Math.max(...widths))] ?? ',';
}

export type ReadLines = { ok: true; lines: string[][]; first: number } | { ok: false; why: string };

/** Cells, line by line; `first` is the number of the first line. */
function cellsOf(text: string, isHeading: IsHeading): ReadLines {
  const named = SEPARATOR.exec(text);
  const rest = text.slice(named?.[0].length ?? 0);
  const delimiter = named?.groups?.['delimiter'] ?? delimiterOf(rest, isHeading);
  try {
    const lines = parse(rest, { ...RELAXED, delimiter });
    return { ok: true, lines: lines.map((line) => line.map(unguarded)), first: named ? 2 : 1 };
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
 * @param isHeading whether a line holds the headings; the first line that does is taken, else the first of all
 * @returns its columns and rows, without those rows in which nothing stands
 */
export function readTable(text: string, isHeading: IsHeading): ReadTable {
  const cells = cellsOf(text, isHeading);
  return cells.ok ? tableOf(cells.lines, cells.first, isHeading) : cells;
}

/**
 * Lines of cells as a table.
 *
 * @param number of the first line
 * @param linkAt where a cell leads to, by its line and column from 0; empty where it leads nowhere
 */
export function tableOf(
  given: readonly (readonly string[])[],
  number: number,
  isHeading: IsHeading,
  linkAt: (line: number, column: number) => string = () => '',
): ReadTable {
  const all = given.map((line) => line.map((cell) => cell.trim()));
  const at = Math.max(0, all.slice(0, TOP).findIndex(isHeading));
  const [heading = [], ...lines] = all.slice(at);
  const columns = heading.filter((name) => name !== '');
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) {
    const where = at === 0 ? 'the first row' : `row ${number + at}`;
    return {
      ok: false,
      why: `The column ${asWritten(twice)} stands twice in ${where}; give one of them another name.`,
    };
  }
  const rows = lines.flatMap((line, index): TableRow[] => {
    if (line.every((cell) => cell === '')) return [];
    const named = heading.map((name, column): [string, string] => [name, line[column] ?? '']);
    const links = heading.map((name, column): [string, string] => [name, linkAt(at + 1 + index, column)]);
    return [
      {
        number: number + at + 1 + index,
        cells: new Map(named.filter(([name]) => name !== '')),
        links: new Map(links.filter(([name, link], column) => name !== '' && leadsElsewhere(line[column] ?? '', link))),
        beyond: line.filter((cell, column) => cell !== '' && (heading[column] ?? '') === ''),
      },
    ];
  });
  const above = all.slice(0, at).flatMap((line, index) => {
    const words = line.filter((cell) => cell !== '').join(' | ');
    return words === '' ? [] : [{ number: number + index, words }];
  });
  return { ok: true, table: { columns, rows, above } };
}
