/** Workbooks of spreadsheet programs (Office Open XML, .xlsx): the first sheet in which something stands. */
import readWorkbook from 'read-excel-file/node';
import type { Aside } from './row.ts';
import { tableOf, type ReadTable } from './table.ts';
import { onlyDatesShownAs, type ShownPrecision } from './workbook-precision.ts';
import { tooLarge } from './workbook-size.ts';

/** Days are numbered from 1: a time of no day is kept as one of the day 0. */
const DAY_ZERO = '1899-12-30';

/**
 * A date as it would be written: a day without its midnight, a time of no day without the day; and the first of a month, or
 * of a year, without its day where the cell shows none.
 */
function dateWritten(date: Date, shown: ShownPrecision | null): string {
  // A time is kept as a part of a day, in so many digits: that of 17:20 may come to 17:19:59.999.
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .slice(0, 19)
    .split('T');
  if (day === DAY_ZERO) return time;
  if (time === '00:00:00' && shown === 'year' && day.endsWith('-01-01')) return day.slice(0, -6);
  if (time === '00:00:00' && shown !== null && shown !== 'year' && day.endsWith('-01')) return day.slice(0, -3);
  return time === '00:00:00' ? day : `${day}T${time}`;
}

/** A cell as it would be written. */
function written(cell: unknown, shown: ShownPrecision | null): string {
  if (cell instanceof Date) return dateWritten(cell, shown);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

type Sheets = Awaited<ReturnType<typeof readWorkbook>>;

const readSheets = (bytes: Uint8Array): Promise<Sheets> => readWorkbook(Buffer.from(bytes));

const isFull = ({ data }: Sheets[number]): boolean => data.some((row) => row.some((cell) => cell !== null));

/** Tells which dates of a sheet are shown without their day. */
async function shownIn(bytes: Uint8Array, at: number): Promise<(row: number, column: number) => ShownPrecision | null> {
  const readings = await Promise.all(
    (['month', 'year', 'local-month'] as const).map(async (precision) => {
      const only = onlyDatesShownAs(precision, bytes);
      return { precision, data: only ? (await readSheets(only))[at]?.data : undefined };
    }),
  );
  return (row, column) => readings.find(({ data }) => data?.[row]?.[column] instanceof Date)?.precision ?? null;
}

/** What is said of a date that is a month to some readers, and the first day of it to others. */
const doubtedMonth = (row: number, month: string): Aside => ({
  place: `row ${row}`,
  words: `The first of ${month} is shown as a month in some countries and as a day in others, and taken for the month. Where the day was meant, give it.`,
});

export interface ReadWorkbook {
  table: ReadTable;
  asides: readonly Aside[];
}

/**
 * Reads a workbook. Numbers that are shown as dates are dates; a cell with a formula holds what it came to.
 *
 * @param isHeading whether a line holds the headings
 * @returns its table, and which sheets were left alone
 */
export async function readSheet(
  bytes: Uint8Array,
  isHeading: (cells: readonly string[]) => boolean,
): Promise<ReadWorkbook> {
  const large = tooLarge(bytes);
  if (large !== null) return { table: { ok: false, why: large }, asides: [] };
  let sheets, shown;
  try {
    sheets = await readSheets(bytes);
    shown = await shownIn(bytes, sheets.findIndex(isFull));
  } catch {
    const why = 'This is a packed file, and no workbook (.xlsx) that can be read. Save the sheet as CSV UTF-8.';
    return { table: { ok: false, why }, asides: [] };
  }
  const [first, ...others] = sheets.filter(isFull);
  if (!first) return { table: { ok: false, why: 'The workbook is empty.' }, asides: [] };
  const lines = first.data.map((row, at) => row.map((cell, column) => written(cell, shown(at, column))));
  const doubted = lines.flatMap((line, at) =>
    line.flatMap((cell, column): Aside[] =>
      shown(at, column) === 'local-month' && /^\d+-\d\d$/.test(cell) ? [doubtedMonth(at + 1, cell)] : [],
    ),
  );
  const asides = others.map(({ sheet }): Aside => ({
    place: `sheet "${sheet}"`,
    words: `Only the first sheet, "${first.sheet}", is read. Save this one as a file of its own to import it.`,
  }));
  return { table: tableOf(lines, 1, isHeading), asides: [...doubted, ...asides] };
}
