import type { APIRoute } from 'astro';
import { timelineJs } from '../../export/timelinejs.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

/** The story as TimelineJS 3 opens it. */
export const GET: APIRoute = async ({ site }) => {
  const ledger = await readLedger();
  return new Response(`${JSON.stringify(timelineJs(ledger, site ?? ledger.site.url), null, 2)}\n`);
};
