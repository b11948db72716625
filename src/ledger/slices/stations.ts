/** Stations of a part of a list. */
import type { Part } from '../../model/parts.ts';
import type { LedgerEvent, StationOfEvents } from '../entries.ts';
import { groupByStation } from '../stations.ts';

/**
 * The events of a part of a list by the day, month or year under which they stand. Where it begins or ends within a day, that day tells how many events the list has under it.
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
