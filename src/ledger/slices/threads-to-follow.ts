/** Which storylines the page on following lists: that page does not grow with the story. */
import { fewOf } from '../../model/few.ts';
import { onceEach } from '../../model/once-each.ts';
import type { LedgerThread } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { timelinePositions } from './timeline-position.ts';

type Threads = Pick<Ledger, 'threads' | 'events'>;

export interface ThreadsToFollow {
  /** Those with the latest events, the latest first; those without any event last. */
  threads: readonly LedgerThread[];
  /** How many are left out. */
  left: number;
}

/** So many can be looked through; a feed reader finds the feeds of the others from their pages. */
const MOST = 50;

/** The threads that are listed, of at most so many. */
export function latestThreads({ threads, events }: Threads, most: number): ThreadsToFollow {
  const positions = timelinePositions(events);
  const last = ({ events: own }: LedgerThread): number => positions.get(own.at(-1)?.event.id ?? '') ?? -1;
  const { shown, left } = fewOf(
    threads.toSorted((a, b) => last(b) - last(a)),
    most,
  );
  return { threads: shown, left };
}

/** The threads that are listed: worked out once for a ledger, as each thread's page asks. */
export const threadsToFollow = onceEach((ledger: Threads) => latestThreads(ledger, MOST));
