/** Opens what another run left: an ordinary file, or nothing. */
import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/**
 * Opens an ordinary file to read. What somebody put in its place is no such file, and a pipe is not waited for.
 *
 * @returns its descriptor, which whoever opened it closes; `null` where there is none
 */
export function openOrdinary(path: string): number | null {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return null;
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  return null;
}
