/** Writes a file where there is none, whole or not at all. */
import { constants, copyFile, link } from 'node:fs/promises';
import { errorCode } from './error-code.ts';
import { writtenBeside } from './written-beside.ts';

/** What the system says of a disk that knows no links, as those of memory sticks do not. */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Writes beside the place and links it there, so that the file is never seen half-written, is not there where the disk is
 * full, and never replaces one. Where the disk knows no links it is copied there, and seen while that goes on.
 *
 * @param file its path; folders on the way are made
 * @throws what the file system says: EEXIST where there is such a file, ENOTDIR where another stands in a folder's place
 */
export async function writeNewFile(file: string, text: string): Promise<void> {
  await writtenBeside(file, text, (beside) =>
    link(beside, file).catch((error: unknown) => {
      if (!WITHOUT_LINKS.has(errorCode(error))) throw error;
      return copyFile(beside, file, constants.COPYFILE_EXCL);
    }),
  );
}
