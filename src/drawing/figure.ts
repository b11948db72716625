/**
 * The story in one figure: its events on an axis of days. Which form it takes follows from how many there are and how
 * they lie, so that it fits the narrowest phone.
 */
import { inBars, type BarFigure } from './figure-bars.ts';
import { disputedIn, type FigureEvent, type FigureStation } from './figure-events.ts';

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

/** What a figure in marks shows. */
export interface MarkFigure {
  form: 'marks';
  of: 'days' | 'hours';
  rows: number;
  /** Whether the axis stays on screen. */
  sticky: boolean;
  stacks: readonly Stack[];
}

export type Figure = MarkFigure | BarFigure;

/** Up to so many events are seen at once: the axis need not stay on screen. */
const FEW = 5;

/** The heights of a figure in marks. A stack grows to the first, and past it only where it must. */
const ROWS = { least: 2, most: 5, utmost: 8 } as const;

/**
 * In rem: what a phone of 360 px has beside its edges, a mark with the room to press it, between two stations, and where
 * hours are left out.
 */
const ROOM = { width: 20, cell: 1.875, gap: 0.5, leftOut: 1.1 } as const;

/** More stations than this leave no room for names beside the marks. */
const MOST_WITH_NAMES = 7;

/** With so many stations or fewer, names have room beside a single column of marks. */
const FEW_STATIONS = 4;

/** A name's line, and for each name what stands between names and below the last, in rem. */
const NAME = { line: 1.02, gap: 0.3 } as const;

interface Group {
  key: string;
  events: readonly FigureEvent[];
  afterGap: boolean;
}

/** The fewest rows in which all marks fit the width of a phone; `null` where none of the heights will do. */
function rowsFor(groups: readonly Group[]): number | null {
  const { least, most, utmost } = ROWS;
  const amounts = groups.map(({ events }) => events.length);
  const between = (groups.length - 1) * ROOM.gap + groups.filter(({ afterGap }) => afterGap).length * ROOM.leftOut;
  const width = (rows: number): number =>
    amounts.reduce((sum, amount) => sum + Math.ceil(amount / rows) * ROOM.cell, between);
  for (let rows = Math.min(most, Math.max(least, ...amounts)); rows <= utmost; rows += 1) {
    if (width(rows) <= ROOM.width) return rows;
  }
  return null;
}

/** How many names have room beside a stack: few stations leave it wide, and so do its own columns. */
function namesBeside(columns: number, rows: number, stations: number): number {
  if (stations > MOST_WITH_NAMES) return 0;
  return Math.min(rows - 1, stations > FEW_STATIONS ? 2 * columns - 1 : Infinity);
}

function asStack({ key, events, afterGap }: Group, rows: number, stations: number, few: boolean): Stack {
  const columns = Math.ceil(events.length / rows);
  const wanted = few ? events : events.filter((event) => event.key);
  const named = wanted.slice(0, few ? rows : namesBeside(columns, rows, stations)).map(({ id }) => id);
  const height = rows * ROOM.cell - NAME.gap * named.length;
  return {
    key,
    events: events.map(({ id }) => id),
    disputed: disputedIn(events),
    columns,
    named,
    lines: Math.max(1, Math.floor(height / NAME.line / Math.max(1, named.length))),
    afterGap,
  };
}

function inMarks(groups: readonly Group[], of: MarkFigure['of']): MarkFigure | null {
  const rows = rowsFor(groups);
  if (rows === null) return null;
  const total = groups.reduce((sum, { events }) => sum + events.length, 0);
  const few = total <= FEW;
  const stacks = groups.map((group) => asStack(group, rows, groups.length, few));
  return { form: 'marks', of, rows, sticky: !few, stacks };
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
