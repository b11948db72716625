/** The bounds of a date, and the day under which an event stands. See docs/content-model.md, Dates and Order. */
import { dayNumbered, dayShown, nextDay, utcInstant, type Day } from './calendar.ts';
import { onceEach } from './once-each.ts';
import { clockInstant, type DatePoint, type Part, type When } from './when.ts';
import { zoneOffsetToMinute } from './zone-offset.ts';

/** Milliseconds since 1970 UTC, half-open; `null` where that end is open. */
export interface Bounds {
  readonly earliest: number | null;
  /** The first instant after. */
  readonly latest: number | null;
}

const PART_HOURS: Record<Part, readonly [from: number, to: number]> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 21],
  night: [21, 30],
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** So many instants of a zone are remembered: more than a story has, and no more than a server can hold for ever. */
const REMEMBERED = 100_000;
const offsets = new Map<string, Map<number, number>>();

/**
 * What is added to UTC to have what the clocks of a zone show at an instant: milliseconds. `Intl` is asked where a day by
 * UTC begins and ends: no zone has changed its clocks and changed them back within one.
 */
function offsetAt(timezone: string, time: number): number {
  const start = Math.floor(time / DAY) * DAY;
  const offset = offsetAsked(timezone, start);
  return offset === offsetAsked(timezone, start + DAY) ? offset : offsetAsked(timezone, time);
}

/** The same, asked of `Intl` once for each instant. */
function offsetAsked(timezone: string, time: number): number {
  let known = offsets.get(timezone);
  if (!known || known.size >= REMEMBERED) offsets.set(timezone, (known = new Map<number, number>()));
  const remembered = known.get(time);
  if (remembered !== undefined) return remembered;
  const offset = zoneOffsetToMinute(timezone, time);
  known.set(time, offset);
  return offset;
}

/** The instants, of one or two offsets, at which the clocks of a zone show what UTC shows at another; none in a gap. */
function instantsShowing(timezone: string, shown: number): number[] {
  const candidates = new Set([shown - DAY, shown + DAY].map((time) => shown - offsetAt(timezone, time)));
  return [...candidates].filter((candidate) => candidate + offsetAt(timezone, candidate) === shown);
}

/**
 * The instant at which a local day and hour begin in a zone; what is past its range rolls over. An hour that a change
 * of clocks repeats begins the first time; one that it skips, when it would have begun without the change.
 *
 * Setting the fields of a date in a zone would go through the machine's own zone, and go wrong where that changes its clocks.
 */
function instant(timezone: string, year: number, month: number, day: number, hour = 0): number {
  const shown = utcInstant(year, month, day, hour);
  const fitting = instantsShowing(timezone, shown);
  return fitting.length > 0 ? Math.min(...fitting) : shown - offsetAt(timezone, shown - DAY);
}

/** A time as the clocks of a zone show it, with their offset then; a date without one is the same everywhere. */
export function pointIn(timezone: string, point: DatePoint): DatePoint {
  if (point.precision !== 'minute') return point;
  const time = clockInstant(point);
  const offset = offsetAt(timezone, time);
  const date = new Date(time + offset);
  return {
    ...point,
    ...(instantsShowing(timezone, time + offset).length > 1 ? { twice: true } : {}),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    offset: offset / MINUTE,
  };
}

/**
 * The bounds of one point: a day from its midnight to the next in `timezone`, a minute from its own offset.
 *
 * @param timezone an IANA name
 */
export function pointBounds(point: DatePoint, timezone: string): { earliest: number; latest: number } {
  const { year, month, day } = point;
  switch (point.precision) {
    case 'minute':
      return { earliest: clockInstant(point), latest: clockInstant(point) + MINUTE };
    case 'day':
      return { earliest: instant(timezone, year, month, day), latest: instant(timezone, year, month, day + 1) };
    case 'month':
      return { earliest: instant(timezone, year, month, 1), latest: instant(timezone, year, month + 1, 1) };
    case 'year':
      return { earliest: instant(timezone, year, 1, 1), latest: instant(timezone, year + 1, 1, 1) };
  }
}

function computeBounds(when: When, timezone: string): Bounds {
  const { start, end } = when.date;
  if (when.part && start) {
    const [from, to] = PART_HOURS[when.part];
    return {
      earliest: instant(timezone, start.year, start.month, start.day, from),
      latest: instant(timezone, start.year, start.month, start.day, to),
    };
  }
  const earliest = start && pointBounds(start, timezone).earliest;
  if (!end) return { earliest, latest: null };
  const last = pointBounds(end, timezone);
  // A clock time that closes an interval is itself the end: 17:00 to 18:00 is one hour, not an hour and a minute.
  const latest = when.date.interval && end.precision === 'minute' ? last.earliest : last.latest;
  // But no interval is empty: 17:00 to 17:00 is that minute.
  return { earliest, latest: earliest === null ? latest : Math.max(latest, earliest + MINUTE) };
}

/** Remembers what is computed of a date in a zone, for as long as there is the date. */
function onceForDate<Value>(compute: (when: When, timezone: string) => Value): (when: When, timezone: string) => Value {
  const byZone = new Map<string, (when: When) => Value>();
  return (when, timezone) => {
    let inZone = byZone.get(timezone);
    if (!inZone) byZone.set(timezone, (inZone = onceEach((of: When) => compute(of, timezone))));
    return inZone(when);
  };
}

/**
 * The earliest and latest bound of a date; either may be open. Computed once for each date of a record.
 *
 * @param timezone the IANA zone whose days are meant, that of `site.yaml`
 */
export const boundsOf = onceForDate(computeBounds);

/** The day, month or year before a point of time or after it; of a clock time what is an hour away. */
function beside(point: DatePoint, steps: -1 | 1): DatePoint {
  const unit = point.precision === 'minute' ? 'hour' : point.precision;
  return { ...point, [unit]: point[unit] + steps };
}

/** How far "about" reaches back or on, in milliseconds: neither months nor days are all as long as one another. */
function reachOf(point: DatePoint | null, steps: -1 | 1, timezone: string): number {
  if (!point?.approximate) return 0;
  const [own, reached] = [point, beside(point, steps)].map((one) => pointBounds(one, timezone));
  if (!own || !reached) return 0;
  return steps < 0 ? own.earliest - reached.earliest : reached.latest - own.latest;
}

/** The bounds of a date with all that it does not rule out where it is approximate. See docs/content-model.md, Dates. */
export function reaching({ date }: When, { earliest, latest }: Bounds, timezone: string): Bounds {
  return {
    earliest: earliest === null ? null : earliest - reachOf(date.start, -1, timezone),
    latest: latest === null ? null : latest + reachOf(date.end, 1, timezone),
  };
}

/**
 * The bounds of a date with the whole of the minute that ends it: "by 17:00" does not rule out 17:00, as "by 4 June" does
 * not the 4th.
 */
export function throughLastMinute({ date: { end } }: When, { earliest, latest }: Bounds, timezone: string): Bounds {
  return { earliest, latest: end?.precision === 'minute' ? pointBounds(end, timezone).latest : latest };
}

/** The widest bounds that a date may have: what is certain is so whatever the exact times were. Computed once for each. */
export const widestBounds = onceForDate((when, timezone) => reaching(when, boundsOf(when, timezone), timezone));

/** Whether two spans of time share an instant. An open end reaches for ever. */
export function overlap(a: Bounds, b: Bounds): boolean {
  const startsBefore = (x: Bounds, y: Bounds): boolean =>
    x.earliest === null || y.latest === null || x.earliest < y.latest;
  return startsBefore(a, b) && startsBefore(b, a);
}

/** The local day of an instant. */
export function dayOf(instantMs: number, timezone: string): Day {
  return dayShown(instantMs + offsetAt(timezone, instantMs));
}

/** The instant at which a day begins: its local midnight. */
export function startOfDay(day: Day, timezone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return instant(timezone, year, month, date);
}

/** The instant at which a day ends: the midnight after it. */
export function endOfDay(day: Day, timezone: string): number {
  return startOfDay(nextDay(day), timezone);
}

/** Where an event stands in the timeline: a day, a month or a year, and how far into it. */
export interface Station {
  /** `2023-06-04`, `2023-06` or `2023`. */
  key: string;
  precision: 'day' | 'month' | 'year';
  /** Sorts stations: a month after its days, a year after its months. */
  rank: number;
  /** The last minute of the day, since midnight, at which it may have begun. */
  minute: number;
  /** Whether an hour or a part of the day was written. */
  timed: boolean;
  /** It had happened by then: written `../D`, or known from what came after it. */
  by: boolean;
}

/**
 * The last moment at which what a date tells of may have begun: a stated time itself, the end of a part of the day, the
 * latest bound of what happened within a time or by it; never past the end of its day.
 *
 * @param day the day under which it stands
 * @returns minutes since the midnight with which the day begins
 */
function lastBeginning(when: When, day: Day, timezone: string): number {
  const [midnight, end] = [startOfDay(day, timezone), endOfDay(day, timezone)];
  const { start, interval } = when.date;
  const latest =
    start?.precision === 'minute' && (!interval || when.extent === 'lasted')
      ? clockInstant(start)
      : (boundsOf(when, timezone).latest ?? Infinity);
  return (Math.min(latest, end) - midnight) / MINUTE;
}

/** Whether a date says more of its day than that it was the day: an hour, a part of it, or an hour by which. */
const isTimed = (when: When, day: Day, timezone: string): boolean =>
  when.part !== undefined ||
  [when.date.start, when.date.end].some(
    (point) => point?.precision === 'minute' && dayOf(clockInstant(point), timezone) === day,
  );

/**
 * The first moment at which what a date tells of has begun for certain, as far as "about" reaches: what lasted began when its
 * date begins, and what happened within a time may have at its end.
 */
export function mayBeginUntil(when: When, timezone: string): number {
  const { start, interval } = when.date;
  const throughLast = throughLastMinute(when, boundsOf(when, timezone), timezone);
  const latest = reaching(when, throughLast, timezone).latest ?? Infinity;
  if (!start || (interval && when.extent === 'within')) return latest;
  return Math.min(pointBounds(start, timezone).latest + reachOf(start, 1, timezone), latest);
}

function computeStation(when: When, timezone: string): Station {
  const point = when.date.start ?? when.date.end;
  if (!point) throw new RangeError(`A date needs a beginning or an end: ${when.date.text}`);
  const key =
    point.precision === 'minute'
      ? dayOf(clockInstant(point), timezone)
      : dayNumbered(point.year, point.month, point.day).slice(0, { year: 4, month: 7, day: 10 }[point.precision]);
  return stationUnder(key, when, timezone);
}

/**
 * The station of a date under another day, month or year than that with which it begins.
 *
 * @param key of which the date allows that what it tells of began in it
 */
export function stationUnder(key: string, when: When, timezone: string): Station {
  const [year = 0, month = 99, day = 99] = key.split('-').map(Number);
  const precision = key.length === 10 ? 'day' : key.length === 7 ? 'month' : 'year';
  return {
    key,
    precision,
    rank: (year * 100 + month) * 100 + day,
    minute: precision === 'day' ? lastBeginning(when, key, timezone) : 0,
    timed: isTimed(when, key, timezone),
    by: when.date.start === null,
  };
}

/**
 * The station of a date by itself: that of its earliest bound, and of the day itself for `../D`. Where an event stands
 * among others, `stationsOf` tells. Computed once for each date of a record.
 *
 * @param timezone the IANA zone whose days are meant
 */
export const stationOf = onceForDate(computeStation);
