/** Writes a file where there is none, whole or not at all. */
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes beside the place and links it there, so that the file is never seen half-written, is not there where the disk is
 * full, and never replaces one.
 *
 * @param file its path; folders on the way are made
 * @throws what the file system says, EEXIST where there is such a file
 */
export async function writeNewFile(file: string, text: string): Promise<void> {
  const beside = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(beside, text);
    await link(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
