/** The paths of feeds, and of other files of threads, in the shape of Astro's `getStaticPaths`: the same for each format. */
import type { LedgerThread } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Id } from '../model/record.ts';
import { repeatedPaths } from '../ledger/slices/record-paths.ts';
import { siteFeeds, threadFeeds } from './feed-archives.ts';
import type { Feed } from './feed.ts';

/** One path for each closed part of the site's feed. */
export const archivePaths = (ledger: Ledger): { params: { part: string }; props: { feed: Feed } }[] =>
  [...siteFeeds(ledger).archives].map(([part, feed]) => ({ params: { part }, props: { feed } }));

/** One path for each address that a thread has or had. */
export const threadPaths = ({
  threads,
}: Pick<Ledger, 'threads'>): { params: { id: Id }; props: { entry: LedgerThread } }[] =>
  repeatedPaths(threads, ({ thread }) => thread);

/** One path for each closed part of the feed of each long thread, under each id that it has or had. */
export const threadArchivePaths = (ledger: Ledger): { params: { id: Id; part: string }; props: { feed: Feed } }[] =>
  threadPaths(ledger).flatMap(({ params: { id }, props: { entry } }) =>
    [...threadFeeds(ledger, entry).archives].map(([part, feed]) => ({ params: { id, part }, props: { feed } })),
  );
