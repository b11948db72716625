import type { APIRoute, GetStaticPaths } from 'astro';
import { readLedger } from '../../ledger/read-ledger.ts';
import { publishPicture } from '../../export/picture.ts';

export const getStaticPaths = (async () => {
  const { pictures } = await readLedger();
  return pictures.map(({ path, bytes }) => ({ params: { path }, props: { path, bytes } }));
}) satisfies GetStaticPaths;

/** Each picture of the content, without what a camera wrote into it. */
export const GET: APIRoute<{ path: string; bytes: Uint8Array }> = async ({ props }) =>
  new Response(await publishPicture(props.path, props.bytes));
