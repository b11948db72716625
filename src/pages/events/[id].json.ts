import type { APIRoute, GetStaticPaths } from 'astro';
import { eventJson } from '../../export/event-json.ts';
import type { LedgerEvent } from '../../ledger/entries.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const { events } = await readLedger();
  return events.map((entry) => ({ params: { id: entry.event.id }, props: { entry } }));
}) satisfies GetStaticPaths;

/** An event as data. */
export const GET: APIRoute<{ entry: LedgerEvent }> = async ({ props }) =>
  new Response(eventJson(await readLedger(), props.entry));
