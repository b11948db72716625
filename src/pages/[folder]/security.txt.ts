import type { APIRoute, GetStaticPaths } from 'astro';
import { securityText } from '../../export/security-txt.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const text = securityText(await readLedger());
  return text === null ? [] : [{ params: { folder: '.well-known' }, props: { text } }];
}) satisfies GetStaticPaths;

/** Whom to tell of a weakness; nothing where the site names nobody. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
