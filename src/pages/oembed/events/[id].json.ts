import type { APIRoute, GetStaticPaths } from 'astro';
import { framedInOrder } from '../../../export/framed.ts';
import { eventOembed } from '../../../export/oembed.ts';
import { repeatedPaths } from '../../../ledger/slices/record-paths.ts';
import { slicedPaths, type Slice } from '../../../ledger/slices/sliced-paths.ts';

export const getStaticPaths = (() =>
  slicedPaths(
    'oembed of an event',
    (ledger) => repeatedPaths(framedInOrder(ledger), ({ event }) => event),
    (ledger, { entry }) => Buffer.from(eventOembed(ledger, entry)),
  )) satisfies GetStaticPaths;

/** What services ask for that show events in frames. */
export const GET: APIRoute<{ slice: Slice<Buffer<ArrayBuffer>> }> = ({ props }) => new Response(props.slice.get());
