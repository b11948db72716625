/** Tables for spreadsheets: CSV (RFC 4180) in UTF-8. */
import { stringify } from 'csv-stringify/sync';

/** A column: what it holds, and how a row gives it. */
export interface Column<Row> {
  name: string;
  /** By the names of Frictionless Table Schema. */
  type: 'string' | 'integer' | 'boolean';
  /** What it holds, for those who read the table. */
  description: string;
  value: (row: Row) => string | number | boolean | null;
}

/** Ids in one cell, which have no blanks themselves. */
export const ids = (list: readonly string[]): string => list.join(' ');

/** Names in one cell. */
export const names = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join('; ');

/**
 * Where a spreadsheet would see a formula, csv-stringify puts an apostrophe before the text. A text that has apostrophes
 * there itself gets one more, so that taking one away always gives the text back.
 */
const guardedAlready = /^'+[=+\-@\t\r＝＋－＠]/;

/** Where a formula would begin if the table were parted at what also parts cells in some countries and programs. */
const INNER = /([;\t]"*)(?='*[=+\-@＝＋－＠])/g;

/** A text in which no spreadsheet sees a formula: one apostrophe before each place at which one would begin. */
function guarded(text: string): string {
  // Most texts need no closer look.
  const whole = text.startsWith("'") && guardedAlready.test(text) ? `'${text}` : text;
  return whole.includes(';') || whole.includes('\t') ? whole.replace(INNER, "$1'") : whole;
}

/** Rows of a table as CSV, to stand below {@link csvHead}; an empty cell stands for `null`. */
export function csvRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  return stringify(
    rows.map((row) => columns.map(({ value }) => value(row))),
    {
      escape_formulas: true,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
      cast: {
        boolean: String,
        string: guarded,
      },
    },
  );
}

/** The names of columns, after a byte-order mark, without which spreadsheets take UTF-8 for something else. */
export function csvHead(columns: readonly Pick<Column<never>, 'name'>[]): string {
  return stringify([columns.map(({ name }) => name)], { bom: true, record_delimiter: 'windows' });
}
