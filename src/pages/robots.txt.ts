import type { APIRoute } from 'astro';
import { robotsText } from '../export/robots.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** What crawlers are told. */
export const GET: APIRoute = async () => new Response(robotsText((await readLedger()).site));
