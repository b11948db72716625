import type { APIRoute } from 'astro';
import { siteFeeds } from '../export/feed-archives.ts';
import { jsonFeedText } from '../export/json-feed.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** What is new and changed, as JSON Feed. */
export const GET: APIRoute = async () => {
  const ledger = await readLedger();
  return new Response(jsonFeedText(siteFeeds(ledger).current, ledger.site));
};
