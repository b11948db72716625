/** Workbooks of spreadsheet programs (Office Open XML, .xlsx): the first sheet in which something stands. */
import { zipSync, type Unzipped } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import type { Aside } from './row.ts';
import { tableOf, type ReadTable } from './table.ts';
import { DAY_ZERO, epochOf } from './workbook-epoch.ts';
import { lettersAsTheyAre } from './workbook-letters.ts';
import { lettersOf, markedSheets, type MarkedSheet, type SheetMarks } from './workbook-marks.ts';
import { onlyDatesShownAs, type ShownPrecision } from './workbook-precision.ts';
import { unpacked } from './workbook-size.ts';
import { withPlainYears } from './workbook-years.ts';

/**
 * A date as it would be written: a day without its midnight, a time of no day, which is kept as one of the day 0, without the
 * day; and the first of a month, or of a year, without its day where the cell shows none.
 */
function dateWritten(date: Date, shown: ShownPrecision | null, dayZero: string): string {
  // A time is kept as a part of a day, in so many digits: that of 17:20 may come to 17:19:59.999.
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000)
    .toISOString()
    .slice(0, 19)
    .split('T');
  if (day === dayZero) return time;
  if (time !== '00:00:00') return `${day}T${time}`;
  if (shown === 'year' && day.endsWith('-01-01')) return day.slice(0, -6);
  return (shown === 'month' || shown === 'local-month') && day.endsWith('-01') ? day.slice(0, -3) : day;
}

/** A cell as it would be written. */
function written(cell: unknown, shown: ShownPrecision | null, dayZero: string): string {
  if (cell instanceof Date) return dateWritten(cell, shown, dayZero);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

type Sheets = Awaited<ReturnType<typeof readWorkbook>>;

/** Its sheets in their order; of one that is a chart alone nothing is there. */
const readSheets = async (bytes: Uint8Array): Promise<Sheets> =>
  (await readWorkbook(Buffer.from(bytes))).map(({ sheet, data }) => ({ sheet, data: Array.isArray(data) ? data : [] }));

const isFull = ({ data }: Sheets[number]): boolean => data.some((row) => row.some((cell) => cell !== null));

/** Tells which dates of a sheet are shown without their day, or with a clock. */
async function shownIn(files: Unzipped, at: number): Promise<(row: number, column: number) => ShownPrecision | null> {
  const readings = await Promise.all(
    (['month', 'year', 'local-month', 'clock'] as const).map(async (precision) => {
      const only = onlyDatesShownAs(precision, files);
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

/** Cells that are shown as one, as the sheet shows them to a reader of each row; `taken` are those of which that is so. */
function withMerged(
  lines: readonly (readonly string[])[],
  merged: SheetMarks['merged'],
): { lines: string[][]; taken: SheetMarks['merged'] } {
  const shown = lines.map((line) => [...line]);
  const taken = merged.filter(({ top, bottom, left }) => {
    const value = lines[top]?.[left] ?? '';
    const rows = shown
      .slice(top + 1, bottom + 1)
      .filter((_row, at) => lines[top + 1 + at]?.some((cell) => cell !== ''));
    if (value !== '') for (const row of rows) row[left] = value;
    return value !== '' && rows.length > 0;
  });
  return { lines: shown, taken };
}

/** Where cells lead to, also where several are shown as one. */
const linkIn =
  ({ linkAt, merged }: SheetMarks, lines: readonly (readonly string[])[]) =>
  (row: number, column: number): string => {
    if ((lines[row]?.[column] ?? '') !== '') return linkAt(row, column);
    const one = merged.find(({ top, bottom, left }) => left === column && top < row && row <= bottom);
    return one ? linkAt(one.top, column) : '';
  };

/** What is said of rows and columns that the sheet does not show. */
function hiddenIn(lines: readonly (readonly string[])[], { hiddenRows, hiddenColumns }: SheetMarks): Aside[] {
  // All lines are as long as the longest.
  const columns = Array.from(lines[0] ?? [], (_cell, column) => column).filter(
    (column) =>
      hiddenColumns.some(({ left, right }) => left <= column && column <= right) &&
      lines.some((line) => (line[column] ?? '') !== ''),
  );
  const rows = lines.flatMap((line, row) => (hiddenRows.has(row) && line.some((cell) => cell !== '') ? [row] : []));
  return [
    ...columns.map((column) => ({
      place: `column ${lettersOf(column)}`,
      words: 'The column is hidden in the sheet, and read all the same.',
    })),
    ...rows.map((row) => ({
      place: `row ${row + 1}`,
      words: 'The row is hidden in the sheet, and read all the same.',
    })),
  ];
}

/** The sheet that is read: the first that is full and shown, else the first that is full. */
function chosenIn(sheets: Sheets, marked: readonly MarkedSheet[]): number {
  const shown = sheets.findIndex((sheet, at) => isFull(sheet) && marked[at]?.isHidden !== true);
  return shown >= 0 ? shown : sheets.findIndex(isFull);
}

const NO_MARKS: SheetMarks = {
  hiddenRows: new Set(),
  hiddenColumns: [],
  merged: [],
  linkAt: () => '',
  hasPictures: false,
  asides: [],
};

const BEFORE_MARCH_1900 = /^(?:1899-12-31|1900-0[12]-\d\d)/;

/** Excel has a 29 February 1900, and so every day before it a day later than other programs have it. */
const doubtedDay = (row: number, day: string): Aside => ({
  place: `row ${row}`,
  words: `Spreadsheet programs do not agree on days before March 1900: this one is taken for ${day}, and Excel shows the day after it. Look at it.`,
});

/** What is said of a day that is shown with the hour of its beginning. */
const doubtedMidnight = (row: number, day: string): Aside => ({
  place: `row ${row}`,
  words: `The sheet shows ${day} with 00:00, which programs also put behind a day: it is taken for the day alone. Where midnight was meant, give it.`,
});

export interface ReadWorkbook {
  table: ReadTable;
  asides: readonly Aside[];
  /** Which sheets are not read, where there are any. */
  otherSheets: readonly Aside[];
}

const unread = (why: string): ReadWorkbook => ({ table: { ok: false, why }, asides: [], otherSheets: [] });

interface Opened {
  sheets: Sheets;
  /** The number of the sheet that is read. */
  at: number;
  marks: SheetMarks;
  shown: (row: number, column: number) => ShownPrecision | null;
  dayZero: string;
}

/**
 * @returns why it is not read, where it is too large
 * @throws where it is no workbook
 */
async function open(given: Uint8Array): Promise<Opened | string> {
  const unzipped = unpacked(given);
  if (!unzipped.ok) return unzipped.why;
  const { files, dayZero } = epochOf(withPlainYears(lettersAsTheyAre(unzipped.parts)));
  // Whoever reads the cells might find other parts in the file than those that were measured.
  const sheets = await readSheets(zipSync(files, { level: 0 }));
  const marked = markedSheets(files);
  const at = chosenIn(sheets, marked);
  return { sheets, at, marks: marked[at]?.marks() ?? NO_MARKS, shown: await shownIn(files, at), dayZero };
}

/**
 * Reads a workbook. Numbers that are shown as dates are dates; a cell with a formula holds what it came to; cells that are
 * shown as one stand in each of their rows.
 *
 * @param isHeading whether a line holds the headings
 * @returns its table, and what in it is not taken over, or not as it is shown
 */
export async function readSheet(
  bytes: Uint8Array,
  isHeading: (cells: readonly string[]) => boolean,
): Promise<ReadWorkbook> {
  let opened;
  try {
    opened = await open(bytes);
  } catch {
    return unread(
      'This is a packed file, and no workbook (.xlsx) that can be read. Save the sheet as CSV UTF-8, or as .xlsx.',
    );
  }
  if (typeof opened === 'string') return unread(opened);
  const { sheets, at: chosen, marks, shown, dayZero } = opened;
  const first = sheets[chosen];
  if (!first) return unread('The workbook is empty.');
  const asWritten = first.data.map((row, at) => row.map((cell, column) => written(cell, shown(at, column), dayZero)));
  const { lines, taken } = withMerged(asWritten, marks.merged);
  const isCounted = (at: number, column: number): boolean =>
    dayZero === DAY_ZERO && first.data[at]?.[column] instanceof Date;
  const doubted = asWritten.flatMap((line, at) =>
    line.flatMap((cell, column): Aside[] => {
      if (shown(at, column) === 'local-month' && /^\d+-\d\d$/.test(cell)) return [doubtedMonth(at + 1, cell)];
      if (shown(at, column) === 'clock' && /^\d+-\d\d-\d\d$/.test(cell)) return [doubtedMidnight(at + 1, cell)];
      return isCounted(at, column) && BEFORE_MARCH_1900.test(cell) ? [doubtedDay(at + 1, cell)] : [];
    }),
  );
  const asides: Aside[] = [
    ...doubted,
    ...taken.map(({ top, bottom, left }) => ({
      place: `cells ${lettersOf(left)}${top + 1} to ${lettersOf(left)}${bottom + 1}`,
      words: 'The sheet shows them as one, and what stands there is taken for each of their rows.',
    })),
    ...hiddenIn(asWritten, marks),
    ...marks.asides,
    ...(marks.hasPictures
      ? [{ place: `sheet "${first.sheet}"`, words: 'The pictures or charts that lie on it are not taken over.' }]
      : []),
  ];
  const otherSheets = sheets.flatMap((other, at): Aside[] =>
    at === chosen || !isFull(other)
      ? []
      : [
          {
            place: `sheet "${other.sheet}"`,
            words: `Only the first sheet${at < chosen ? ' that is shown' : ''}, "${first.sheet}", is read. Save this one as a file of its own to import it.`,
          },
        ],
  );
  return { table: tableOf(lines, 1, isHeading, linkIn(marks, asWritten)), asides, otherSheets };
}
