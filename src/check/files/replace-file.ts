/** Puts a text in the place of a file, whole or not at all. */
import { rename } from 'node:fs/promises';
import { writtenBeside } from './written-beside.ts';

/**
 * Writes beside the place and renames, so that the file is never seen half-written, and stays as it was where the disk is full.
 *
 * @param file its path; folders on the way are made
 * @throws what the file system says
 */
export const replaceFile = (file: string, text: string): Promise<void> =>
  writtenBeside(file, text, (beside) => rename(beside, file));
