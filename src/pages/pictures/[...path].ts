import type { APIRoute, GetStaticPaths } from 'astro';
import { readContentOnce } from '../../ledger/read-ledger.ts';
import { publishPicture } from '../../export/picture.ts';

export const getStaticPaths = (async () => {
  const { content } = await readContentOnce();
  return content.pictures.map(({ path, bytes }) => ({ params: { path }, props: { bytes } }));
}) satisfies GetStaticPaths;

/** Each picture of the content, without what a camera wrote into it. */
export const GET: APIRoute<{ bytes: Uint8Array }> = async ({ props }) =>
  new Response(await publishPicture(props.bytes));
