/** Where each event stands in the timeline, looked up without walking it again for every page. */
import type { Id } from '../../model/record.ts';
import type { LedgerEvent } from '../entries.ts';

const known = new WeakMap<readonly LedgerEvent[], ReadonlyMap<Id, number>>();

/**
 * The positions of events, from 0.
 *
 * @param events in the order of the timeline. The positions are counted once for each such list
 */
export function timelinePositions(events: readonly LedgerEvent[]): ReadonlyMap<Id, number> {
  const found = known.get(events) ?? new Map(events.map(({ event }, at) => [event.id, at]));
  known.set(events, found);
  return found;
}
