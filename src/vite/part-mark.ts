/**
 * The mark of a part of a site: which part it is, and of what. Parts are put together where they are of one story, one
 * code and one set of settings. The files of a part stand in a folder beside its mark, so that what a host or a server
 * finds at the top is no site.
 */
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { readBytes, TEXT_LIMIT } from '../check/files/decode.ts';
import { openRepository } from '../git/repository.ts';
import { parseShard, shardText } from '../routes/shard.ts';
import { codeHash, contentFilesHash } from './code-hash.ts';

/** The name of the mark. */
export const PART_MARK = '.built-part';

/** The folder beside it with what was built. */
export const PART_FILES = 'files';

const basis = z.object({
  /** The commit that is checked out where the content is; `null` without git. */
  revision: z.string().nullable(),
  /** A hash of all files of the content. */
  content: z.string(),
  /** A hash of the code, of the packages that it names, and of Node. */
  code: z.string(),
  base: z.string(),
  preview: z.boolean(),
});

/** What parts have in common. */
export type Basis = z.infer<typeof basis>;

const partMark = basis
  .extend({
    number: z.int().positive(),
    of: z.int().positive(),
    files: z.int().nonnegative(),
    bytes: z.int().nonnegative(),
  })
  .refine((mark) => parseShard(shardText(mark)) !== null);

export type PartMark = z.infer<typeof partMark>;

async function revisionOf(folder: string): Promise<string | null> {
  try {
    const { git } = await openRepository(folder);
    return (await git(['rev-parse', 'HEAD'])).toString().trim();
  } catch {
    return null;
  }
}

/**
 * What a build rests on.
 *
 * @param project its folder
 * @param content the folder with the story
 */
export async function basisOf(
  project: string,
  content: string,
  settings: Pick<Basis, 'base' | 'preview'>,
): Promise<Basis> {
  const { base, preview } = settings;
  return {
    revision: await revisionOf(content),
    content: await contentFilesHash(content),
    code: codeHash(project, null, []),
    base,
    preview,
  };
}

/** Said where content was another for one part than for the next, or while a part was built. */
export const CHANGED = 'The content changed while it was read. Build again.\n';

/** Whether all rest on the same content; `null` for what has no mark. */
export const isOneContent = (all: readonly (Pick<Basis, 'content' | 'revision'> | null)[]): boolean =>
  all.every((one) => one?.content === all[0]?.content && one?.revision === all[0]?.revision);

/** How many files a folder holds, at any depth, and how many bytes they have. */
export async function countFiles(folder: string): Promise<Pick<PartMark, 'files' | 'bytes'>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { files: files.length, bytes };
}

/**
 * What stands in a folder, at any depth, and is neither a file nor a folder: a link, a pipe, a device.
 *
 * @returns the path of one of them below the folder; `null` where there is none
 */
export async function otherThanFilesIn(folder: string): Promise<string | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const other = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  return other ? relative(folder, join(other.parentPath, other.name)) : null;
}

/** The mark of a part; `null` where there is none, or none that can be read. */
export function readPartMark(folder: string): PartMark | null {
  const read = readBytes(join(folder, PART_MARK), TEXT_LIMIT);
  if (!read.ok) return null;
  try {
    return partMark.parse(JSON.parse(Buffer.from(read.bytes).toString()));
  } catch {
    return null;
  }
}

/** Leaves a mark in the folder of a part. */
export async function writePartMark(folder: string, mark: PartMark): Promise<void> {
  await writeFile(join(folder, PART_MARK), `${JSON.stringify(mark, null, 2)}\n`);
}
