/**
 * Dates as editors write them: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1) plus clock times with an offset.
 * See docs/content-model.md, Dates.
 */
import { daysInMonth, utcInstant } from './calendar.ts';

const PRECISIONS = ['year', 'month', 'day', 'minute'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** One date or time, exactly as precise as it was written. */
export interface DatePoint {
  precision: Precision;
  year: number;
  /** 1 to 12; 1 where the precision is a year. */
  month: number;
  /** 1 to 31; 1 where the precision is a month or more. */
  day: number;
  /** 0 to 23; 0 unless the precision is a minute. */
  hour: number;
  minute: number;
  /** Minutes east of UTC, of a minute only. */
  offset: number;
  /** Of a time as the clocks of a zone show it: that they were put back, and showed it at another offset too. */
  twice?: true;
  /** Written with `~` or `%`. */
  approximate: boolean;
  /** Written with `?` or `%`. */
  uncertain: boolean;
}

/** A date expression, read. A single date has the same `start` and `end`. */
export interface DateExpression {
  /** As written. */
  text: string;
  /** `null` in `../…`: the beginning is not stated. */
  start: DatePoint | null;
  /** `null` in `…/..`: still going on when last reported. */
  end: DatePoint | null;
  /** Written with a `/`. */
  interval: boolean;
}

export const PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
/** Parts of a whole day: morning 06–12, afternoon 12–18, evening 18–21, night 21–06. */
export type Part = (typeof PARTS)[number];

export const BASES = ['stated', 'resolved', 'inferred'] as const;
/** How we know a date: it is written so, worked out from "on Sunday", or inferred. */
export type Basis = (typeof BASES)[number];

/** What stands in a field that takes a date. */
export interface When {
  date: DateExpression;
  part?: Part | undefined;
  /** What an interval means: all of it, or at some time within it. */
  extent: 'lasted' | 'within';
  basis: Basis;
  note?: string | undefined;
  /** The IANA name of the clock by which it was told where it happened, beside the story's. */
  zone?: string | undefined;
}

/** Why a text is not a date expression. */
export type DateFault =
  | { fault: 'form' }
  | { fault: 'no-such-date'; part: string; lastDay: number | null }
  | { fault: 'no-such-time'; part: string }
  | { fault: 'no-offset'; part: string }
  | { fault: 'reversed'; start: string; end: string };

export type ParsedDate = { ok: true; date: DateExpression } | ({ ok: false } & DateFault);

const POINT =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?<offset>Z|[+-]\d{2}:\d{2})?)?)?)?(?<qualifier>[~?%])?$/;

function parseOffset(text: string): number | null {
  if (text === 'Z') return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(4, 6));
  if (hours > 14 || minutes > 59) return null;
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

function parsePoint(text: string): DatePoint | DateFault {
  const groups = POINT.exec(text)?.groups;
  if (!groups) return { fault: 'form' };
  const { month, day, hour, minute, offset, qualifier } = groups;
  const year = Number(groups['year']);
  if (year === 0) return { fault: 'no-such-date', part: text, lastDay: null };
  const point: DatePoint = {
    precision: hour ? 'minute' : day ? 'day' : month ? 'month' : 'year',
    year,
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    offset: 0,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  if (point.month < 1 || point.month > 12) return { fault: 'no-such-date', part: text, lastDay: null };
  const lastDay = daysInMonth(year, point.month);
  if (point.day < 1 || point.day > lastDay) return { fault: 'no-such-date', part: text, lastDay };
  if (point.hour > 23 || point.minute > 59) return { fault: 'no-such-time', part: text };
  if (hour) {
    if (!offset) return { fault: 'no-offset', part: text };
    const minutes = parseOffset(offset);
    if (minutes === null) return { fault: 'no-such-time', part: text };
    point.offset = minutes;
  }
  return point;
}

const isFault = (result: DatePoint | DateFault): result is DateFault => 'fault' in result;

/** When a clock time was, in milliseconds since 1970 UTC. */
export function clockInstant({ year, month, day, hour, minute, offset }: DatePoint): number {
  return utcInstant(year, month, day, hour, minute - offset);
}

/** An offset from UTC as a date expression writes it, to the minute: `+02:00`. */
export function offsetText(offset: number): string {
  const minutes = Math.abs(Math.round(offset));
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A text that is the same for the same point of time, as surely known: a minute is one by whatever clock it was written. */
function pointKey(point: DatePoint | null): string {
  if (!point) return '..';
  const { precision, year, month, day, approximate, uncertain } = point;
  const at = precision === 'minute' ? [clockInstant(point)] : [year, month, day];
  return [precision, ...at, ...(approximate ? ['~'] : []), ...(uncertain ? ['?'] : [])].join(' ');
}

/** A date as it is told: an interval from one point to the same, such as `2023-06-04/2023-06-04`, is that point. */
export function toldOnce(when: When): When {
  const { start, end, interval } = when.date;
  return interval && start && end && pointKey(start) === pointKey(end)
    ? { ...when, date: { ...when.date, interval: false } }
    : when;
}

/** Whether a day, a month or a year holds another point of time, which is known more exactly, as both are written. */
export function holds(outer: DatePoint, inner: DatePoint): boolean {
  const [least, most] = [PRECISIONS.indexOf(outer.precision), PRECISIONS.indexOf(inner.precision)];
  return (
    least < most && (['year', 'month', 'day'] as const).slice(0, least + 1).every((part) => outer[part] === inner[part])
  );
}

/**
 * A text that is the same for dates that say the same, however they were written, and for no others. Of what was by a time,
 * or within a day by a time of it, it says nothing whether it lasted until then.
 */
export function whenKey(when: When): string {
  const {
    date: { start, end, interval },
    part,
    extent,
  } = toldOnce(when);
  if (!interval) return [pointKey(start), ...(part ? [part] : [])].join(' ');
  const isBy = !start || (end !== null && holds(start, end));
  return [pointKey(start), pointKey(end), ...(isBy ? [] : [extent])].join('/');
}

function isReversed(start: DatePoint, end: DatePoint): boolean {
  if (start.precision === 'minute' && end.precision === 'minute') {
    return clockInstant(end) < clockInstant(start);
  }
  const parts = ['year', 'month', 'day'] as const;
  const shared = Math.min(
    ...[start, end].map(({ precision }) => (precision === 'minute' ? 3 : parts.indexOf(precision) + 1)),
  );
  for (const part of parts.slice(0, shared)) {
    if (start[part] !== end[part]) return end[part] < start[part];
  }
  return false;
}

/**
 * Reads a date expression.
 *
 * @param text as written, for example `2023-06-04`, `2023-06-01/..`, `2023-06-04T17:00+03:00`
 * @returns the expression, or what is wrong with it; never throws
 */
export function parseDate(text: string): ParsedDate {
  const sides = text.split('/');
  if (sides.length > 2) return { ok: false, fault: 'form' };
  const [first = '', second] = sides;
  if (second === undefined) {
    const point = parsePoint(first);
    if (isFault(point)) return { ok: false, ...point };
    return { ok: true, date: { text, start: point, end: point, interval: false } };
  }
  if (first === '..' && second === '..') return { ok: false, fault: 'form' };
  const start = first === '..' ? null : parsePoint(first);
  if (start && isFault(start)) return { ok: false, ...start };
  const end = second === '..' ? null : parsePoint(second);
  if (end && isFault(end)) return { ok: false, ...end };
  if (start && end && isReversed(start, end)) {
    return { ok: false, fault: 'reversed', start: first, end: second };
  }
  return { ok: true, date: { text, start, end, interval: true } };
}
