import type { APIRoute, GetStaticPaths } from 'astro';
import { threadOembed } from '../../../export/oembed.ts';
import { threadPaths } from '../../../export/feed-paths.ts';
import type { LedgerThread } from '../../../ledger/entries.ts';
import { readLedger } from '../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => threadPaths(await readLedger())) satisfies GetStaticPaths;

/** What services ask for that show threads in frames. */
export const GET: APIRoute<{ entry: LedgerThread }> = async ({ props }) =>
  new Response(threadOembed(await readLedger(), props.entry));
