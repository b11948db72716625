import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFeeds } from '../../export/feed-months.ts';
import { atomText } from '../../export/atom.ts';
import type { Feed } from '../../export/feed.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const { archives } = siteFeeds(await readLedger());
  return [...archives].map(([month, feed]) => ({ params: { month }, props: { feed } }));
}) satisfies GetStaticPaths;

/** A closed month of the feed, as Atom. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(atomText(props.feed, (await readLedger()).site));
