import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, formatText, type Format } from '../../export/formats.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

export const getStaticPaths = (() =>
  [...dataFiles()].map(([file, format]) => ({ params: { file }, props: { format } }))) satisfies GetStaticPaths;

/** Each data file. */
export const GET: APIRoute<{ format: Format }> = async ({ props }) =>
  new Response(formatText(await readLedger(), props.format));
