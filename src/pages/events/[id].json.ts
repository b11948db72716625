import type { APIRoute, GetStaticPaths } from 'astro';
import { eventFile } from '../../export/event-json.ts';
import type { DigestedFile } from '../../kept/digested-file.ts';
import { slicedPaths, type Slice } from '../../ledger/slices/sliced-paths.ts';

export const getStaticPaths = (() =>
  slicedPaths(
    'event as data',
    ({ events }) => events.map((entry) => ({ params: { id: entry.event.id }, props: entry })),
    eventFile,
  )) satisfies GetStaticPaths;

/** An event as data. */
export const GET: APIRoute<{ slice: Slice<DigestedFile> }> = ({ props }) => new Response(props.slice.get().give());
