import type { APIRoute, GetStaticPaths } from 'astro';
import { eventJson } from '../../export/event-json.ts';
import { slicedPaths, type Slice } from '../../ledger/slices/sliced-paths.ts';

export const getStaticPaths = (() =>
  slicedPaths(
    'event as data',
    ({ events }) => events.map((entry) => ({ params: { id: entry.event.id }, props: entry })),
    (ledger, entry) => Buffer.from(eventJson(ledger, entry)),
  )) satisfies GetStaticPaths;

/** An event as data. */
export const GET: APIRoute<{ slice: Slice<Buffer<ArrayBuffer>> }> = ({ props }) => new Response(props.slice.get());
