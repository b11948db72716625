import type { APIRoute } from 'astro';
import { atomText } from '../export/atom.ts';
import { correctionsFeed } from '../export/corrections-feed.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** What was corrected, as Atom. */
export const GET: APIRoute = async () => {
  const ledger = await readLedger();
  return new Response(atomText(correctionsFeed(ledger), ledger.site));
};
