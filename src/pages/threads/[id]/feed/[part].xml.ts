import type { APIRoute, GetStaticPaths } from 'astro';
import { threadArchivePaths } from '../../../../export/feed-paths.ts';
import { atomText } from '../../../../export/atom.ts';
import type { Feed } from '../../../../export/feed.ts';
import { readLedger } from '../../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => threadArchivePaths(await readLedger())) satisfies GetStaticPaths;

/** A closed part of the feed of a long thread, as Atom. */
export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(atomText(props.feed, (await readLedger()).site));
