/** What feeds hold, whichever format they are written in. */
import type { LedgerEvent, LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { firstId, type Named } from '../model/former-ids.ts';
import type { Id } from '../model/record.ts';
import { address, fileAddress, recordAddress } from '../routes/routes.ts';
import type { Strings } from '../strings/strings.ts';
import { absolute } from './absolute.ts';
import { entryHtml } from './entry-html.ts';
import { titleAlone } from './event-title.ts';
import { html, later, type Html } from './html.ts';
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
  /** It holds the newest; `previous` the closed part before, where there is one. */
  | { is: 'current'; previous: string | null }
  /** A closed part. It does not name the next: when it is closed there is none, and it never changes after. */
  | { is: 'archive'; current: string; previous: string | null };

export interface Feed {
  /** The first address of the feed that readers subscribe to; `.xml` and `.json` alike end their own ways. */
  id: string;
  title: string;
  subtitle: string;
  /** The way in which its language is written. */
  dir: Strings['dir'];
  /** The page that tells the same. */
  page: string;
  /** Addresses without their ending. */
  self: string;
  place: FeedPlace;
  updated: number;
  /** The newest first. */
  entries: readonly FeedEntry[];
}

/** How many events a feed holds, as long as there are so many and all others are in closed parts. */
export const FEED_LENGTH = 50;

/**
 * The id of an event's entry: its permanent address under the first id that it had, so that a reader who has it already
 * knows it again after it was renamed.
 */
export const entryId = ({ site }: Pick<Ledger, 'site'>, event: Named): string =>
  absolute(site, recordAddress('event', firstId(event)));

/** An event as a feed tells it now. */
function eventEntry(ledger: Ledger, entry: LedgerEvent): FeedEntry {
  const { event, ref, threads } = entry;
  return {
    id: entryId(ledger, event),
    url: absolute(ledger.site, ref.href ?? ''),
    title: titleAlone(ledger, entry),
    summary: event.summary,
    content: later(() => entryHtml(ledger, entry)),
    ...recordedOf(ledger, entry),
    categories: threads.map(({ id, name }) => ({ id, name })),
  };
}

/**
 * The HTML of an entry, as it is written out. No program takes the way in which it is written from the language of a feed: what
 * does not say it stands from left to right.
 */
export const contentHtml = ({ dir }: Pick<Feed, 'dir'>, { content }: Pick<FeedEntry, 'content'>): string =>
  dir === 'rtl' ? html`<div dir="rtl">${content}</div>`.html : content.html;

/** Entries with the newest first; of those of one instant, the one that stands last in the timeline. */
export function newestFirst<Dated extends Pick<FeedEntry, 'updated'>>(entries: readonly Dated[]): Dated[] {
  return entries.toReversed().sort((a, b) => b.updated - a.updated);
}

/** The entries of events that were changed last, and of those that no closed part holds. Others are not written out. */
function newestEntries(ledger: Ledger, events: readonly LedgerEvent[], open: ReadonlySet<Id>): FeedEntry[] {
  return newestFirst(events.map((entry) => ({ entry, updated: recordedOf(ledger, entry).updated })))
    .filter(({ entry }, index) => index < FEED_LENGTH || open.has(entry.event.id))
    .map(({ entry }) => eventEntry(ledger, entry));
}

/**
 * The feed of the whole site.
 *
 * @param open the events that must be in it, because no closed part holds how they stand now
 * @param previous the last closed part's address without its ending
 */
export function siteFeed(ledger: Ledger, open: ReadonlySet<Id>, previous: string | null): Feed {
  const { site, strings } = ledger;
  const entries = newestEntries(ledger, ledger.events, open);
  const self = absolute(site, fileAddress('feed'));
  return {
    id: self,
    title: strings.data.feed.title(site.title, site.story),
    subtitle: site.description,
    dir: strings.dir,
    page: absolute(site, address()),
    self,
    place: { is: 'current', previous },
    updated: entries[0]?.updated ?? 0,
    entries,
  };
}

/** The feed of a thread: all of its events while they are few, else as {@link siteFeed} does. */
export function threadFeed(
  ledger: Ledger,
  { thread, ref, events }: LedgerThread,
  open: ReadonlySet<Id>,
  previous: string | null,
): Feed {
  const { site, strings } = ledger;
  const self = absolute(site, fileAddress(`threads/${thread.id}/feed`));
  const entries = newestEntries(ledger, events, open);
  return {
    id: absolute(site, fileAddress(`threads/${firstId(thread)}/feed`)),
    title: strings.data.feed.title(site.title, thread.title),
    subtitle: thread.summary,
    dir: strings.dir,
    page: absolute(site, ref.href ?? ''),
    self,
    place: events.length <= FEED_LENGTH && previous === null ? { is: 'complete' } : { is: 'current', previous },
    updated: entries[0]?.updated ?? 0,
    entries,
  };
}
