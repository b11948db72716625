/** Where things happened, day by day, for the map. */
import type { DayOfPlaces } from '../../map/story-map.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/** A day as a station's key: no month and no year. */
const isDay = (key: string): boolean => key.length === 'YYYY-MM-DD'.length;

/** Those of some events that took place where they are placed: where something was said is no place of the story. */
export const happenedAmong = (events: readonly LedgerEvent[]): LedgerEvent[] =>
  events.filter(({ event }) => event.kind === 'happening' && !event.withdrawn);

/** The places of each day's happenings, in the order of the days; what is known to the month alone is on none. */
export function mappedDays({ stations }: Pick<Ledger, 'stations'>): DayOfPlaces[] {
  return stations
    .filter(({ station }) => isDay(station.key))
    .map(({ station, events }) => {
      const happened = happenedAmong(events);
      return { key: station.key, places: [...new Set(happened.flatMap(({ event }) => event.places))] };
    });
}
