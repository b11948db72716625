/** Events by the days, months and years under which they stand. */
import type { LedgerEvent, MonthOfStations, StationOfEvents } from '../entries.ts';

/** The events by the day, month or year under which they stand. */
export function groupByStation(events: readonly LedgerEvent[]): StationOfEvents[] {
  return [...Map.groupBy(events, ({ station }) => station.key).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        station: first.station,
        events: group,
        claims: group.reduce((sum, { claims }) => sum + claims.length, 0),
      },
    ];
  });
}

/** Stations by the month or year they belong to, in order. */
export function groupByMonth(stations: readonly StationOfEvents[]): MonthOfStations[] {
  return [...Map.groupBy(stations, ({ station }) => station.key.slice(0, 7))].map(([key, group]) => ({
    key,
    stations: group,
  }));
}
