/**
 * Feeds with the closed parts behind them (RFC 5005, section 4). A part is closed when something was recorded after it. It
 * holds each event as it stood when it was last changed in that part, so that a closed part never changes and all of them
 * together tell how the story was told. Those of the site are months, long ones in several; those of a thread are cut by
 * their number alone.
 *
 * One thing is stronger: what was removed for safety, and what is no longer published, is in no part any more.
 */
import type { LedgerEvent, LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { dayOf } from '../model/bounds.ts';
import { monthOf } from '../model/calendar.ts';
import type { EventVersion } from '../model/change.ts';
import { byEveryId } from '../model/former-ids.ts';
import { onceEach } from '../model/once-each.ts';
import type { Id } from '../model/record.ts';
import { isWithheld } from '../model/withheld.ts';
import { fileAddress } from '../routes/routes.ts';
import { absolute } from './absolute.ts';
import { pastEntryHtml } from './entry-html.ts';
import { cutNews, newsOf, newsOfThread, type News, type Part } from './feed-parts.ts';
import { later } from './html.ts';
import { entryId, FEED_LENGTH, newestFirst, siteFeed, threadFeed, type Feed, type FeedEntry } from './feed.ts';

/** A feed, and the closed parts behind it by name, the oldest first. */
export interface Feeds {
  current: Feed;
  archives: ReadonlyMap<string, Feed>;
}

const withheld = ({ corrections }: EventVersion['record']): number =>
  corrections.filter(({ was }) => isWithheld(was)).length;

/** An event as it stood when it was last changed in a part; `null` where it must not be told again. */
function pastEntry(
  ledger: Ledger,
  entry: LedgerEvent,
  { event, version, at }: News,
  published: number,
): FeedEntry | null {
  // Only what hides no removal may be told again as it was.
  if (!version || withheld(version.record) < withheld(entry.event)) return null;
  const { record } = version;
  const home = entryId(ledger, record);
  return {
    // What is part of another event now was one of its own then.
    id: event === entry.event.id ? entryId(ledger, entry.event) : home,
    url: home,
    title: record.withdrawn ? ledger.strings.data.feed.withdrawn(record.title) : record.title,
    summary: record.summary,
    content: later(() => pastEntryHtml(ledger, version, home)),
    published,
    updated: at,
    categories: [],
  };
}

/** When each event first came, of all that ever did. */
const publishedIn = onceEach(
  // A map keeps the last that it is given.
  (ledger: Ledger): ReadonlyMap<Id, number> =>
    new Map(
      newsOf(ledger)
        .toReversed()
        .map(({ event, at }) => [event, at]),
    ),
);

/** Every event, by its id and by those that it had, or that became part of it. */
const presentEvents = onceEach(({ events }: Ledger): ReadonlyMap<Id, LedgerEvent> =>
  byEveryId(events, ({ event }) => event),
);

function entriesOf(ledger: Ledger, { news }: Part): FeedEntry[] {
  const published = publishedIn(ledger);
  const present = presentEvents(ledger);
  const told = [...Map.groupBy(news, ({ event }) => event)].flatMap(([id, changes]) => {
    const entry = present.get(id);
    if (!entry) return [];
    const past = changes.map((change) => pastEntry(ledger, entry, change, published.get(id) ?? change.at));
    // The last version that may be told stays.
    return past.findLast((one) => one !== null) ?? [];
  });
  return newestFirst(told);
}

/**
 * A feed with its archives.
 *
 * @param parts the oldest first; the last one is open
 * @param make gives the feed that readers subscribe to, of the events changed in the open part at least, or `null` where
 *   nothing tells of parts; and the last archive's address without its ending
 * @param addressOf gives an archive's address without its ending
 */
function withArchives(
  ledger: Ledger,
  parts: readonly Part[],
  make: (open: ReadonlySet<Id>, previous: string | null) => Feed,
  { addressOf, titleOf }: { addressOf: (name: string) => string; titleOf: (feed: Feed, name: string) => string },
): Feeds {
  const closed = parts.slice(0, -1);
  const before = (index: number): string | null => {
    const name = closed[index - 1]?.name;
    return name === undefined ? null : absolute(ledger.site, addressOf(name));
  };
  const open = new Set(parts.at(-1)?.news.map(({ event }) => event));
  const current = make(open, before(closed.length));
  const archives = closed.map((part, index): [string, Feed] => {
    const entries = entriesOf(ledger, part);
    const place = { is: 'archive', current: current.self, previous: before(index) } as const;
    const updated = entries[0]?.updated ?? part.news[0]?.at ?? 0;
    const self = absolute(ledger.site, addressOf(part.name));
    return [part.name, { ...current, title: titleOf(current, part.name), self, place, updated, entries }];
  });
  return { current, archives: new Map(archives) };
}

/** The feeds of the site, made once for a ledger: each format, and each part, asks for them again. */
export const siteFeeds = onceEach(makeSiteFeeds);

function makeSiteFeeds(ledger: Ledger): Feeds {
  const { site, strings } = ledger;
  const month = ({ at }: News): string => monthOf(dayOf(at, site.timezone));
  const parts = cutNews(newsOf(ledger), month, (group, number) => (number === 1 ? group : `${group}-${number}`));
  return withArchives(ledger, parts, (open, previous) => siteFeed(ledger, open, previous), {
    addressOf: (name) => fileAddress(`feed/${name}`),
    titleOf: ({ title }, name) => {
      const [, group = name, number = ''] = /^(\d+-\d+)(?:-(\d+))?$/.exec(name) ?? [];
      return strings.data.feed.month(
        title,
        `${strings.dates.month(group)}${number === '' ? '' : `${strings.comma}${number}`}`,
      );
    },
  });
}

const feedsOfThreads = onceEach((ledger: Ledger) => onceEach((entry: LedgerThread) => makeThreadFeeds(ledger, entry)));

/** The feeds of a thread, made once. As long as it had no more events than one feed holds, there are no archives. */
export const threadFeeds = (ledger: Ledger, entry: LedgerThread): Feeds => feedsOfThreads(ledger)(entry);

function makeThreadFeeds(ledger: Ledger, entry: LedgerThread): Feeds {
  const { thread } = entry;
  const all = newsOfThread(ledger, new Set([thread.id, ...thread.former_ids]));
  // Also of events that left it: what was closed stays.
  const news = new Set(all.map(({ event }) => event)).size <= FEED_LENGTH ? [] : all;
  const parts = cutNews(
    news,
    () => '',
    (_, number) => String(number),
  );
  return withArchives(ledger, parts, (open, previous) => threadFeed(ledger, entry, open, previous), {
    addressOf: (name) => fileAddress(`threads/${thread.id}/feed/${name}`),
    titleOf: ({ title }, name) => ledger.strings.data.feed.month(title, name),
  });
}
