/** What an event is called where its title stands without its page: in a feed, on a picture, where its link is shown. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The title of an event; of one that nobody stands by any more, we or its sources, it says so. */
export function titleAlone(
  { strings }: Pick<Ledger, 'strings'>,
  { event, status }: Pick<LedgerEvent, 'event' | 'status'>,
): string {
  return status.status === 'withdrawn' ? strings.data.feed.withdrawn(event.title) : event.title;
}
