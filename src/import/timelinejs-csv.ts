/**
 * TimelineJS's spreadsheet, saved as CSV. Its columns: https://timeline.knightlab.com/docs/using-spreadsheets.html; those
 * of the older sheets (Start Date, End Date, Tag) as well.
 */
import { asWritten } from '../check/words/as-written.ts';
import { didYouMean } from '../check/words/suggest.ts';
import { monthNumber } from '../schema/months.ts';
import { readDateText } from './date-text.ts';
import { NO_PARTS, timeParts, type DateParts } from './date.ts';
import { plainText } from './html.ts';
import type { Aside, ImportRow, ReadDocument } from './row.ts';
import { aboveAside, leftIn, type Table, type TableRow } from './table.ts';
import { eraAside, SCOPE, titleAside } from './timelinejs-json.ts';
import { rowOfSlide, slide, type SlideOptions } from './timelinejs-slide.ts';

/** Every documented column, as it is spelled. */
const COLUMNS = [
  ...[
    'Year',
    'Month',
    'Day',
    'Time',
    'End Year',
    'End Month',
    'End Day',
    'End Time',
    'Display Date',
    'Headline',
    'Text',
  ],
  ...['Media', 'Media Credit', 'Media Caption', 'Media Thumbnail', 'Alt Text', 'Type', 'Group', 'Background', 'Link'],
  ...['Start Date', 'End Date', 'Tag', 'Unique ID'],
] as const;
type Column = (typeof COLUMNS)[number];

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

const KNOWN: ReadonlyMap<string, Column> = new Map([
  ...COLUMNS.map((name): [string, Column] => [fold(name), name]),
  ['media alt text', 'Alt Text'],
  ['alt', 'Alt Text'],
  ['media link', 'Link'],
  ['unique id', 'Unique ID'],
]);

type Dated = { ok: true; parts: DateParts } | { ok: false; why: string };

/** A date in one cell, as the older sheets have it: `2011-12-10`, `12/10/2011` (the month first), `12/2011`, `2011`. */
function oldDate(text: string): Dated {
  if (text === '') return { ok: true, parts: NO_PARTS };
  const groups = /^(?:(?<month>\d{1,2})\/)(?:(?<day>\d{1,2})\/)?(?<year>\d{4})(?: (?<time>.+))?$/.exec(text)?.groups;
  const time = timeParts(groups?.['time'] ?? '');
  if (groups && time) {
    const { year = '', month = '', day = '' } = groups;
    return { ok: true, parts: { ...NO_PARTS, year, month, day, ...time } };
  }
  if (/^-?\d{1,6}$/.test(text)) return { ok: true, parts: { ...NO_PARTS, year: text } };
  return readDateText(text) ?? { ok: false, why: `the date ${asWritten(text)} is none that TimelineJS documents` };
}

/** A month by its name is as good as by its number. */
const monthOf = (text: string): string => String(monthNumber(text) ?? text);

function newDate(cell: (column: Column) => string, end: boolean): Dated {
  const [year, month, day, clock] = end
    ? ([cell('End Year'), cell('End Month'), cell('End Day'), cell('End Time')] as const)
    : ([cell('Year'), cell('Month'), cell('Day'), cell('Time')] as const);
  const time = timeParts(clock);
  if (!time) return { ok: false, why: `the time ${asWritten(clock)} is none; expected one such as 17:00 or 5 pm` };
  return { ok: true, parts: { ...NO_PARTS, year, month: monthOf(month), day, ...time } };
}

/** The columns in which the newer sheets have dates, and those in which the older ones have them. */
const DATES = {
  newer: ['Year', 'Month', 'Day', 'Time', 'End Year', 'End Month', 'End Day', 'End Time'],
  older: ['Start Date', 'End Date'],
} as const satisfies Record<string, readonly Column[]>;

interface Sheet {
  /** Each column of the file by its documented name. */
  named: ReadonlyMap<Column, string>;
  /** Where its dates stand. */
  dates: keyof typeof DATES;
  /** The columns that nobody reads. */
  other: readonly string[];
}

function sheetOf(columns: readonly string[]): Sheet {
  const named = new Map<Column, string>();
  const other: string[] = [];
  for (const name of columns) {
    const known = KNOWN.get(fold(name));
    if (known === undefined || named.has(known)) other.push(name);
    else named.set(known, name);
  }
  const dates = named.has('Start Date') && !named.has('Year') ? 'older' : 'newer';
  const unread = DATES[dates === 'older' ? 'newer' : 'older'].flatMap((column) => named.get(column) ?? []);
  return { named, dates, other: [...other, ...unread] };
}

function rowOf({ named, dates, other }: Sheet, line: TableRow, options: SlideOptions): ImportRow {
  const { number, cells } = line;
  const cell = (column: Column): string => cells.get(named.get(column) ?? '') ?? '';
  const isOld = dates === 'older';
  const start = isOld ? oldDate(cell('Start Date')) : newDate(cell, false);
  const end = isOld ? oldDate(cell('End Date')) : newDate(cell, true);
  const row = rowOfSlide(
    slide.parse({
      unique_id: cell('Unique ID'),
      start_date: start.ok ? start.parts : undefined,
      end_date: end.ok ? end.parts : undefined,
      display_date: cell('Display Date'),
      text: { headline: cell('Headline'), text: cell('Text') },
      media: {
        url: cell('Media'),
        caption: cell('Media Caption'),
        credit: cell('Media Credit'),
        thumbnail: cell('Media Thumbnail'),
        alt: cell('Alt Text'),
        link: cell('Link'),
      },
      group: cell('Group') || cell('Tag'),
      background: cell('Background'),
    }),
    `row ${number}`,
    options,
  );
  const broken = [start, end].find((dated) => !dated.ok);
  const tag = cell('Group') === '' ? [] : [named.get('Tag') ?? ''];
  return { ...row, ...(broken && { date: broken }), lost: [...row.lost, ...leftIn(line, [...other, ...tag], [])] };
}

/** Whether the cells of a line are the headings of such a sheet. */
export const isTimelineHeading = (cells: readonly string[]): boolean => {
  const known = new Set(cells.map((cell) => KNOWN.get(fold(cell))));
  return known.has('Headline') && (known.has('Year') || known.has('Start Date'));
};

/**
 * Reads TimelineJS's spreadsheet.
 *
 * @param name of the file, for where it has no title slide
 */
export function readTimelineTable({ columns, rows, above }: Table, name: string, options: SlideOptions): ReadDocument {
  const sheet = sheetOf(columns);
  const missing = (column: Column): ReadDocument => ({
    ok: false,
    why: `The first row has no column ${asWritten(column)}${didYouMean(column, columns) || '.'} It has: ${columns.map(asWritten).join(', ') || 'nothing'}. For a table with other columns: npm run import -- csv FILE --map MAP.yaml`,
  });
  if (!sheet.named.has('Year') && !sheet.named.has('Start Date')) return missing('Year');
  if (!sheet.named.has('Headline')) return missing('Headline');
  const typeOf = ({ cells }: TableRow): string => (cells.get(sheet.named.get('Type') ?? '') ?? '').toLowerCase();
  const headline = ({ cells }: TableRow): string => plainText(cells.get(sheet.named.get('Headline') ?? '') ?? '');
  // A second title slide is an event to TimelineJS.
  const title = rows.find((row) => typeOf(row) === 'title');
  const asides = rows.flatMap((row): Aside[] => {
    const place = `row ${row.number}`;
    if (typeOf(row) !== 'era' && row !== title) return [];
    const said = Object.fromEntries([...row.cells].filter(([column]) => column !== sheet.named.get('Type')));
    return [typeOf(row) === 'era' ? eraAside(place, said) : titleAside(place, said)];
  });
  return {
    ok: true,
    document: {
      scope: SCOPE,
      title: (title && headline(title)) || name,
      rows: rows.filter((row) => row !== title && typeOf(row) !== 'era').map((row) => rowOf(sheet, row, options)),
      asides: [...above.map(aboveAside), ...asides],
    },
  };
}
