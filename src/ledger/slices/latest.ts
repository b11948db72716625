/** The event that a reader who comes back asks for first. */
import { plain } from '../../strings/dates.ts';
import { eventAnchor } from '../../routes/routes.ts';
import type { StationOfEvents } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/** An event with its day and time in words. */
export interface Latest {
  href: string;
  title: string;
  weekday: string;
  date: string;
  /** Empty where none is given. */
  time: string;
}

/**
 * The latest event: of the last day that has any, the last whose hour or part of the day is given; else the last that is
 * known to have been on that day; else its last. Withdrawn events are passed over; `null` where no other has a day, and where
 * another is of a later month or year of which no day is known.
 *
 * @param stations in the order of the timeline; the page shows their events
 */
export function latestOf({ strings }: Pick<Ledger, 'strings'>, stations: readonly StationOfEvents[]): Latest | null {
  const stands = ({ event }: StationOfEvents['events'][number]): boolean => event.withdrawn === undefined;
  const standing = stations.filter(({ events }) => events.some(stands));
  const last = standing.findLast(({ station }) => station.precision === 'day');
  if (!last || standing.some(({ station: { key } }) => key > last.station.key)) return null;
  const events = last.events.filter(stands);
  const found =
    events.findLast(({ station }) => station.timed && !station.by) ??
    events.findLast(({ station }) => !station.by) ??
    events.at(-1);
  if (!found) return null;
  const { weekday, date } = strings.dates.dayBrief(last.station.key);
  // News have a day of the week.
  if (weekday === '') return null;
  const dated = last.withYear ? strings.dates.day(last.station.key) : date;
  const time = found.station.timed ? plain(strings.dates.inStation(found.event.when, true)) : '';
  return { href: `#${eventAnchor(found.event.id)}`, title: found.event.title, weekday, date: dated, time };
}
