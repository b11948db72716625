import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../export/card/card.ts';
import { cardPng } from '../../export/card/draw.ts';
import { allCards } from '../../export/card/picture.ts';
import { clearUnused } from '../../kept/unused-files.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

/** Beside what Astro itself keeps between builds. */
const CACHE = join(process.cwd(), 'node_modules/.astro/cards');

export const getStaticPaths = (async () => {
  clearUnused(CACHE);
  return [...allCards(await readLedger())].map(([name, card]) => ({ params: { name }, props: { card } }));
}) satisfies GetStaticPaths;

const warn = (message: string): void => {
  process.stderr.write(`Warning: ${message}\n`);
};

/** The picture that a link to a page is shown with. */
export const GET: APIRoute<{ card: Card }> = async ({ props }) => new Response(await cardPng(props.card, CACHE, warn));
