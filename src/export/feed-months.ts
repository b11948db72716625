/**
 * Closed months of the site's feed (RFC 5005, section 4). A month is closed when something was recorded in a later one.
 * It holds each event as it stood when it was last changed in that month, so that a closed month never changes and all
 * months together tell how the story was told.
 *
 * One thing is stronger: what was removed for safety, and what is no longer published, is in no month any more.
 */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DatedChange } from '../ledger/trace.ts';
import { dayOf, startOfDay } from '../model/bounds.ts';
import type { EventVersion } from '../model/change.ts';
import { fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { pastEntryHtml } from './entry-html.ts';
import { entryId, newestFirst, siteFeed, type Feed, type FeedEntry } from './feed.ts';
import { isNews } from './recorded.ts';

/** `2023-06`. */
type Month = string;

/** An event as it stood when it was last changed in a month. */
interface PastEvent {
  version: EventVersion;
  entry: LedgerEvent;
  published: number;
  updated: number;
}

const withheld = ({ corrections }: EventVersion['record']): number =>
  corrections.filter(({ was }) => was === 'withheld').length;

function pastOf(ledger: Ledger, entry: LedgerEvent, changes: readonly DatedChange[]): [Month, PastEvent][] {
  const news = changes.filter(isNews);
  const [first] = news;
  if (!first) return [];
  const published = Date.parse(first.period);
  return news.flatMap(({ period, version }): [Month, PastEvent][] => {
    // Only what hides no removal may be told again as it was.
    if (!version || withheld(version.record) < withheld(entry.event)) return [];
    const updated = Date.parse(period);
    return [[dayOf(updated, ledger.site.timezone).slice(0, 7), { version, entry, published, updated }]];
  });
}

/** The events of each month with news, the oldest month first; none where git does not tell. */
function months(ledger: Ledger): [Month, PastEvent[]][] {
  const { history } = ledger;
  if (!history.available) return [];
  const past = ledger.events.flatMap((entry) => pastOf(ledger, entry, history.revisions.get(entry.event.id) ?? []));
  return [...Map.groupBy(past, ([month]) => month)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, group]) => {
      // The last of an event's versions stays.
      const events = new Map(group.map(([, one]) => [one.entry.event.id, one]));
      return [month, [...events.values()]];
    });
}

function pastEntry(ledger: Ledger, { version, entry, published, updated }: PastEvent): FeedEntry {
  const { record } = version;
  const home = entryId(ledger, record);
  return {
    id: entryId(ledger, entry.event),
    url: home,
    title: record.withdrawn ? ledger.strings.data.feed.withdrawn(record.title) : record.title,
    summary: record.summary,
    content: pastEntryHtml(ledger, version, home),
    published,
    updated,
    categories: [],
  };
}

/** The site's feed, and the closed months behind it by month, the oldest first. */
export interface SiteFeeds {
  current: Feed;
  archives: ReadonlyMap<Month, Feed>;
}

const made = new WeakMap<Ledger, SiteFeeds>();

/** The feeds of the site, made once for a ledger: each format, and each month, asks for them again. */
export function siteFeeds(ledger: Ledger): SiteFeeds {
  const feeds = made.get(ledger) ?? makeFeeds(ledger);
  made.set(ledger, feeds);
  return feeds;
}

function makeFeeds(ledger: Ledger): SiteFeeds {
  const { site, strings } = ledger;
  const all = months(ledger);
  const closed = all.slice(0, -1);
  const addressOf = (index: number): string | null => {
    const month = closed[index]?.[0];
    return month === undefined ? null : absolute(site, fileAddress(`feed/${month}`));
  };
  const open = all.at(-1)?.[0];
  const openSince = open === undefined ? -Infinity : startOfDay(`${open}-01`, site.timezone);
  const current = siteFeed(ledger, openSince, addressOf(closed.length - 1));
  const archives = closed.map(([month, events], index): [Month, Feed] => {
    const entries = newestFirst(events.map((event) => pastEntry(ledger, event)));
    const title = strings.data.feed.month(current.title, strings.dates.month(month));
    const place = {
      is: 'archive',
      current: current.self,
      previous: index === 0 ? null : addressOf(index - 1),
    } as const;
    const updated = entries[0]?.updated ?? openSince;
    return [month, { ...current, title, self: addressOf(index) ?? '', place, updated, entries }];
  });
  return { current, archives: new Map(archives) };
}
