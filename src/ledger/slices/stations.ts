/** Events by the days, months and years under which they stand. */
import { monthOf, yearOf } from '../../model/calendar.ts';
import type { Part } from '../../model/parts.ts';
import type { LedgerEvent, MonthOfStations, StationOfEvents } from '../entries.ts';

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

/**
 * The same of a part of a list. Where it begins or ends within a day, that day tells how many events the list has under it.
 *
 * @param story all events of the story, in the order of the timeline
 */
export function stationsOfPart(
  { list, from, entries }: Part<LedgerEvent>,
  story: readonly LedgerEvent[],
): StationOfEvents[] {
  const more = (edge: number, step: 1 | -1): number => {
    const key = list[edge]?.station.key;
    let at = edge;
    while (list[at]?.station.key === key) at += step;
    return Math.abs(at - edge) - 1;
  };
  const stations = groupByStation(entries, story);
  return stations.map((station, at) => {
    const before = at === 0 ? more(from, -1) : 0;
    const after = at === stations.length - 1 ? more(from + entries.length - 1, 1) : 0;
    return before + after > 0 ? { ...station, of: before + station.events.length + after } : station;
  });
}

/** Stations by the month or year they belong to, in order. */
export function groupByMonth(stations: readonly StationOfEvents[]): MonthOfStations[] {
  return [...Map.groupBy(stations, ({ station }) => monthOf(station.key))].map(([key, group]) => ({
    key,
    stations: group,
  }));
}
