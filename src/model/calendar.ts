/**
 * Days and months of the proleptic Gregorian calendar, counted without any zone: as UTC counts them, by `Date`, for which a
 * library of dates would take each command longer to load than to do everything else with dates.
 */
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

/** In milliseconds, for there are no clocks to change. */
const DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A day by its numbers. `month` is 1 to 12. */
export const dayNumbered = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The day that clocks of UTC show at an instant. */
export function dayShown(time: number): Day {
  const date = new Date(time);
  return dayNumbered(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The instant at which clocks of UTC begin to show a day. */
function beginOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return utcInstant(year, month, date);
}

/** Days in a month. `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(utcInstant(year, month + 1, 0)).getUTCDate();

/** The day of the week; 0 is Sunday. `month` is 1 to 12. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(utcInstant(year, month, day)).getUTCDay();

/** The month of a day: `2023-06`. What stands under a month or a year alone (`2023`) stands under that. */
export const monthOf = (station: Day): string => station.slice(0, 7);

/** The year of a day or a month: `2023`. */
export const yearOf = (station: Day): string => station.slice(0, 4);

/** The day after. */
export const nextDay = (day: Day): Day => dayShown(beginOf(day) + DAY);

/** How many days one day lies after another. */
export const daysBetween = (earlier: Day, later: Day): number => (beginOf(later) - beginOf(earlier)) / DAY;

/** Every day from the first to the last, both included. */
export const daysFrom = (first: Day, last: Day): Day[] =>
  Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => dayShown(beginOf(first) + at * DAY));

/** The same instant some years later; of the 29th of February, the last day of that month. */
export function yearsAfter(time: number, years: number): number {
  const date = new Date(time);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.getUTCMonth() === month ? date.getTime() : date.setUTCDate(0);
}
