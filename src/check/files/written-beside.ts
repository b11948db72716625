/** Writes a text beside the place of a file, to be put there whole. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes beside the place of a file and lets it be put there; nothing is left beside it.
 *
 * @param file its path; folders on the way are made
 * @param put puts what stands at the path that it is given into the place
 * @throws what the file system says, and as `put` does
 */
export async function writtenBeside(file: string, text: string, put: (beside: string) => Promise<void>): Promise<void> {
  // With a name that nobody reads as content, where somebody kills the process meanwhile.
  const beside = `${file}.${process.pid}~`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(beside, text);
    await put(beside);
  } finally {
    await rm(beside, { force: true });
  }
}
