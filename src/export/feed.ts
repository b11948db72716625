/** What feeds hold, whichever format they are written in. */
import type { LedgerEvent, LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { address, fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { entryHtml } from './entry-html.ts';
import type { Html } from './html.ts';
import { recordedOf } from './recorded.ts';

/** Something that a feed tells of. Times are milliseconds since 1970 UTC. */
export interface FeedEntry {
  /** The same for ever. */
  id: string;
  url: string;
  title: string;
  summary: string;
  content: Html;
  /** `null` where git does not tell. */
  published: number | null;
  updated: number;
  /** Threads of an event: id and name. */
  categories: readonly { id: string; name: string }[];
}

/** A feed's place among others that together hold everything (RFC 5005). */
export type FeedPlace =
  /** It holds everything that there is. */
  | { is: 'complete' }
  /** It holds the newest; `previous` the closed month before, where there is one. */
  | { is: 'current'; previous: string | null }
  /** A closed month. It does not name the next: when it is closed there is none, and it never changes after. */
  | { is: 'archive'; current: string; previous: string | null };

export interface Feed {
  /** The address of the feed that readers subscribe to; `.xml` and `.json` alike end their own ways. */
  id: string;
  title: string;
  subtitle: string;
  /** The page that tells the same. */
  page: string;
  /** Addresses without their ending. */
  self: string;
  place: FeedPlace;
  updated: number;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** How many events a feed holds at least, as long as there are so many. */
const LEAST = 50;

/**
 * The id of an event's entry: its permanent address under the first id that it had, so that a reader who has it already
 * knows it again after it was renamed. `former_ids` are in the order in which an editor added them.
 */
export function entryId({ site }: Pick<Ledger, 'site'>, { id, former_ids }: LedgerEvent['event']): string {
  return absolute(site, address('events', former_ids[0] ?? id));
}

/** An event as a feed tells it now. */
function eventEntry(ledger: Ledger, entry: LedgerEvent): FeedEntry {
  const { event, ref, threads } = entry;
  return {
    id: entryId(ledger, event),
    url: absolute(ledger.site, ref.href ?? ''),
    title: event.withdrawn ? ledger.strings.data.feed.withdrawn(event.title) : event.title,
    summary: event.summary,
    content: entryHtml(ledger, entry),
    ...recordedOf(ledger, entry),
    categories: threads.map(({ id, name }) => ({ id, name })),
  };
}

/** Entries with the newest first; of those of one instant, the one that stands last in the timeline. */
export function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toReversed().sort((a, b) => b.updated - a.updated);
}

const newest = (entries: readonly FeedEntry[]): number => Math.max(0, ...entries.map(({ updated }) => updated));

/**
 * The feed of the whole site.
 *
 * @param openSince the instant since which everything must be in it, because no closed month holds it; `-Infinity`
 *   where no month is closed
 * @param previous the last closed month's address without its ending
 */
export function siteFeed(ledger: Ledger, openSince: number, previous: string | null): Feed {
  const { site, strings } = ledger;
  const all = newestFirst(ledger.events.map((entry) => eventEntry(ledger, entry)));
  const entries = all.filter(({ updated }, index) => index < LEAST || updated >= openSince);
  const self = absolute(site, fileAddress('feed'));
  return {
    id: self,
    title: strings.data.feed.title(site.title, site.story),
    subtitle: site.description,
    page: absolute(site, address()),
    self,
    place: { is: 'current', previous },
    updated: newest(all),
    entries,
  };
}

/** The feed of a thread: all of its events. */
export function threadFeed(ledger: Ledger, { thread, ref, events }: LedgerThread): Feed {
  const { site, strings } = ledger;
  const self = absolute(site, fileAddress(`threads/${thread.id}/feed`));
  const entries = newestFirst(events.map((entry) => eventEntry(ledger, entry)));
  return {
    id: self,
    title: strings.data.feed.title(site.title, thread.title),
    subtitle: thread.summary,
    page: absolute(site, ref.href ?? ''),
    self,
    place: { is: 'complete' },
    updated: newest(entries),
    entries,
  };
}
