/** Writes a text beside the place of a file, to be put there whole. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './error-code.ts';

/**
 * Writes beside the place of a file and lets it be put there; nothing is left beside it.
 *
 * @param file its path; folders on the way are made
 * @param put puts what stands at the path that it is given into the place
 * @throws what the file system says, ENOTDIR where a file stands in a folder's place, and as `put` does
 */
export async function writtenBeside(file: string, text: string, put: (beside: string) => Promise<void>): Promise<void> {
  // With a name that nobody reads as content, where somebody kills the process meanwhile.
  const beside = `${file}.${process.pid}~`;
  await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
    // Of a file in the place of the last folder the system says that it exists, as of one that is to be written and is there.
    throw errorCode(error) === 'EEXIST'
      ? Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${dirname(file)}'`), { code: 'ENOTDIR' })
      : error;
  });
  try {
    await writeFile(beside, text);
    await put(beside);
  } finally {
    await rm(beside, { force: true });
  }
}
