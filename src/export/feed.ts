/** What feeds hold, whichever format they are written in. */
import { address, correctionAnchor, fileAddress } from '../ledger/address.ts';
import type { Ledger, LedgerEvent, LedgerThread } from '../ledger/ledger.ts';
import { correctionKeys } from '../model/change.ts';
import { boundsOf } from '../model/bounds.ts';
import type { When } from '../model/when.ts';
import { absolute } from './absolute.ts';
import { correctionHtml, entryHtml } from './entry-html.ts';
import { html, type Html } from './html.ts';
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
export function eventEntry(ledger: Ledger, entry: LedgerEvent): FeedEntry {
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

const beginning = ({ site }: Ledger, when: When): number => {
  const { earliest, latest } = boundsOf(when, site.timezone);
  return earliest ?? latest ?? 0;
};

/** The instant at which each correction of an event came in, where git tells, else the beginning of its day. */
function correctionTimes(ledger: Ledger, { event }: LedgerEvent): number[] {
  const revisions = ledger.history.available ? (ledger.history.revisions.get(event.id) ?? []) : [];
  return correctionKeys(event.corrections).map((key, index) => {
    const recorded = revisions.find(({ corrections }) => corrections.includes(key));
    const on = event.corrections[index]?.on;
    return recorded ? Date.parse(recorded.period) : on ? beginning(ledger, on) : 0;
  });
}

function correctionEntries(ledger: Ledger, entry: LedgerEvent): FeedEntry[] {
  const { event, ref } = entry;
  const { strings, site } = ledger;
  const words = strings.data.feed;
  const times = correctionTimes(ledger, entry);
  const page = absolute(site, ref.href ?? '');
  const corrections = event.corrections.map((correction, index): FeedEntry => {
    const anchor = correctionAnchor(index + 1);
    const time = times[index] ?? 0;
    return {
      id: `${entryId(ledger, event)}#${anchor}`,
      url: `${page}#${anchor}`,
      title: words.correction(event.title),
      summary: correction.why,
      content: correctionHtml(correction, strings),
      published: time,
      updated: time,
      categories: [],
    };
  });
  if (!event.withdrawn) return corrections;
  const { on, why } = event.withdrawn;
  const revisions = ledger.history.available ? (ledger.history.revisions.get(event.id) ?? []) : [];
  const recorded = revisions.findLast(({ kinds }) => kinds.includes('withdrawn'));
  const time = recorded ? Date.parse(recorded.period) : beginning(ledger, on);
  const withdrawal: FeedEntry = {
    id: `${entryId(ledger, event)}#withdrawn`,
    url: `${page}#withdrawn`,
    title: words.withdrawn(event.title),
    summary: why,
    content: html`<p>${strings.event.withdrawn(strings.dates.short(on))} ${why}</p>`,
    published: time,
    updated: time,
    categories: [],
  };
  return [...corrections, withdrawal];
}

function retractionEntries(ledger: Ledger, { claims }: LedgerEvent): FeedEntry[] {
  const { strings, site } = ledger;
  return claims.flatMap(({ claim, event, href }): FeedEntry[] => {
    if (!claim.retracted) return [];
    const { on, by, note } = claim.retracted;
    const time = beginning(ledger, on);
    const url = absolute(site, href);
    return [
      {
        id: url,
        url,
        title: strings.data.feed.retracted(event.name),
        summary: note,
        content: html`<p><del>${claim.text}</del></p>
          <p>${strings.claim.retracted(strings.dates.short(on), by)}. ${note}</p>`,
        published: time,
        updated: time,
        categories: [],
      },
    ];
  });
}

/** The feed of what was corrected, withdrawn, or taken back by its source: all of it. */
export function correctionsFeed(ledger: Ledger): Feed {
  const { site, strings } = ledger;
  const self = absolute(site, fileAddress('corrections'));
  const entries = newestFirst(
    ledger.events.flatMap((entry) => [...correctionEntries(ledger, entry), ...retractionEntries(ledger, entry)]),
  );
  const all = ledger.events.map((entry) => recordedOf(ledger, entry).updated);
  return {
    id: self,
    title: strings.data.feed.title(site.title, strings.corrections.title),
    subtitle: strings.corrections.lead,
    page: absolute(site, address('corrections')),
    self,
    place: { is: 'complete' },
    // A feed must say when it changed also before it holds anything.
    updated: entries[0]?.updated ?? Math.min(...all),
    entries,
  };
}
