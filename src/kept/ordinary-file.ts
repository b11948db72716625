/** Opens what another run left: an ordinary file, or nothing. */
import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/**
 * Opens an ordinary file. What somebody put in its place is no such file, and a pipe is not waited for.
 *
 * @param flags for what it is opened, as those of `open`
 * @returns its descriptor, which whoever opened it closes; `null` where there is none
 */
export function openOrdinary(path: string, flags = constants.O_RDONLY): number | null {
  let file: number;
  try {
    file = openSync(path, flags | constants.O_NONBLOCK);
  } catch {
    return null;
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  return null;
}
