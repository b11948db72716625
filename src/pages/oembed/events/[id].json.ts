import type { APIRoute, GetStaticPaths } from 'astro';
import { framedEvents } from '../../../export/framed.ts';
import { eventOembed } from '../../../export/oembed.ts';
import type { LedgerEvent } from '../../../ledger/entries.ts';
import { readLedger } from '../../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const ledger = await readLedger();
  const framed = framedEvents(ledger);
  return ledger.events
    .filter(({ event }) => framed.has(event.id))
    .map((entry) => ({ params: { id: entry.event.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** What services ask for that show events in frames. */
export const GET: APIRoute<{ entry: LedgerEvent }> = async ({ props }) =>
  new Response(eventOembed(await readLedger(), props.entry));
