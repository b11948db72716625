/** A figure of many events: a bar for each day or month, in columns that are its stations. */
import { dayNumbered, daysFrom, monthOf, yearOf, type Day } from '../model/calendar.ts';
import { disputedIn, type FigureEvent, type FigureStation } from './figure-events.ts';

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
  /** What is known to the month or year alone, and so stands in none of its bars. */
  whole: Bar;
  /** How many whole years without an event lie before it. */
  yearsBefore: number;
}

/** What a figure in bars shows. */
export interface BarFigure {
  form: 'bars';
  of: 'days' | 'months';
  /** The amount of the highest bar. */
  most: number;
  /** The amount that reaches the top: that of the highest bar, or of what stands in none. */
  top: number;
  columns: readonly Column[];
}

/** So many columns of bars are in view, each wide enough to press. */
const MOST_COLUMNS = 12;

const DAYS_OF_WEEK = 7;

/** How many whole years lie between two stations. */
const yearsBetween = (earlier: string, later: string): number =>
  Math.max(0, Number(yearOf(later)) - Number(yearOf(earlier)) - 1);

/** How the years without an event before a column are shown: one as a gap in the axis, more of them in words as well. */
export const gapOf = ({ yearsBefore }: Pick<Column, 'yearsBefore'>): 'gap' | 'years' =>
  yearsBefore > 1 ? 'years' : 'gap';

const barOf = (events: readonly FigureEvent[]): Bar => ({ events: events.length, disputed: disputedIn(events) });

/** A column for some days or months, with a bar for each. */
function asColumn(slots: readonly string[], stations: readonly FigureStation[]): Column[] {
  const [from, to, first] = [slots[0], slots.at(-1), stations[0]];
  if (from === undefined || to === undefined || !first) return [];
  const events = stations.flatMap((station) => station.events);
  const within = (slot: string): FigureEvent[] =>
    stations.filter(({ key }) => key.startsWith(slot)).flatMap((station) => station.events);
  const bars = slots.map((slot) => barOf(within(slot)));
  const whole = barOf(stations.filter(({ key }) => key.length < from.length).flatMap((station) => station.events));
  return [{ from, to, first: first.key, ...barOf(events), bars, whole, yearsBefore: 0 }];
}

/** A column without bars, for what is known to the month or year alone. */
const looseColumn = ({ key, events }: FigureStation): Column => ({
  ...{ from: key, to: key, first: key },
  ...barOf(events),
  bars: [],
  whole: barOf(events),
  yearsBefore: 0,
});

/** Days in columns of a week or a month, whichever needs few enough; `null` where neither does. */
function barsOfDays(stations: readonly FigureStation[]): Column[] | null {
  const isDay = ({ key }: FigureStation): boolean => key.length > 7;
  const dated = stations.filter(isDay);
  const loose = stations.filter((station) => !isDay(station)).map(looseColumn);
  const [first, last] = [dated[0]?.key, dated.at(-1)?.key];
  if (first === undefined || last === undefined || monthsFrom(first, last).length > MOST_COLUMNS) return null;
  const days = daysFrom(first, last);
  const inWeeks = Map.groupBy(days.entries(), ([at]) => Math.floor(at / DAYS_OF_WEEK));
  const weeks = [...inWeeks.values()].map((week) => week.map(([, day]) => day));
  const months = [...Map.groupBy(days, monthOf).values()];
  const runs = [weeks, months].find((some) => some.length + loose.length <= MOST_COLUMNS);
  if (!runs) return null;
  const byDay = new Map(dated.map((station) => [station.key, station]));
  const within = (run: readonly Day[]): FigureStation[] => run.flatMap((day) => byDay.get(day) ?? []);
  const place = new Map(stations.map(({ key }, at) => [key, at]));
  const inOrder = (a: Column, b: Column): number => (place.get(a.first) ?? 0) - (place.get(b.first) ?? 0);
  return [...runs.flatMap((run) => asColumn(run, within(run))), ...loose].toSorted(inOrder);
}

/** Every month from that of the first to that of the last. */
function monthsFrom(first: string, last: string): string[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 12] = last.split('-').map(Number);
  const amount = (lastYear - year) * 12 + lastMonth - month + 1;
  return Array.from({ length: amount }, (_, at) =>
    monthOf(dayNumbered(year + Math.floor((month - 1 + at) / 12), ((month - 1 + at) % 12) + 1, 1)),
  );
}

/** Months in columns of a year. */
function barsOfMonths(stations: readonly FigureStation[]): Column[] {
  const byYear = Map.groupBy(stations, ({ key }) => yearOf(key));
  return [...byYear].flatMap(([year, own]) => asColumn(monthsFrom(year, year), own));
}

/**
 * A bar for each day, in columns of a week or a month; where that needs too many columns, one for each month, in columns
 * of a year.
 *
 * @param stations in the order of the timeline
 */
export function inBars(stations: readonly FigureStation[]): BarFigure {
  const days = barsOfDays(stations);
  const columns = (days ?? barsOfMonths(stations)).map((column, at, all) => ({
    ...column,
    yearsBefore: yearsBetween(all[at - 1]?.to ?? column.from, column.from),
  }));
  const most = Math.max(0, ...columns.flatMap(({ bars }) => bars.map(({ events }) => events)));
  const top = Math.max(most, ...columns.map(({ whole }) => whole.events));
  return { form: 'bars', of: days ? 'days' : 'months', most, top, columns };
}

/** How wide a bar is drawn, of the tenth of a column that it has; and how high the highest. */
const DRAWN = { slot: 10, bar: 8.6, height: 100 } as const;

/** The bars of a column as paths of SVG: what stands undisputed, and below it, from the axis up, what is disputed. */
export interface DrawnBars {
  /** Its height is 100. */
  width: number;
  plain: string;
  disputed: string;
  /** The same of what stands in none of the bars: frames as wide as the column. */
  whole: { plain: string; disputed: string };
}

/**
 * Draws a column; a bar is never wider than that of a day in its week.
 *
 * @param top the amount that reaches the top
 */
export function drawBars({ bars, whole }: Pick<Column, 'bars' | 'whole'>, top: number): DrawnBars {
  const width = Math.max(DAYS_OF_WEEK, bars.length) * DRAWN.slot;
  const height = (amount: number): number => Math.round((amount / Math.max(1, top)) * DRAWN.height * 10) / 10;
  const bar = (at: number, from: number, high: number, wide: number = DRAWN.bar): string =>
    high > 0 ? `M${at * DRAWN.slot} ${Math.round((DRAWN.height - from) * 10) / 10}v${-high}h${wide}v${high}z` : '';
  return {
    width,
    plain: bars.map(({ events, disputed }, at) => bar(at, height(disputed), height(events - disputed))).join(''),
    disputed: bars.map(({ disputed }, at) => bar(at, 0, height(disputed))).join(''),
    whole: {
      plain: bar(0, height(whole.disputed), height(whole.events - whole.disputed), width),
      disputed: bar(0, 0, height(whole.disputed), width),
    },
  };
}
