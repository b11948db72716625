import type { APIRoute, GetStaticPaths } from 'astro';
import { threadArchivePaths } from '../../../../export/feed-paths.ts';
import { jsonFeedText } from '../../../../export/json-feed.ts';
import type { Feed } from '../../../../export/feed.ts';
import { readLedger } from '../../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => threadArchivePaths(await readLedger())) satisfies GetStaticPaths;

/** A closed part of the feed of a long thread, as JSON Feed. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(jsonFeedText(props.feed, (await readLedger()).site));
