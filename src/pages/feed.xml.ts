import type { APIRoute } from 'astro';
import { siteFeeds } from '../export/feed-archives.ts';
import { atomText } from '../export/atom.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** What is new and changed, as Atom. */
export const GET: APIRoute = async () => {
  const ledger = await readLedger();
  return new Response(atomText(siteFeeds(ledger).current, ledger.site));
};
