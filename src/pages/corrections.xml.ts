import type { APIRoute } from 'astro';
import { fileOf } from '../export/formats.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** What was corrected, as Atom. */
export const GET: APIRoute = async () => new Response(fileOf(await readLedger(), 'corrections'));
