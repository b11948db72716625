import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFileParts, dataFiles, formatFile } from '../../export/formats.ts';
import { COMPRESSED, ledgerFile, ledgerFileNames, ledgerWhole } from '../../export/ledger-files.ts';
import { openPacked, packAnew } from '../../kept/packed.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { slicedPaths, type Slice } from '../../ledger/slices/sliced-paths.ts';
import { onceEach } from '../../model/once-each.ts';
import { contentFolder } from '../../routes/content-folder.ts';
import { isInShard, shardToBuild } from '../../routes/shard.ts';

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

function fileOf(ledger: Ledger, name: string): Uint8Array<ArrayBuffer> {
  const format = dataFiles().get(name);
  const file = format ? formatFile(ledger, format) : dataFileParts(ledger).get(name)?.();
  if (file) return file;
  return name === COMPRESSED ? whole(ledger) : ledgerFile(ledger, name, packing(ledger)?.packing.packer);
}

/** Into how many files data is cut is known when they are made: only by the part of the site that has them. */
const namesOf = (ledger: Ledger): string[] =>
  isInShard('data/', shardToBuild())
    ? [...dataFiles().keys(), ...dataFileParts(ledger).keys(), ...ledgerFileNames(ledger)]
    : [];

export const getStaticPaths = (() =>
  slicedPaths(
    'data',
    (ledger) => namesOf(ledger).map((file) => ({ params: { file }, props: file })),
    fileOf,
  )) satisfies GetStaticPaths;

/** Each data file. */
export const GET: APIRoute<{ slice: Slice<Uint8Array<ArrayBuffer>> }> = ({ props }) => new Response(props.slice.get());
