import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, formatText } from '../../export/formats.ts';
import { ledgerFile, ledgerFileNames } from '../../export/ledger-files.ts';
import { readLedger } from '../../ledger/read-ledger.ts';

export const getStaticPaths = (async () =>
  [...dataFiles().keys(), ...ledgerFileNames(await readLedger())].map((file) => ({
    params: { file },
  }))) satisfies GetStaticPaths;

/** Each data file. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const ledger = await readLedger();
  const format = dataFiles().get(file);
  return new Response(format ? formatText(ledger, format) : ledgerFile(ledger, file));
};
