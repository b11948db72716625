/** Where each event stands in the timeline, looked up without walking it again for every page. */
import { onceEach } from '../../model/once-each.ts';
import type { Id } from '../../model/record.ts';
import type { LedgerEvent } from '../entries.ts';

/**
 * The positions of events, from 0.
 *
 * @param events in the order of the timeline. The positions are counted once for each such list
 */
export const timelinePositions = onceEach(
  (events: readonly LedgerEvent[]): ReadonlyMap<Id, number> => new Map(events.map(({ event }, at) => [event.id, at])),
);
