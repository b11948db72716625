/** The part of a timeline that the front page holds. See docs/architecture.md, Pages. */
import type { StationOfEvents } from '../entries.ts';

/**
 * The newest stations with at most so many events, whole stations at a time and at least one; all while the story is
 * small.
 *
 * @param stations in the order of the timeline
 * @param limit `front_page_events` of `site.yaml`
 */
export function newestStations(
  stations: readonly StationOfEvents[],
  limit: number,
): { stations: readonly StationOfEvents[]; whole: boolean } {
  let held = 0;
  const from = stations.findLastIndex(({ events }) => {
    held += events.length;
    return held > limit;
  });
  const newest = from === stations.length - 1 ? stations.slice(-1) : stations.slice(from + 1);
  return { stations: newest, whole: newest.length === stations.length };
}
