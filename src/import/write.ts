/** Writes planned files where there are none. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../check/files/error-code.ts';
import { writeNewFile } from '../check/files/write-new-file.ts';
import type { PlannedFile } from './planned-records.ts';

/** What keeps a file from being written below its first such folder, in words; `null` where nothing does. */
async function inTheWay(root: string, path: string): Promise<string | null> {
  const steps = path.split('/').slice(0, -1);
  for (const [index] of steps.entries()) {
    const folder = steps.slice(0, index + 1).join('/');
    const stats = await lstat(join(root, folder)).catch(() => null);
    if (stats === null) return null;
    // The check takes no links in content, and what they lead to may be anybody's.
    if (stats.isSymbolicLink()) return `the folder ${folder} is a link, and nothing is written through it`;
    if (!stats.isDirectory()) return `${folder} is no folder`;
  }
  return null;
}

const NOT_TRIED = 'it was not tried behind one that cannot be written';

const ENDED = 'somebody ended the import before; import the file again';

const FULL = 'the disk is full; make room on it, and import the file again';

const NO_RIGHT = 'it may not be written; change the rights of its folder, and import the file again';

/** Why a file cannot be written, by the code of the system's error. */
const WHY: Readonly<Record<string, string>> = {
  EEXIST: 'there is such a file already',
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  EROFS: 'it stands on a disk that may only be read',
};

/** Why a file was not written; `null` where it was. */
async function writeOne(root: string, { path, text }: PlannedFile): Promise<string | null> {
  try {
    const obstacle = await inTheWay(root, path);
    if (obstacle !== null) return obstacle;
    await writeNewFile(join(root, path), text);
    return null;
  } catch (error) {
    const code = errorCode(error) || 'unknown reason';
    return WHY[code] ?? `it cannot be written (${code})`;
  }
}

/**
 * Writes files one after another, so that no event is there before what it refers to: behind one that cannot be written
 * none is, and the import can be taken up again where it ended.
 *
 * @param root the content folder
 * @param onFile called and waited for after each file
 * @param ended aborted when somebody ends the import: the file at hand is written, and none behind it
 * @returns what could not be written, in words, by path; a file that is there already is never overwritten
 */
export async function writeFiles(
  root: string,
  files: readonly PlannedFile[],
  onFile: () => Promise<void>,
  ended?: AbortSignal,
): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  let isOver = false;
  for (const file of files) {
    const why: string | null = isOver ? NOT_TRIED : ended?.aborted ? ENDED : await writeOne(root, file);
    if (why !== null) failed.set(file.path, why);
    isOver ||= why !== null && why !== WHY['EEXIST'] && why !== ENDED;
    await onFile();
  }
  return failed;
}
