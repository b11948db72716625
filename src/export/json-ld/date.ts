/**
 * Dates for schema.org, which knows ISO 8601 dates, whole or cut short (`2023-06`), and no doubt. What they cannot say is
 * left out: a date is never given more exactly, or more surely, than it is known.
 */
import type { DateExpression, DatePoint, When } from '../../model/when.ts';

/** One end of a date expression, as written; `null` where it is open, or marked as approximate or uncertain. */
function written(point: DatePoint | null, text: string): string | null {
  return point && !point.approximate && !point.uncertain ? text : null;
}

/** A date that is one point, as ISO 8601; `null` where it is an interval or in doubt. */
export function pointText({ date }: When): string | null {
  return date.interval ? null : written(date.start, date.text);
}

/** Written `2023-06-04/2023-06-04T21:12+03:00`: that day, by that minute. */
const isDayUpToMinute = ({ start, end }: DateExpression): boolean =>
  start?.precision === 'day' &&
  end?.precision === 'minute' &&
  start.year === end.year &&
  start.month === end.month &&
  start.day === end.day;

/**
 * When something began and ended, as ISO 8601. That it happened within an interval says of neither, and of `../D` only D
 * is known, by which it had happened. A single day or minute is when it began, and so is a day up to a minute of it; when
 * that ended is not said.
 */
export function spanOf({ date, extent }: When): { startDate?: string; endDate?: string } {
  const [first = '', last = ''] = date.text.split('/');
  const starts = written(date.start, first);
  if (!date.interval) return starts === null ? {} : { startDate: starts };
  if (extent === 'within' || !date.start) return {};
  const ends = isDayUpToMinute(date) ? null : written(date.end, last);
  return { ...(starts === null ? {} : { startDate: starts }), ...(ends === null ? {} : { endDate: ends }) };
}
