import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileParts, dataFiles, formatFile } from '../../export/formats.ts';
import { COMPRESSED, ledgerFile, ledgerFileNames, ledgerWhole } from '../../export/ledger-files.ts';
import { openPacked, packAnew } from '../../kept/packed.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readLedger } from '../../ledger/read-ledger.ts';
import { onceEach } from '../../model/once-each.ts';
import { contentFolder } from '../../routes/content-folder.ts';
import { isInShard, shardToBuild } from '../../routes/shard.ts';

export const getStaticPaths = (async () => {
  // Into how many files data is cut is known when they are made: only by the part of the site that has them.
  if (!isInShard('data/', shardToBuild())) return [];
  const ledger = await readLedger();
  const names = [...dataFiles().keys(), ...dataFileParts(ledger).keys(), ...ledgerFileNames(ledger)];
  return names.map((file) => ({ params: { file } }));
}) satisfies GetStaticPaths;

/** What the last build packed of the whole. While somebody writes, nothing is kept, and nothing packed in passing. */
const packing = onceEach((_ledger: Ledger) =>
  process.env['NODE_ENV'] === 'development' ? null : openPacked('packed-data', contentFolder()),
);

function whole(ledger: Ledger): Uint8Array<ArrayBuffer> {
  const kept = packing(ledger);
  const file = ledgerWhole(ledger, kept?.packing.packer ?? packAnew);
  kept?.finish();
  return file;
}

/** Each data file. */
export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const ledger = await readLedger();
  const format = dataFiles().get(file);
  if (format) return new Response(formatFile(ledger, format));
  if (file === COMPRESSED) return new Response(whole(ledger));
  return new Response(dataFileParts(ledger).get(file)?.() ?? ledgerFile(ledger, file, packing(ledger)?.packing.packer));
};
