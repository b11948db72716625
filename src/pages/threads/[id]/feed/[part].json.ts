import type { APIRoute, GetStaticPaths } from 'astro';
import { threadFeeds } from '../../../../export/feed-archives.ts';
import { jsonFeedText } from '../../../../export/json-feed.ts';
import type { Feed } from '../../../../export/feed.ts';
import { readLedger } from '../../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const ledger = await readLedger();
  return ledger.threads.flatMap((entry) =>
    [...threadFeeds(ledger, entry).archives].map(([part, feed]) => ({
      params: { id: entry.thread.id, part },
      props: { feed },
    })),
  );
}) satisfies GetStaticPaths;

/** A closed part of the feed of a long thread, as JSON Feed. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(jsonFeedText(props.feed, (await readLedger()).site));
