/**
 * The story in one figure: its events on an axis of days. Which form it takes follows from how many there are and how
 * they lie, so that it fits the narrowest phone.
 */
import { daysFrom, type Day } from '../model/calendar.ts';

/** An event as the figure takes it. */
export interface FigureEvent {
  id: string;
  key: boolean;
  /** Whether sources disagree on its main point. */
  disputed: boolean;
  /** The hour of the day, 0 to 23; `null` where the date does not say it. */
  hour: number | null;
}

/** A day, a month or a year with its events: `2023-06-04`, `2023-06` or `2023`. */
export interface FigureStation {
  key: string;
  events: readonly FigureEvent[];
}

/** Marks on one another, above a station of the axis. */
export interface Stack {
  /** The station; in a figure of hours two digits, or `''` for what is told without an hour. */
  key: string;
  /** Ids, from the axis up and from the first column to the last. */
  events: readonly string[];
  disputed: number;
  /** How many marks stand side by side. */
  columns: number;
  /** Those named beside the stack where there is room. */
  named: readonly string[];
  /** How many lines each of these names may take. */
  lines: number;
  /** Hours without an event lie before it. */
  afterGap: boolean;
}

export interface Bar {
  events: number;
  disputed: number;
}

/** Bars side by side, above a station of the axis that stands for all of them. */
export interface Column {
  /** Its first and last day or month. */
  from: string;
  to: string;
  /** The first station that has an event in it. */
  first: string;
  events: number;
  disputed: number;
  bars: readonly Bar[];
}

export type Figure =
  | { form: 'marks'; of: 'days' | 'hours'; rows: number; sticky: boolean; stacks: readonly Stack[] }
  | { form: 'bars'; of: 'days' | 'months'; most: number; columns: readonly Column[] };

/** Up to so many events are seen at once: the axis need not stay on screen. */
const FEW = 5;

/** The heights of a figure in marks. A stack grows to the first, and past it only where it must. */
const ROWS = { least: 2, most: 5, utmost: 8 } as const;

/** In rem: what a phone of 360 px has beside its edges, a mark with the room to press it, and between two stations. */
const ROOM = { width: 20, cell: 1.875, gap: 0.5 } as const;

/** More stations than this leave no room for names beside the marks. */
const MOST_WITH_NAMES = 7;

/** A name's line, and what stands between two names, in rem. */
const NAME = { line: 1.02, gap: 0.3 } as const;

/** So many columns of bars are in view, each wide enough to press. */
const MOST_COLUMNS = 12;

const DAYS_OF_WEEK = 7;

const disputedIn = (events: readonly FigureEvent[]): number => events.filter(({ disputed }) => disputed).length;

/** The fewest rows in which all marks fit the width of a phone; `null` where none of the heights will do. */
function rowsFor(amounts: readonly number[]): number | null {
  const { least, most, utmost } = ROWS;
  const width = (rows: number): number =>
    amounts.reduce((sum, amount) => sum + Math.ceil(amount / rows) * ROOM.cell, (amounts.length - 1) * ROOM.gap);
  for (let rows = Math.min(most, Math.max(least, ...amounts)); rows <= utmost; rows += 1) {
    if (width(rows) <= ROOM.width) return rows;
  }
  return null;
}

interface Group {
  key: string;
  events: readonly FigureEvent[];
  afterGap: boolean;
}

function asStack({ key, events, afterGap }: Group, rows: number, names: 'none' | 'key' | 'all'): Stack {
  const wanted = names === 'none' ? [] : events.filter((event) => event.key || names === 'all');
  const named = wanted.slice(0, names === 'all' ? rows : rows - 1).map(({ id }) => id);
  const height = rows * ROOM.cell - NAME.gap * named.length;
  return {
    key,
    events: events.map(({ id }) => id),
    disputed: disputedIn(events),
    columns: Math.ceil(events.length / rows),
    named,
    lines: Math.max(1, Math.floor(height / NAME.line / Math.max(1, named.length))),
    afterGap,
  };
}

function inMarks(groups: readonly Group[], of: 'days' | 'hours'): Figure | null {
  const rows = rowsFor(groups.map(({ events }) => events.length));
  if (rows === null) return null;
  const total = groups.reduce((sum, { events }) => sum + events.length, 0);
  const few = total <= FEW;
  const names = groups.length > MOST_WITH_NAMES ? 'none' : few ? 'all' : 'key';
  return { form: 'marks', of, rows, sticky: !few, stacks: groups.map((group) => asStack(group, rows, names)) };
}

/** The hours of a day that is told by the clock; `null` where most of its events give no hour. */
function hoursOf(events: readonly FigureEvent[]): Group[] | null {
  const timed = events.flatMap((event) => (event.hour === null ? [] : [{ hour: event.hour, event }]));
  if (timed.length * 2 <= events.length) return null;
  const byHour = [...Map.groupBy(timed, ({ hour }) => hour)].toSorted(([a], [b]) => a - b);
  const hours = byHour.map(([hour, group], at) => ({
    key: String(hour).padStart(2, '0'),
    events: group.map(({ event }) => event),
    afterGap: at > 0 && hour - (byHour[at - 1]?.[0] ?? hour) > 1,
  }));
  const rest = events.filter(({ hour }) => hour === null);
  return rest.length > 0 ? [...hours, { key: '', events: rest, afterGap: false }] : hours;
}

/** A column for some days or months, with a bar for each; what is known to a longer time alone has no bar of its own. */
function asColumn(slots: readonly string[], stations: readonly FigureStation[]): Column[] {
  const [from, to, first] = [slots[0], slots.at(-1), stations[0]];
  if (from === undefined || to === undefined || !first) return [];
  const events = stations.flatMap((station) => station.events);
  const bars = slots.map((slot) => {
    const own = stations.filter(({ key }) => key.startsWith(slot)).flatMap((station) => station.events);
    return { events: own.length, disputed: disputedIn(own) };
  });
  return [{ from, to, first: first.key, events: events.length, disputed: disputedIn(events), bars }];
}

/** A column with a single bar, for what is known to the month or year alone. */
const looseColumns = (stations: readonly FigureStation[]): Column[] =>
  stations.flatMap((station) => asColumn([station.key], [station]));

/** Days in columns of a week or a month, whichever needs few enough; `null` where neither does. */
function barsOfDays(stations: readonly FigureStation[]): Column[] | null {
  const isDay = ({ key }: FigureStation): boolean => key.length > 7;
  const dated = stations.filter(isDay);
  const loose = looseColumns(stations.filter((station) => !isDay(station)));
  const [first, last] = [dated[0]?.key, dated.at(-1)?.key];
  if (first === undefined || last === undefined || monthsFrom(first, last).length > MOST_COLUMNS) return null;
  const days = daysFrom(first, last);
  const inWeeks = Map.groupBy(days.entries(), ([at]) => Math.floor(at / DAYS_OF_WEEK));
  const weeks = [...inWeeks.values()].map((week) => week.map(([, day]) => day));
  const months = [...Map.groupBy(days, (day) => day.slice(0, 7)).values()];
  const runs = [weeks, months].find((some) => some.length + loose.length <= MOST_COLUMNS);
  if (!runs) return null;
  const byDay = new Map(dated.map((station) => [station.key, station]));
  const within = (run: readonly Day[]): FigureStation[] => run.flatMap((day) => byDay.get(day) ?? []);
  const place = new Map(stations.map(({ key }, at) => [key, at]));
  const inOrder = (a: Column, b: Column): number => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0);
  return [...runs.flatMap((run) => asColumn(run, within(run))), ...loose].toSorted(inOrder);
}

const monthOf = (year: number, month: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

/** Every month from that of the first to that of the last. */
function monthsFrom(first: string, last: string): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 12] = last.split('-').map(Number);
  const amount = (lastYear - year) * 12 + lastMonth - month + 1;
  return Array.from({ length: amount }, (_, at) =>
    monthOf(year + Math.floor((month - 1 + at) / 12), ((month - 1 + at) % 12) + 1),
  );
}

/** Months in columns of a year. */
function barsOfMonths(stations: readonly FigureStation[]): Column[] {
  const byYear = Map.groupBy(stations, ({ key }) => key.slice(0, 4));
  return [...byYear].flatMap(([year, own]) => asColumn(monthsFrom(year, year), own));
}

function inBars(stations: readonly FigureStation[]): Figure {
  const days = barsOfDays(stations);
  const columns = days ?? barsOfMonths(stations);
  const most = Math.max(0, ...columns.flatMap(({ bars }) => bars.map(({ events }) => events)));
  return { form: 'bars', of: days ? 'days' : 'months', most, columns };
}

/**
 * Lays out the figure of some stations: a mark for each event while the marks fit a phone; else a bar for each day, in
 * columns of a week or a month; else one for each month, in columns of a year. One day that is told by the clock has its
 * hours for stations.
 *
 * @param stations in the order of the timeline
 */
export function layOutFigure(stations: readonly FigureStation[]): Figure {
  const [only] = stations;
  const hours = stations.length === 1 && only ? hoursOf(only.events) : null;
  const days = stations.map((station) => ({ ...station, afterGap: false }));
  return (hours && inMarks(hours, 'hours')) ?? inMarks(days, 'days') ?? inBars(stations);
}

/** How wide a bar is drawn, of the tenth of a column that it has; and how high the highest. */
const DRAWN = { slot: 10, bar: 8.6, height: 100 } as const;

/** The bars of a column as two paths of SVG: what stands undisputed, and below it, from the axis up, what is disputed. */
export interface DrawnBars {
  /** Its height is 100. */
  width: number;
  plain: string;
  disputed: string;
}

/**
 * Draws a column; a bar is never wider than that of a day in its week.
 *
 * @param most the amount that reaches the top
 */
export function drawBars({ bars }: Pick<Column, 'bars'>, most: number): DrawnBars {
  const height = (amount: number): number => Math.round((amount / Math.max(1, most)) * DRAWN.height * 10) / 10;
  const bar = (at: number, from: number, high: number): string =>
    high > 0 ? `M${at * DRAWN.slot} ${Math.round((DRAWN.height - from) * 10) / 10}v${-high}h${DRAWN.bar}v${high}z` : '';
  return {
    width: Math.max(DAYS_OF_WEEK, bars.length) * DRAWN.slot,
    plain: bars.map(({ events, disputed }, at) => bar(at, height(disputed), height(events - disputed))).join(''),
    disputed: bars.map(({ disputed }, at) => bar(at, 0, height(disputed))).join(''),
  };
}
