/** Days and months of the proleptic Gregorian calendar, counted without any zone. */
import { UTCDate, utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getDay } from 'date-fns/getDay';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { parseISO } from 'date-fns/parseISO';

/** A day of the calendar: `2023-06-04`. */
export type Day = string;

/**
 * The instant, in milliseconds since 1970, that clocks of UTC show so.
 *
 * @param year any, also one below 100, which `Date.UTC` takes for one of the 20th century
 * @param month 1 to 12; as the others, what is past its range rolls over
 */
export function utcInstant(year: number, month: number, day: number, hour = 0, minute = 0): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute);
}

/** The day that a date shows in its own zone. */
export const dayShown = (date: Date): Day => formatISO(date, { representation: 'date' });

/** Days in a month. `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(new UTCDate(utcInstant(year, month, 1)));
}

/** The day of the week; 0 is Sunday. `month` is 1 to 12. */
export function weekdayOf(year: number, month: number, day: number): number {
  return getDay(new UTCDate(utcInstant(year, month, day)));
}

/** The day after. */
export function nextDay(day: Day): Day {
  return dayShown(addDays(parseISO(day, { in: utc }), 1));
}

/** How many days one day lies after another. */
export function daysBetween(earlier: Day, later: Day): number {
  return differenceInCalendarDays(parseISO(later, { in: utc }), parseISO(earlier, { in: utc }));
}

/** Every day from the first to the last, both included. */
export function daysFrom(first: Day, last: Day): Day[] {
  return eachDayOfInterval({ start: first, end: last }, { in: utc }).map(dayShown);
}
