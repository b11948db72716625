import type { APIRoute } from 'astro';
import { manifestJson } from '../export/manifest.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** What a device needs to keep the site on its home screen. */
export const GET: APIRoute = async () => new Response(manifestJson((await readLedger()).site));
