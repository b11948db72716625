import type { APIRoute, GetStaticPaths } from 'astro';
import { eventFile } from '../../export/event-json.ts';
import type { DigestedFile } from '../../kept/digested-file.ts';
import { repeatedPaths } from '../../ledger/slices/record-paths.ts';
import { slicedPaths, type Slice } from '../../ledger/slices/sliced-paths.ts';

export const getStaticPaths = (() =>
  slicedPaths(
    'event as data',
    ({ events }) => repeatedPaths(events, ({ event }) => event),
    (ledger, { entry }) => eventFile(ledger, entry),
  )) satisfies GetStaticPaths;

/** An event as data. */
export const GET: APIRoute<{ slice: Slice<DigestedFile> }> = ({ props }) => new Response(props.slice.get().give());
