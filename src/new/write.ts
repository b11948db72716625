/** Puts new files into the content folder: all of them or none, and never over another. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Draft } from './draft.ts';
import { Unusable } from './interview.ts';
import { errorCode } from '../check/files/error-code.ts';
import { writeNewFile } from '../check/files/write-new-file.ts';

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
      await writeNewFile(file, text);
      written.push(file);
    } catch (error) {
      await Promise.all(written.map((one) => rm(one)));
      if (errorCode(error) !== 'EEXIST') throw error;
      throw new Unusable(`${path} is there already. Nothing was written.`);
    }
  }
}
