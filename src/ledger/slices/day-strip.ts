/** Days with news in a row around one of them, and in lists by year: each as long at any length of the story. */
import { daysBetween, monthOf, yearOf, type Day } from '../../model/calendar.ts';
import { onceEach } from '../../model/once-each.ts';
import { daysOfMonth, knownAddress } from '../../routes/routes.ts';
import type { LedgerDay } from '../entries.ts';

/** As many days as a row holds; with the gaps between them and the stations beyond they are at most 55 items. */
const STRIP = 21;
/** As many months, and beyond them years, as stand at either end of a row. */
const STATIONS = 3;
/** As many days as one list holds; where there are more, each year has its own. */
const LISTED = 400;

/** A day with news, or how many days without any lie between two that have. */
export type StripPart = LedgerDay | { without: number };

/** A month or a year beyond a row. */
export interface DaysBeyond {
  /** `2023-06` or `2023`. */
  key: string;
  href: string;
  /** How many days of it with news are beyond the row. */
  days: number;
}

/** What lies beyond an end of a row: the months and years next to it, in order, and how many days beyond those. */
export interface StripEnd {
  stations: readonly DaysBeyond[];
  days: number;
}

export interface DayStrip {
  parts: readonly StripPart[];
  before: StripEnd;
  after: StripEnd;
}

const hasYears = (days: readonly LedgerDay[]): boolean => days.length > LISTED;

/** The list in which a year's days stand. */
function listOf(days: readonly LedgerDay[], year: string): string {
  const newest = yearOf(days.at(-1)?.day ?? '');
  return hasYears(days) && year !== newest ? knownAddress(year) : knownAddress();
}

/** To earlier days, or to later ones. */
type Step = -1 | 1;

/**
 * What lies beyond an end of a row: it looks at the months and years that it names alone.
 *
 * @param next the index of the day that is next to the row
 * @param step to the day after it, as seen from the row
 */
function endOf(all: readonly LedgerDay[], next: number, step: Step): StripEnd {
  const stations: DaysBeyond[] = [];
  let at = next;
  for (const kind of [monthOf, yearOf]) {
    for (let left = STATIONS; left > 0 && all[at]; left -= 1) {
      const key = kind(all[at]?.day ?? '');
      const first = at;
      while (all[at]?.day.startsWith(key)) at += step;
      stations.push({ key, href: `${listOf(all, yearOf(key))}#${daysOfMonth(key)}`, days: Math.abs(at - first) });
    }
  }
  return { stations, days: step < 0 ? at + 1 : all.length - at };
}

const places = onceEach(
  (days: readonly LedgerDay[]): ReadonlyMap<Day, number> => new Map(days.map(({ day }, at) => [day, at])),
);

/** The place of a day among all with news; -1 for one that has none. */
export const placeOfDay = (days: readonly LedgerDay[], day: Day): number => places(days).get(day) ?? -1;

/** How many days without news lie before each day with news: counted once, as each day stands in many rows. */
const daysWithoutBefore = onceEach((days: readonly LedgerDay[]): readonly number[] =>
  days.map(({ day }, at) => {
    const earlier = days[at - 1];
    return earlier ? daysBetween(earlier.day, day) - 1 : 0;
  }),
);

/**
 * The days with news around one of them, between them the runs of days without, and at the ends months and years.
 *
 * @param days with news, in order
 * @param current the day in the middle, as far as there are days on both sides; without it the last is in the row
 * @param most how many days the row holds
 */
export function dayStrip(days: readonly LedgerDay[], current?: Day, most: number = STRIP): DayStrip {
  const at = current === undefined ? days.length - 1 : placeOfDay(days, current);
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), days.length - most));
  const shown = days.slice(from, from + most);
  const gaps = daysWithoutBefore(days);
  const before = endOf(days, from - 1, -1);
  return {
    parts: shown.flatMap((entry, index): StripPart[] => {
      const without = index === 0 ? 0 : (gaps[from + index] ?? 0);
      return without > 0 ? [{ without }, entry] : [entry];
    }),
    before: { ...before, stations: before.stations.toReversed() },
    after: endOf(days, from + shown.length, 1),
  };
}

/** The days with news of a month. */
export interface MonthOfDays {
  /** `2023-06`. */
  month: string;
  days: readonly LedgerDay[];
}

export interface YearOfDays {
  year: string;
  months: readonly MonthOfDays[];
}

/** A year of which the days stand in a list of their own. */
export interface YearElsewhere {
  year: string;
  href: string;
  /** How many days with news it has, the first and the last of them. */
  days: number;
  first: Day;
  last: LedgerDay;
}

/** What a page that lists days shows. */
export interface DaysPage {
  /** Around the last day of its year; `null` in a story without days. */
  strip: DayStrip | null;
  list: ListOfDays;
}

/** What a list of days shows. */
export interface ListOfDays {
  years: readonly YearOfDays[];
  elsewhere: readonly YearElsewhere[];
}

function byMonth(year: string, days: readonly LedgerDay[]): YearOfDays {
  const months = Map.groupBy(days, ({ day }) => monthOf(day));
  return { year, months: [...months].map(([month, own]) => ({ month, days: own })) };
}

/** The years of which the days stand in a list of their own: all but the newest, where one list cannot hold them. */
export function yearsApart(days: readonly LedgerDay[]): string[] {
  if (!hasYears(days)) return [];
  return [...new Set(days.map(({ day }) => yearOf(day)))].slice(0, -1);
}

/** The days with news by year and month, in order. */
function listOfDays(days: readonly LedgerDay[], year?: string): ListOfDays {
  const years = [...Map.groupBy(days, ({ day }) => yearOf(day))];
  if (!hasYears(days)) return { years: years.map(([own, list]) => byMonth(own, list)), elsewhere: [] };
  const here = year ?? years.at(-1)?.[0];
  return {
    years: years.filter(([own]) => own === here).map(([own, list]) => byMonth(own, list)),
    elsewhere: years.flatMap(([own, list]) => {
      const [first, last] = [list[0], list.at(-1)];
      if (own === here || !first || !last) return [];
      return [{ year: own, href: listOf(days, own), days: list.length, first: first.day, last }];
    }),
  };
}

/**
 * The slice of the ledger for a list of days.
 *
 * @param year one of {@link yearsApart}; without it, of the list that leads to all
 */
export function daysPage(days: readonly LedgerDay[], year?: string): DaysPage {
  const last = year === undefined ? undefined : days.findLast(({ day }) => yearOf(day) === year);
  return { strip: days.length === 0 ? null : dayStrip(days, last?.day), list: listOfDays(days, year) };
}
