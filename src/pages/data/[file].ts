import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileParts, dataFiles, formatFile } from '../../export/formats.ts';
import { COMPRESSED, ledgerFile, ledgerFileNames, ledgerWhole } from '../../export/ledger-files.ts';
import { packAnew, withKeptPacked } from '../../kept/packed.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readLedger } from '../../ledger/read-ledger.ts';
import { contentFolder } from '../../routes/content-folder.ts';
import { isInShard, shardToBuild } from '../../routes/shard.ts';

export const getStaticPaths = (async () => {
  // Into how many files data is cut is known when they are made: only by the part of the site that has them.
  if (!isInShard('data/', shardToBuild())) return [];
  const ledger = await readLedger();
  const names = [...dataFiles().keys(), ...dataFileParts(ledger).keys(), ...ledgerFileNames(ledger)];
  return names.map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** While somebody writes, nothing is kept. */
const whole = async (ledger: Ledger): Promise<Uint8Array<ArrayBuffer>> =>
  process.env['NODE_ENV'] === 'development'
    ? ledgerWhole(ledger, packAnew)
    : withKeptPacked('packed-data', contentFolder(), (packer) => ledgerWhole(ledger, packer));

/** Each data file. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const ledger = await readLedger();
  const format = dataFiles().get(file);
  if (format) return new Response(formatFile(ledger, format));
  if (file === COMPRESSED) return new Response(await whole(ledger));
  return new Response(dataFileParts(ledger).get(file)?.() ?? ledgerFile(ledger, file));
};
