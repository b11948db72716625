import type { APIRoute } from 'astro';
import { fileOf } from '../export/formats.ts';
import { readLedger } from '../ledger/read-ledger.ts';

/** What is new and changed, as Atom. */
export const GET: APIRoute = async () => new Response(fileOf(await readLedger(), 'atom'));
