import type { APIRoute, GetStaticPaths } from 'astro';
import { sitemapFiles } from '../export/sitemap.ts';
import { readLedger } from '../ledger/read-ledger.ts';

export const getStaticPaths = (async () => {
  const files = await sitemapFiles(await readLedger());
  return [...files].map(([name, text]) => ({ params: { sitemap: name.replace(/\.xml$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

/** The list of all pages for search engines, and its index. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
