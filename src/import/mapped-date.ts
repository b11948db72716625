/** The dates of a table's rows, as its map says that they are written. */
import { oneOf } from '../check/words/one-of.ts';
import { asWritten } from '../check/words/as-written.ts';
import { parseDate } from '../model/when.ts';
import { plainFigures } from '../text/figures.ts';
import { readFormatted } from './date-format.ts';
import { readDateText, readUnmistakable, type ReadParts } from './date-text.ts';
import { readDateWords, readRange } from './date-words.ts';
import { BEFORE_CHRIST, dateOfRow, faultWords, NO_PARTS, timeParts, type DateParts } from './date.ts';
import type { TableMap } from './map-file.ts';
import type { RowDate } from './row.ts';
import { withoutWeekday } from './weekdays.ts';

/** What stands in the cells of a date. */
export interface DateCells {
  date: string;
  time: string;
  endDate: string;
  endTime: string;
}

/** The parts of a date that is written as the map says; `null` where it is not. */
function formatted(text: string, { date_format: formats, century }: TableMap): DateParts | null {
  for (const format of formats) {
    const parts = readFormatted(text, format, century ?? null);
    if (parts) return parts;
  }
  return null;
}

/** @param cell the date with the words around it, for messages */
function readDay(text: string, cell: string, map: TableMap): ReadParts {
  if (text === '') return { ok: true, parts: NO_PARTS };
  if (map.date_format.length === 0) {
    const why = `${asWritten(cell)} is no date that can be read in one way; say in the map how dates are written, such as "date_format: D.M.YYYY", or write 1640/1649 (from and to) or ../1204 (by then)`;
    return readDateText(text) ?? { ok: false, why };
  }
  const parts = formatted(text, map);
  if (parts) return { ok: true, parts };
  const unmistakable = readUnmistakable(text);
  if (unmistakable) return unmistakable;
  // Last of all: "Mar" is March, and Tuesday to some.
  const besideWeekday = formatted(withoutWeekday(text), map);
  if (besideWeekday) return { ok: true, parts: besideWeekday };
  return { ok: false, why: `the date ${asWritten(cell)} is not written as ${oneOf(map.date_format)}` };
}

const minuteOf = ({ hour, minute }: Pick<DateParts, 'hour' | 'minute'>): number => 60 * Number(hour) + Number(minute);

/** A date and the time beside it. A date that has a time itself has that one, or midnight, which tools put behind a day. */
function readPoint(text: string, cell: string, time: string, map: TableMap): ReadParts {
  const clock = timeParts(time);
  if (!clock) return { ok: false, why: `the time ${asWritten(time)} is none; expected one such as 17:00 or 5 pm` };
  const day = readDay(text, cell, map);
  if (!day.ok || time === '') return day;
  const { parts } = day;
  if (parts.hour !== '' && minuteOf(parts) === minuteOf(clock)) return day;
  if (parts.hour !== '' && minuteOf(parts) > 0) {
    return {
      ok: false,
      why: `the date ${asWritten(text)} has another time than ${asWritten(time)}, which stands beside it`,
    };
  }
  return { ok: true, parts: { ...parts, ...clock, offset: '' } };
}

/** With plain figures, and without the marks by which Arabic dates are shown from left to right. */
const plainText = (text: string): string => plainFigures(text).replace(/\p{Bidi_Control}/gu, '');

/** A date as this project writes dates; `null` where it is none. */
function expressionOf({ date, time, endDate, endTime }: DateCells): RowDate | null {
  if (date === '' || time !== '' || endTime !== '') return null;
  const text = endDate === '' ? date : `${date}/${endDate}`;
  const parsed = parseDate(text);
  if (parsed.ok) return { ok: true, when: { date: text }, notes: [], todos: [], lost: [] };
  return parsed.fault === 'form' || parsed.fault === 'no-offset' ? null : { ok: false, why: faultWords(text, parsed) };
}

/**
 * The date of a row.
 *
 * @param timezone the IANA zone in which clock times are read
 */
export function mappedDate(written: DateCells, map: TableMap, timezone: string): RowDate {
  const cells: DateCells = {
    date: plainText(written.date),
    time: plainText(written.time),
    endDate: plainText(written.endDate),
    endTime: plainText(written.endTime),
  };
  // The map comes first: a date that is written as it says may look like another way.
  if (![cells.date, cells.endDate].some((text) => formatted(text, map))) {
    const own = expressionOf(cells);
    if (own) return own;
    const range = cells.endDate === '' && cells.time === '' ? readRange(cells.date) : null;
    if (range) {
      const read = mappedDate({ ...cells, date: range.from, endDate: range.to }, map, timezone);
      const isWithin = range.isWithin && read.ok && /^\d.*\/\d/.test(read.when.date);
      return isWithin ? { ...read, when: { ...read.when, extent: 'within' } } : read;
    }
  }
  const from = readDateWords(cells.date);
  const to = readDateWords(cells.endDate);
  // What ended before the year 1 began before it: of "44 to 31 BC", the end alone says so.
  const isBeforeChrist = from.isBeforeChrist || to.isBeforeChrist;
  const start = isBeforeChrist ? BEFORE_CHRIST : readPoint(from.bare, written.date, cells.time, map);
  if (!start.ok) return start;
  const end = to.isBeforeChrist ? BEFORE_CHRIST : readPoint(to.bare, written.endDate, cells.endTime, map);
  if (!end.ok) return end;
  // An end that is a clock time alone is on the same day.
  const isSameDay = cells.endDate === '' && cells.endTime !== '';
  const last = isSameDay ? { ...start.parts, second: '', ...timeParts(cells.endTime) } : end.parts;
  const isInWords = isBeforeChrist || [from, to].some(({ isAbout, isPart }) => isAbout || isPart);
  const inWords = isInWords ? [written.date, written.endDate].filter(Boolean).join(' – ') : '';
  return dateOfRow({ start: start.parts, end: last, inWords }, timezone);
}
