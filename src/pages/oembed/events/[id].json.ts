import type { APIRoute, GetStaticPaths } from 'astro';
import { framedEvents } from '../../../export/framed.ts';
import { eventOembed } from '../../../export/oembed.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { LedgerEvent } from '../../../ledger/entries.ts';
import { slicedPaths, type Slice } from '../../../ledger/slices/sliced-paths.ts';

function framedOf(ledger: Ledger): LedgerEvent[] {
  const framed = framedEvents(ledger);
  return ledger.events.filter(({ event }) => framed.has(event.id));
}

export const getStaticPaths = (() =>
  slicedPaths(
    'oembed of an event',
    (ledger) => framedOf(ledger).map((entry) => ({ params: { id: entry.event.id }, props: entry })),
    (ledger, entry) => Buffer.from(eventOembed(ledger, entry)),
  )) satisfies GetStaticPaths;

/** What services ask for that show events in frames. */
export const GET: APIRoute<{ slice: Slice<Buffer<ArrayBuffer>> }> = ({ props }) => new Response(props.slice.get());
