import type { APIRoute, GetStaticPaths } from 'astro';
import { packDataWith } from '../../export/data-packing.ts';
import { dataFileParts, dataFiles, formatFile } from '../../export/formats.ts';
import { COMPRESSED, ledgerFile, ledgerFileNames, ledgerWhole } from '../../export/ledger-files.ts';
import type { DigestedFile } from '../../kept/digested-file.ts';
import { openPacked } from '../../kept/packed.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { slicedPaths, type Slice } from '../../ledger/slices/sliced-paths.ts';
import { onceEach } from '../../model/once-each.ts';
import { contentFolder } from '../../routes/content-folder.ts';
import { isInShard, shardToBuild } from '../../routes/shard.ts';

/** What the last build packed of data. While somebody writes, nothing is kept. */
const packing = onceEach((ledger: Ledger) => {
  if (process.env['NODE_ENV'] === 'development') return null;
  const opened = openPacked('packed-data', contentFolder());
  packDataWith(ledger, opened.packing);
  return opened;
});

function whole(ledger: Ledger): Uint8Array<ArrayBuffer> {
  const file = ledgerWhole(ledger);
  packing(ledger)?.finish();
  return file;
}

function fileOf(ledger: Ledger, name: string): Uint8Array<ArrayBuffer> | DigestedFile {
  const format = dataFiles().get(name);
  const file = format ? formatFile(ledger, format) : dataFileParts(ledger).get(name)?.();
  if (file) return file;
  return name === COMPRESSED ? whole(ledger) : ledgerFile(ledger, name);
}

/** Into how many files data is cut is known when they are made: only by the part of the site that has them. */
function namesOf(ledger: Ledger): string[] {
  if (!isInShard('data/', shardToBuild())) return [];
  const kept = packing(ledger);
  const names = [...dataFiles().keys(), ...dataFileParts(ledger).keys(), ...ledgerFileNames(ledger)];
  // With the whole of a long story more is packed, and all is kept then.
  if (!names.includes(COMPRESSED)) kept?.finish();
  return names;
}

export const getStaticPaths = (() =>
  slicedPaths(
    'data',
    (ledger) => namesOf(ledger).map((file) => ({ params: { file }, props: file })),
    fileOf,
  )) satisfies GetStaticPaths;

/** Each data file. */
export const GET: APIRoute<{ slice: Slice<Uint8Array<ArrayBuffer> | DigestedFile> }> = ({ props }) => {
  const file = props.slice.get();
  return new Response(file instanceof Uint8Array ? file : file.give());
};
