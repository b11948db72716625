/** Files that a command was told to write, and cannot. */
import { errorCode } from '../check/files/error-code.ts';

const WHY: Readonly<Partial<Record<string, string>>> = {
  EEXIST: 'there is such a file already',
  ENOENT: 'its folder does not exist',
  EISDIR: 'it is a folder',
};

/**
 * Why a file cannot be written, for whoever named it.
 *
 * @param error what the file system says
 * @returns `undefined` where that is no matter of this one file
 */
export const whyUnwritable = (error: unknown): string | undefined => WHY[errorCode(error)];
