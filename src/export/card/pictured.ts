/**
 * Which events have a picture of their own for links. A picture is a file, and takes time to draw where none is
 * kept, so their number does not grow with the story. See docs/architecture.md, Pictures for links.
 */
import type { LedgerEvent } from '../../ledger/entries.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Id } from '../../model/record.ts';

/** So many pictures of events are drawn in some ten seconds. */
const MOST = 300;

type Pictured = Pick<LedgerEvent, 'event'>;

/**
 * The events with a picture: all, while there are no more than so many; in a longer story the newest of its key events.
 *
 * @param events in the order of the timeline
 */
export function choosePictured(events: readonly Pictured[], most: number = MOST): ReadonlySet<Id> {
  const chosen = events.length <= most ? events : events.filter(({ event }) => event.key).slice(-most);
  return new Set(chosen.map(({ event }) => event.id));
}

const chosen = onceEach(choosePictured);

/** Whether an event has a picture; which do is worked out once for a ledger's events, as each page asks. */
export function isPictured(events: readonly Pictured[], { event }: Pictured): boolean {
  return chosen(events).has(event.id);
}
