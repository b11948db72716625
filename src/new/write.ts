/** Puts new files into the content folder: all of them or none, and never over another. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Draft } from './draft.ts';
import { Unusable } from './interview.ts';

const isThere = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/** Writes beside the place and links it there, so that the file is never seen half-written and never replaces one. */
async function writeNew(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(beside, text);
    await link(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}

/**
 * Writes new files.
 *
 * @param root the content folder
 * @throws Unusable where a file is there already; then none is written
 */
export async function writeDrafts(root: string, drafts: readonly Draft[]): Promise<void> {
  const written: string[] = [];
  for (const { path, text } of drafts) {
    const file = join(root, path);
    try {
      await writeNew(file, text);
      written.push(file);
    } catch (error) {
      await Promise.all(written.map((one) => rm(one)));
      if (!isThere(error)) throw error;
      throw new Unusable(`${path} is there already. Nothing was written.`);
    }
  }
}
