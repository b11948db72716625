import type { APIRoute, GetStaticPaths } from 'astro';
import { threadFeeds } from '../../../export/feed-archives.ts';
import { jsonFeedText } from '../../../export/json-feed.ts';
import type { LedgerThread } from '../../../ledger/entries.ts';
import { readLedger } from '../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const { threads } = await readLedger();
  return threads.map((entry) => ({ params: { id: entry.thread.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** The events of a thread, as JSON Feed. */
export const GET: APIRoute<{ entry: LedgerThread }> = async ({ props }) => {
  const ledger = await readLedger();
  return new Response(jsonFeedText(threadFeeds(ledger, props.entry).current, ledger.site));
};
