/** Writes planned files where there are none. */
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './planned-records.ts';

/** The first folder on the way to a file that is a link, by its path below the content folder; `null` where none is. */
async function linkOnTheWay(root: string, path: string): Promise<string | null> {
  const steps = path.split('/').slice(0, -1);
  for (const [index] of steps.entries()) {
    const folder = steps.slice(0, index + 1).join('/');
    const stats = await lstat(join(root, folder)).catch(() => null);
    if (stats === null) return null;
    if (stats.isSymbolicLink()) return folder;
  }
  return null;
}

async function writeOne(root: string, { path, text }: PlannedFile): Promise<string | null> {
  try {
    // The check takes no links in content, and what they lead to may be anybody's.
    const link = await linkOnTheWay(root, path);
    if (link !== null) return `the folder ${link} is a link, and nothing is written through it`;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text, { flag: 'wx' });
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
    return code === 'EEXIST' ? 'there is such a file already' : `it cannot be written (${code})`;
  }
}

/**
 * Writes files one after another, so that no event is there before what it refers to.
 *
 * @param root the content folder
 * @param onFile called and waited for after each file
 * @returns what could not be written, in words, by path; a file that is there already is never overwritten
 */
export async function writeFiles(
  root: string,
  files: readonly PlannedFile[],
  onFile: () => Promise<void>,
): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  for (const file of files) {
    const why = await writeOne(root, file);
    if (why !== null) failed.set(file.path, why);
    await onFile();
  }
  return failed;
}
