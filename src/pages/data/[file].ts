import type { APIRoute, GetStaticPaths } from 'astro';
import { packDataWith } from '../../export/data-packing.ts';
import { dataFileParts, dataFiles, newestFile, publishedFile } from '../../export/formats.ts';
import { COMPRESSED, ledgerFile, ledgerFileNames, ledgerWhole } from '../../export/ledger-files.ts';
import type { DigestedFile } from '../../kept/digested-file.ts';
import { PREVIEW } from '../../export/preview.ts';
import { openPacked } from '../../kept/packed.ts';
import { frameHash } from '../../ledger/frame.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { slicedPaths, type Slice } from '../../ledger/slices/sliced-paths.ts';
import { onceEach } from '../../model/once-each.ts';
import { contentFolder } from '../../routes/content-folder.ts';
import { BASE_PATH } from '../../routes/routes.ts';
import { isInShard, shardToBuild } from '../../routes/shard.ts';

/** While somebody writes, nothing is kept. */
const IS_KEPT = process.env['NODE_ENV'] !== 'development';

/** What the last build packed of data. */
const packing = onceEach((_ledger: Ledger) => (IS_KEPT ? openPacked('packed-data', contentFolder()) : null));

function whole(ledger: Ledger): Uint8Array<ArrayBuffer> {
  const file = ledgerWhole(ledger);
  packing(ledger)?.finish();
  return file;
}

function fileOf(ledger: Ledger, name: string): Uint8Array<ArrayBuffer> | DigestedFile {
  const format = dataFiles().get(name);
  const file = format ? newestFile(ledger, format) : dataFileParts(ledger).get(name);
  if (file) return publishedFile(file);
  return name === COMPRESSED ? whole(ledger) : ledgerFile(ledger, name);
}

/**
 * Into how many files data is cut is known when they are made: only by the part of the site that has them.
 *
 * @param frame a hash of what all data is made with, besides the Ledger
 */
function namesOf(ledger: Ledger, frame: string): string[] {
  if (!isInShard('data/', shardToBuild())) return [];
  const kept = packing(ledger);
  if (kept) packDataWith(ledger, { packing: kept.packing, frame });
  const names = [...dataFiles().keys(), ...dataFileParts(ledger).keys(), ...ledgerFileNames(ledger)];
  // With the whole of a long story more is packed, and all is kept then.
  if (!names.includes(COMPRESSED)) kept?.finish();
  return names;
}

export const getStaticPaths = (async () => {
  const frame = IS_KEPT ? JSON.stringify([await frameHash(), BASE_PATH, PREVIEW]) : '';
  return slicedPaths(
    'data',
    (ledger) => namesOf(ledger, frame).map((file) => ({ params: { file }, props: file })),
    fileOf,
  );
}) satisfies GetStaticPaths;

/** Each data file. */
export const GET: APIRoute<{ slice: Slice<Uint8Array<ArrayBuffer> | DigestedFile> }> = ({ props }) => {
  const file = props.slice.get();
  return new Response(file instanceof Uint8Array ? file : file.give());
};
