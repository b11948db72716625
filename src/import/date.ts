/** Dates of imported rows, as date expressions: never more exact than they were written. */
import { tzOffset } from '@date-fns/tz';
import { asWritten } from '../check/words/as-written.ts';
import { parseDate, type DateFault } from '../model/when.ts';
import type { RowDate } from './row.ts';

/** The parts of a date as a format writes them; empty where it does not. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
}

export const NO_PARTS: DateParts = { year: '', month: '', day: '', hour: '', minute: '', second: '' };

/** What a row says of when it was. */
export interface WrittenDates {
  start: DateParts;
  end: DateParts;
  /** The date in the row's own words. */
  inWords: string;
}

type Point = { ok: true; text: string; clock: string | null } | { ok: false; why: string };

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const fail = (why: string): { ok: false; why: string } => ({ ok: false, why });

/** What is wrong with a date that does not parse, in words. */
export function faultWords(text: string, fault: DateFault): string {
  switch (fault.fault) {
    case 'form':
      return `${asWritten(text)} is no date; expected a date such as 2023-06-04, 2023-06 or 2023`;
    case 'no-such-date':
      return `there is no ${asWritten(fault.part)}${fault.lastDay === null ? '' : `; that month has ${fault.lastDay} days`}`;
    case 'no-such-time':
      return `there is no time ${asWritten(fault.part)}`;
    case 'no-offset':
      return `${asWritten(fault.part)} has no offset from UTC, such as +03:00`;
    case 'reversed':
      return `it ends on ${asWritten(fault.end)}, before it begins, on ${asWritten(fault.start)}`;
  }
}

function offsetAt(timezone: string, local: number): string {
  const guess = local - tzOffset(timezone, new Date(local)) * 60_000;
  const minutes = tzOffset(timezone, new Date(guess));
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

type Numbers = Record<keyof DateParts, number | null>;

function numbersOf(parts: DateParts): { ok: true; numbers: Numbers } | { ok: false; why: string } {
  const numbers: Numbers = { year: null, month: null, day: null, hour: null, minute: null, second: null };
  for (const name of Object.keys(numbers) as (keyof DateParts)[]) {
    const written = parts[name].replace(/[\s,]+/g, '');
    if (written === '') continue;
    if (!/^-?\d+(?:\.0+)?$/.test(written)) return fail(`the ${name} ${asWritten(parts[name])} is no whole number`);
    numbers[name] = Number(written);
  }
  return { ok: true, numbers };
}

function dayText({ year, month, day }: Numbers): Point {
  if (year === null) return fail('it has no year');
  if (year < 1 || year > 9999)
    return fail(`the year ${year} is not between 1 and 9999, the years that a date can have`);
  if (day !== null && month === null) return fail(`it has the day ${day} and no month`);
  const text = [pad(year, 4), ...[month, day].flatMap((part) => (part === null ? [] : pad(part)))].join('-');
  return { ok: true, text, clock: null };
}

function pointOf(parts: DateParts, timezone: string): Point {
  const read = numbersOf(parts);
  if (!read.ok) return read;
  const { numbers } = read;
  const day = dayText(numbers);
  if (!day.ok || numbers.hour === null) return day;
  if (numbers.day === null) return fail(`it has the hour ${numbers.hour} and no day`);
  const clock = `${pad(numbers.hour)}:${pad(numbers.minute ?? 0)}`;
  const parsed = parseDate(`${day.text}T${clock}Z`);
  if (!parsed.ok) return fail(faultWords(day.text, parsed));
  const local = Date.parse(`${day.text}T${clock}:00Z`);
  // An hour without minutes is some time about that hour.
  const about = numbers.minute === null ? '~' : '';
  return { ok: true, text: `${day.text}T${clock}${offsetAt(timezone, local)}${about}`, clock };
}

/** Words that make a date an approximate one, in front of it. */
const ABOUT = /^(?:c(?:irc)?a?\.?|about|around|approx(?:\.|imately)?|~|≈)[\s\d]/i;

const isEmpty = (parts: DateParts): boolean => Object.values(parts).every((part) => part === '');

/**
 * The date of a row.
 *
 * A clock time is taken for one of the story's time zone, and the note says so; an hour without minutes and a date that
 * the row's own words call approximate get a `~`.
 *
 * @param timezone an IANA name
 * @returns the date, or why there is none, to complete "row 3: …"
 */
export function dateOfRow({ start, end, inWords }: WrittenDates, timezone: string): RowDate {
  if (isEmpty(start)) return fail(isEmpty(end) ? 'it has no date' : 'it has an end and no beginning');
  const from = pointOf(start, timezone);
  if (!from.ok) return from;
  const to = isEmpty(end) ? null : pointOf(end, timezone);
  if (to && !to.ok) return fail(`its end: ${to.why}`);
  const about = ABOUT.test(inWords) && !from.text.endsWith('~') ? '~' : '';
  const first = `${from.text}${about}`;
  const date = to === null || to.text === from.text ? first : `${first}/${to.text}`;
  const parsed = parseDate(date);
  if (!parsed.ok) return fail(faultWords(date, parsed));
  const clocks = [from.clock, to && to.text !== from.text ? to.clock : null].filter((clock) => clock !== null);
  const notes = [
    ...(clocks.length > 0
      ? [`The time ${clocks.join(' and ')} was given without a time zone; it is read as that of ${timezone}.`]
      : []),
    ...(inWords === '' ? [] : [`The date was given as “${inWords}”.`]),
  ];
  return {
    ok: true,
    when: {
      date,
      ...(clocks.length > 0 && { basis: 'resolved' }),
      ...(notes.length > 0 && { note: notes.join(' ') }),
    },
    todos: inWords === '' ? [] : [`"when": does ${date} say no more than “${inWords}”?`],
  };
}

/**
 * Hour, minute and second of a clock time: `17:00`, `1700`, `5 pm`, `5.30 p.m.`, `17:00:30`.
 *
 * @returns `null` where it is none
 */
export function timeParts(text: string): Pick<DateParts, 'hour' | 'minute' | 'second'> | null {
  if (text.trim() === '') return { hour: '', minute: '', second: '' };
  const groups =
    /^\s*(?<hour>\d{1,2})(?:[:.]?(?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,:]\d+)?)?)?\s*(?<half>[ap]\.?m\.?)?\s*$/i.exec(
      text,
    )?.groups;
  if (!groups) return null;
  const written = Number(groups['hour']);
  const half = groups['half']?.charAt(0).toLowerCase();
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(groups['minute'] ?? 0) > 59) return null;
  return { hour: String(hour), minute: groups['minute'] ?? '', second: groups['second'] ?? '' };
}
