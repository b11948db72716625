/** Dates of imported rows, as date expressions: never more exact than they were written. */
import { asWritten } from '../check/words/as-written.ts';
import { nearDate } from '../check/words/near-date.ts';
import { offsetText, parseDate, type DateFault } from '../model/when.ts';
import { zonedClock } from './clock.ts';
import { readDateWords } from './date-words.ts';
import type { DateNote, RowDate } from './row.ts';

/** The parts of a date as a format writes them; empty where it does not. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
  /** `Z`, or such as `+03:00`. */
  offset: string;
}

export const NO_PARTS: DateParts = { year: '', month: '', day: '', hour: '', minute: '', second: '', offset: '' };

/** What a row says of when it was. */
export interface WrittenDates {
  start: DateParts;
  end: DateParts;
  /** The date in the row's own words. */
  inWords: string;
}

/** One end of a date, read. */
interface Point {
  ok: true;
  text: string;
  /** The clock time that was read as one of the story's zone. */
  clock: string | null;
  /** What is to be told of how it was read. */
  notes: readonly DateNote[];
  todos: readonly string[];
  lost: readonly string[];
}

interface Failure {
  ok: false;
  why: string;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

const fail = (why: string): Failure => ({ ok: false, why });

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

type Numbers = Record<Exclude<keyof DateParts, 'offset'>, number | null>;

function numbersOf(parts: DateParts): { ok: true; numbers: Numbers } | Failure {
  const numbers: Numbers = { year: null, month: null, day: null, hour: null, minute: null, second: null };
  for (const name of Object.keys(numbers) as (keyof Numbers)[]) {
    const written = parts[name].replace(/[\s,]+/g, '');
    if (written === '') continue;
    if (!/^-?\d+(?:\.0+)?$/.test(written)) return fail(`the ${name} ${asWritten(parts[name])} is no whole number`);
    numbers[name] = Number(written);
  }
  return { ok: true, numbers };
}

const plainPoint = (text: string, todos: readonly string[] = []): Point => ({
  ok: true,
  text,
  clock: null,
  notes: [],
  todos,
  lost: [],
});

/** A year of two digits may be one of another century. */
function centuryTodos(parts: DateParts, year: number): string[] {
  if (!/^\d{1,2}$/.test(parts.year.trim())) return [];
  const [last, this_] = [1900 + year, 2000 + year];
  return [`"when": is the year ${parts.year.trim()} the year ${year}, ${last} or ${this_}?`];
}

function dayPoint({ year, month, day }: Numbers, parts: DateParts): Point | Failure {
  if (year === null) return fail('it has no year');
  if (year > 9999) {
    const isCounted = year < 100_000 && month === null;
    const help = isCounted
      ? '; where it is a day as spreadsheets count days, let the sheet show its column as dates'
      : '';
    return fail(`the year ${year} is after 9999, the last that a date can have${help}`);
  }
  if (day !== null && month === null) return fail(`it has the day ${day} and no month`);
  const text = [pad(year, 4), ...[month, day].flatMap((part) => (part === null ? [] : pad(part)))].join('-');
  return plainPoint(text, centuryTodos(parts, year));
}

/** What is to be said of a clock time that was given without a zone. */
function zoned(day: string, clock: string, timezone: string): Omit<Point, 'ok' | 'clock' | 'lost'> {
  const { offset, times, offsets } = zonedClock(timezone, Date.parse(`${day}T${clock}:00Z`));
  const written = `${day}T${clock}${offsetText(offset)}`;
  const which = offsets.map(offsetText).join(' or ');
  const asked = {
    one: [],
    none: [`"when": ${clock} never was on ${day} in ${timezone}, where clocks were put forward past it: ${which}?`],
    two: [`"when": ${clock} was twice on ${day} in ${timezone}, where clocks were put back: ${which}?`],
  }[times];
  const notes: DateNote[] = Number.isInteger(offset) ? [] : [{ is: 'rounded', zone: timezone }];
  return { text: written, notes, todos: asked };
}

function pointOf(parts: DateParts, timezone: string): Point | Failure {
  const read = numbersOf(parts);
  if (!read.ok) return read;
  const { numbers } = read;
  const day = dayPoint(numbers, parts);
  if (!day.ok || numbers.hour === null) return day;
  if (numbers.day === null) return fail(`it has the hour ${numbers.hour} and no day`);
  const clock = `${pad(numbers.hour)}:${pad(numbers.minute ?? 0)}`;
  const parsed = parseDate(`${day.text}T${clock}${parts.offset || 'Z'}`);
  if (!parsed.ok) return fail(faultWords(day.text, parsed));
  const lost = numbers.second === null || numbers.second === 0 ? [] : [`the seconds ${asWritten(parts.second)}`];
  // An hour without minutes is some time about that hour.
  const about = numbers.minute === null ? '~' : '';
  if (parts.offset !== '') return { ...day, text: `${day.text}T${clock}${parts.offset}${about}`, lost };
  const { text, notes, todos } = zoned(day.text, clock, timezone);
  return { ok: true, text: `${text}${about}`, clock, notes, todos: [...day.todos, ...todos], lost };
}

const isEmpty = (parts: DateParts): boolean => Object.values(parts).every((part) => part === '');

/** The parts of a date before the year 1, of which no more than that is read. */
export const BEFORE_CHRIST = { ok: true, parts: { ...NO_PARTS, year: '-1' } } as const;

/** Whether a date is before the year 1, which no date expression can say. */
const isBeforeChrist = ({ year }: DateParts): boolean => /^-\s*\d|^0+$/.test(year.trim());

const inParts = ({ year, month, day }: DateParts): string => [year, month, day].filter(Boolean).join('-');

/** Whether the row's own words are the same date again: `März 2017` for `2017-03`. */
function saysNoMore(inWords: string, date: string): boolean {
  const { bare, isAbout, isPart } = readDateWords(inWords);
  return !isPart && `${nearDate(bare) ?? bare}${isAbout ? '~' : ''}` === date;
}

const asGiven = (words: string): DateNote => ({ is: 'as given', words });

/**
 * A date before the year 1: by that year at the latest is all that a date expression can say of it. The words are kept,
 * and an editor decides.
 *
 * @param inWords as it was given
 * @param end the end of the date, where that is later
 */
function beforeChrist(inWords: string, end = '0001'): RowDate {
  return {
    ok: true,
    when: { date: `../${end}` },
    notes: [asGiven(inWords)],
    todos: [`"when": dates before the year 1 cannot be written yet; “${inWords}” stands in its note alone.`],
    lost: [],
  };
}

/**
 * The date of a row.
 *
 * A clock time without an offset is taken for one of the story's time zone, and the note says so; an hour without
 * minutes and a date that the row's own words call approximate get a `~`.
 *
 * @param timezone an IANA name
 * @returns the date, or why there is none, to complete "row 3: …"
 */
export function dateOfRow({ start, end, inWords }: WrittenDates, timezone: string): RowDate {
  if (isEmpty(start)) return fail(isEmpty(end) ? 'it has no date' : 'it has an end and no beginning');
  if (isBeforeChrist(end) && !isBeforeChrist(start)) {
    return fail(faultWords('', { fault: 'reversed', start: inParts(start), end: inParts(end) }));
  }
  const to = isEmpty(end) || isBeforeChrist(end) ? null : pointOf(end, timezone);
  if (to && !to.ok) return fail(`its end: ${to.why}`);
  if (isBeforeChrist(start)) {
    const words = inWords || [inParts(start), ...(isEmpty(end) ? [] : [inParts(end)])].join(' – ');
    return beforeChrist(words, to?.text);
  }
  const from = pointOf(start, timezone);
  if (!from.ok) return from;
  const about = readDateWords(inWords).isAbout && !from.text.endsWith('~') ? '~' : '';
  const first = `${from.text}${about}`;
  const last = to === null || to.text === from.text ? null : to;
  const date = last === null ? first : `${first}/${last.text}`;
  const parsed = parseDate(date);
  if (!parsed.ok) return fail(faultWords(date, parsed));
  const words = saysNoMore(inWords, date) ? '' : inWords;
  const points = [from, ...(last ? [last] : [])];
  const clocks = points.flatMap(({ clock }) => clock ?? []);
  const [rounded] = points.flatMap((point) => point.notes);
  return {
    ok: true,
    when: { date, ...(clocks.length > 0 && { basis: 'resolved' }) },
    notes: [
      ...(clocks.length > 0 ? [{ is: 'zone', times: clocks, zone: timezone } as const] : []),
      ...(rounded ? [rounded] : []),
      ...(words === '' ? [] : [asGiven(words)]),
    ],
    todos: [
      ...new Set(points.flatMap((point) => point.todos)),
      ...(words === '' ? [] : [`"when": does ${date} say no more than “${words}”?`]),
    ],
    lost: points.flatMap((point) => point.lost),
  };
}

/** Which half of the day a clock of twelve hours shows: `pm`, `p. m.`, `م`. */
export const HALF_OF_DAY = String.raw`(?:[AaPp]\.?\s?[Mm]\.?|[صم])`;

/** The hour of a clock of twelve, by one of twenty-four. */
export const ofTwentyFour = (hour: number, half: string): number => (hour % 12) + (/^[pم]/i.test(half) ? 12 : 0);

/** What stands behind a clock time: the half of the day, or that it is one, as in `17:00 Uhr` and `17:00 h`. */
export const BEHIND_TIME = String.raw`(?:(?<half>${HALF_OF_DAY})|h|uhr)`;

const CLOCK_TIME = new RegExp(
  String.raw`^(?<hour>\d{1,2})(?:(?:[:.]?|\s?h\s?)(?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,:]\d+)?)?)?(?:\s*${BEHIND_TIME})?$`,
  'i',
);

/**
 * Hour, minute and second of a clock time: `17:00`, `1700`, `17 h 30`, `17 Uhr`, `5 pm`, `5.30 p.m.`, `17:00:30`.
 *
 * @returns `null` where it is none
 */
export function timeParts(text: string): Pick<DateParts, 'hour' | 'minute' | 'second'> | null {
  if (text.trim() === '') return { hour: '', minute: '', second: '' };
  const groups = CLOCK_TIME.exec(text.trim())?.groups;
  if (!groups) return null;
  const written = Number(groups['hour']);
  const half = groups['half'];
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : ofTwentyFour(written, half);
  if (hour > 23 || Number(groups['minute'] ?? 0) > 59) return null;
  return { hour: String(hour), minute: groups['minute'] ?? '', second: groups['second'] ?? '' };
}
