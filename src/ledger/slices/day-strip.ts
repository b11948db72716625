/** A row of days around one of them, as long at any length of the story. */
import { daysBetween, type Day } from '../../model/calendar.ts';
import type { LedgerDay } from '../entries.ts';

/** As many days as a row holds, and so as many links to days as any page has of it. */
const STRIP = 31;

/** A day with news, or how many days without any lie between two that have. */
export type StripPart = LedgerDay | { without: number };

export interface DayStrip {
  parts: readonly StripPart[];
  /** Days with news before and after the row. */
  earlier: number;
  later: number;
}

/**
 * The days with news around one of them, and between them the runs of days without.
 *
 * @param days with news, in order
 * @param current the day in the middle, as far as there are days on both sides; without it the last is in the row
 * @param most how many days the row holds
 */
export function dayStrip(days: readonly LedgerDay[], current?: Day, most: number = STRIP): DayStrip {
  const at = current === undefined ? days.length - 1 : days.findIndex(({ day }) => day === current);
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), days.length - most));
  const shown = days.slice(from, from + most);
  return {
    parts: shown.flatMap((entry, index): StripPart[] => {
      const before = shown[index - 1];
      const without = before ? daysBetween(before.day, entry.day) - 1 : 0;
      return without > 0 ? [{ without }, entry] : [entry];
    }),
    earlier: from,
    later: days.length - from - shown.length,
  };
}

/** The days with news of a month. */
export interface MonthOfDays {
  /** `2023-06`. */
  month: string;
  days: readonly LedgerDay[];
}

/** The days with news by year and month, in order. */
export function daysByYear(days: readonly LedgerDay[]): { year: string; months: readonly MonthOfDays[] }[] {
  const years = Map.groupBy(days, ({ day }) => day.slice(0, 4));
  return [...years].map(([year, own]) => ({
    year,
    months: [...Map.groupBy(own, ({ day }) => day.slice(0, 7))].map(([month, inMonth]) => ({ month, days: inMonth })),
  }));
}
