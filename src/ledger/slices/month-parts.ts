/** Where the days of the timeline stand: in their month's page, or in the part of it that holds them. */
import { onceEach } from '../../model/once-each.ts';
import type { Id } from '../../model/record.ts';
import { dayAnchor, monthAddress, partAddress } from '../../routes/routes.ts';
import type { LedgerEvent, MonthOfStations, StationOfEvents } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import type { Part } from '../../model/parts.ts';
import { partsOfMonth } from './parts-of-lists.ts';

type Months = Pick<Ledger, 'months'>;

/** The addresses of the parts of all months. */
interface Places {
  /** Of each event, by id. */
  events: ReadonlyMap<Id, string>;
  /** Of the first event of each day, by the day's key. */
  days: ReadonlyMap<string, string>;
}

const placesOf = onceEach(({ months }: Months): Places => {
  const events = new Map<Id, string>();
  const days = new Map<string, string>();
  for (const month of months) {
    const list = monthAddress(month.key);
    for (const part of partsOfMonth(month)) {
      const page = partAddress(list, part);
      for (const { event, station } of part.entries) {
        events.set(event.id, page);
        if (!days.has(station.key)) days.set(station.key, page);
      }
    }
  }
  return { events, days };
});

/**
 * Where a day begins in the timeline.
 *
 * @param station the key of a day with events, or of a month or year under which some stand
 * @throws RangeError where none does
 */
export function dayAddress(ledger: Months, station: string): string {
  const page = placesOf(ledger).days.get(station);
  if (page === undefined) throw new RangeError(`No event stands under ${station}.`);
  return `${page}#${dayAnchor(station)}`;
}

/**
 * Where the day of an event stands in the timeline, in the part that holds the event.
 *
 * @throws RangeError for an event that is not in the timeline
 */
export function dayOfEvent(ledger: Months, { event, station }: LedgerEvent): string {
  const page = placesOf(ledger).events.get(event.id);
  if (page === undefined) throw new RangeError(`The timeline has no event "${event.id}".`);
  return `${page}#${dayAnchor(station.key)}`;
}

/** A day that stands in another part of its month. */
export interface DayElsewhere {
  station: StationOfEvents['station'];
  href: string;
}

/** The days of a month of which a part shows nothing. */
export function daysElsewhere(
  ledger: Months,
  { stations }: MonthOfStations,
  { entries }: Part<LedgerEvent>,
): DayElsewhere[] {
  const here = new Set(entries.map(({ station }) => station.key));
  return stations
    .filter(({ station }) => !here.has(station.key))
    .map(({ station }) => ({ station, href: dayAddress(ledger, station.key) }));
}

/** A month beside another: its page, or the part of it that lies next to that other one. */
export interface MonthBeside {
  key: string;
  href: string;
}

/** The end of a month, for those who read on to what is older. */
export const endOfMonth = ({ key }: MonthOfStations): MonthBeside => ({ key, href: monthAddress(key) });

/** The beginning of a month, for those who read on to what is newer. */
export function beginningOfMonth(month: MonthOfStations): MonthBeside {
  const [first] = partsOfMonth(month);
  const list = monthAddress(month.key);
  return { key: month.key, href: first ? partAddress(list, first) : list };
}
