/** Days whose pages were published and on which nothing changed, as we know now: an event or a statement is dated otherwise. */
import { dayOf, stationOf, widestBounds } from '../../model/bounds.ts';
import type { Day } from '../../model/calendar.ts';
import type { EventRecord } from '../../model/record.ts';
import type { Ledger } from '../ledger.ts';
import { recordsOnce } from '../revisions.ts';

/** The days that an event, as it stood once, made pages for: those that it wrote itself. */
function daysOf({ when, withdrawn, claims }: EventRecord, timezone: string): Day[] {
  const { precision, key } = stationOf(when, timezone);
  const changed = [withdrawn?.on, ...claims.flatMap(({ said, retracted }) => [said, retracted?.on])];
  const ends = changed.flatMap((on) => (on && widestBounds(on, timezone).latest) ?? []);
  return [...(precision === 'day' ? [key] : []), ...ends.map((end) => dayOf(end - 1, timezone))];
}

/**
 * By each former day, the day that tells what stood at its end: the last before it on which something changed, or the first
 * of all. Only git knows them: without its history there are none. Dates of documents are not in it.
 */
export function formerDays({
  events,
  days,
  history,
  site,
}: Pick<Ledger, 'events' | 'days' | 'history' | 'site'>): Map<Day, Day> {
  const [first] = days;
  if (!first) return new Map();
  const there = new Set(days.map(({ day }) => day));
  const records = events.flatMap(({ event }) => recordsOnce({ history }, event));
  const once = new Set(records.flatMap((record) => daysOf(record, site.timezone)));
  return new Map(
    [...once.difference(there)].toSorted().map((day) => {
      const before = days.findLast((one) => one.day < day) ?? first;
      return [day, before.day];
    }),
  );
}
