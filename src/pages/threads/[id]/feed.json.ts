import type { APIRoute, GetStaticPaths } from 'astro';
import { threadFeeds } from '../../../export/feed-archives.ts';
import { jsonFeedText } from '../../../export/json-feed.ts';
import { threadPaths } from '../../../export/feed-paths.ts';
import type { LedgerThread } from '../../../ledger/entries.ts';
import { readLedger } from '../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => threadPaths(await readLedger())) satisfies GetStaticPaths;

/** The events of a thread, as JSON Feed. */
export const GET: APIRoute<{ entry: LedgerThread }> = async ({ props }) => {
  const ledger = await readLedger();
  return new Response(jsonFeedText(threadFeeds(ledger, props.entry).current, ledger.site));
};
