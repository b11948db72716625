/** The part of a timeline that the front page holds. See docs/architecture.md, Pages. */
import type { StationOfEvents } from '../entries.ts';

export interface NewestStations {
  stations: readonly StationOfEvents[];
  /** Whether these are all. */
  whole: boolean;
  /** The newest station as it is, where it alone has more events than are held. */
  cut: StationOfEvents | null;
}

/** The newest events of a station. */
function newestOf(station: StationOfEvents, limit: number): StationOfEvents {
  const events = station.events.slice(-limit);
  return {
    ...station,
    events,
    of: station.events.length,
    claims: events.reduce((sum, { claims }) => sum + claims.length, 0),
  };
}

/**
 * The newest stations with at most so many events: whole stations, or the newest events of the last where it alone has
 * more; all while the story is small.
 *
 * @param stations in the order of the timeline
 * @param limit `front_page_events` of `site.yaml`
 */
export function newestStations(stations: readonly StationOfEvents[], limit: number): NewestStations {
  let held = 0;
  const from = stations.findLastIndex(({ events }) => {
    held += events.length;
    return held > limit;
  });
  const last = stations.at(-1);
  if (last && last.events.length > limit) return { stations: [newestOf(last, limit)], whole: false, cut: last };
  const newest = stations.slice(from + 1);
  return { stations: newest, whole: newest.length === stations.length, cut: null };
}
