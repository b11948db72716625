/** Puts a text in the place of a file, whole or not at all. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes beside the place and renames, so that the file is never seen half-written, and stays as it was where the disk is full.
 *
 * @param file its path; folders on the way are made
 * @throws what the file system says
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  // With a name that nobody reads as content, where somebody kills the process meanwhile.
  const beside = `${file}.${process.pid}~`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(beside, text);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
