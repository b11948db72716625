/** Events by the days, months and years under which they stand. */
import { monthOf, yearOf } from '../model/calendar.ts';
import type { LedgerEvent, MonthOfStations, StationOfEvents } from './entries.ts';

/** Whether events, in the order of the timeline, stand under more than one year. */
function leaveOneYear(events: readonly LedgerEvent[]): boolean {
  const [first, last] = [events[0], events.at(-1)].map((entry) => entry && yearOf(entry.station.key));
  return first !== last;
}

/**
 * The events by the day, month or year under which they stand.
 *
 * @param events in the order of the timeline
 * @param story all events of the story, in that order too
 */
export function groupByStation(
  events: readonly LedgerEvent[],
  story: readonly LedgerEvent[] = events,
): StationOfEvents[] {
  const withYear = leaveOneYear(story);
  return [...Map.groupBy(events, ({ station }) => station.key).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [
      {
        station: first.station,
        withYear,
        events: group,
        claims: group.reduce((sum, { claims }) => sum + claims.length, 0),
      },
    ];
  });
}

/** Stations by the month or year they belong to, in order. */
export function groupByMonth(stations: readonly StationOfEvents[]): MonthOfStations[] {
  return [...Map.groupBy(stations, ({ station }) => monthOf(station.key))].map(([key, group]) => ({
    key,
    stations: group,
  }));
}
