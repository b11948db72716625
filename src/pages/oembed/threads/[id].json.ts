import type { APIRoute, GetStaticPaths } from 'astro';
import { threadOembed } from '../../../export/oembed.ts';
import type { LedgerThread } from '../../../ledger/entries.ts';
import { readLedger } from '../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const { threads } = await readLedger();
  return threads.map((entry) => ({ params: { id: entry.thread.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** What services ask for that show threads in frames. */
export const GET: APIRoute<{ entry: LedgerThread }> = async ({ props }) =>
  new Response(threadOembed(await readLedger(), props.entry));
