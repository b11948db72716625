/** Puts a kept file, or a folder of them, in the place of the last one. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { clearUp } from './clear-up.ts';

/**
 * Replaces a kept file, or a folder, whole or not at all, and clears up beside it.
 *
 * @param path of it. Its name has no dot
 * @param write writes the new one to the path that it is given
 * @throws Error as `write` does, and where the folder cannot be written to
 */
export function replaceKept(path: string, write: (beside: string) => void): void {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  try {
    write(beside);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  clearUp(path);
}
