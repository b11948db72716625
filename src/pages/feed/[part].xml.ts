import type { APIRoute, GetStaticPaths } from 'astro';
import { siteFeeds } from '../../export/feed-archives.ts';
import { atomText } from '../../export/atom.ts';
import type { Feed } from '../../export/feed.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const { archives } = siteFeeds(await readLedger());
  return [...archives].map(([part, feed]) => ({ params: { part }, props: { feed } }));
}) satisfies GetStaticPaths;

/** A closed part of the feed, as Atom. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(atomText(props.feed, (await readLedger()).site));
