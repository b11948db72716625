/** Writes a file where there is none, whole or not at all. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes beside the place and links it there, so that the file is never seen half-written, is not there where the disk is
 * full, and never replaces one.
 *
 * @param file its path; folders on the way are made
 * @throws what the file system says: EEXIST where there is such a file, ENOTDIR where another stands in a folder's place
 */
export async function writeNewFile(file: string, text: string): Promise<void> {
  // With a name that nobody reads as content, where somebody kills the process meanwhile.
  const beside = `${file}.${process.pid}~`;
  await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
    // Of a file in the place of the last folder the system says that it exists; so does a file that is there already.
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isTaken
      ? Object.assign(new Error(`ENOTDIR: not a directory, mkdir '${dirname(file)}'`), { code: 'ENOTDIR' })
      : error;
  });
  try {
    await writeFile(beside, text);
    await link(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
