/** Writes planned files where there are none. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PlannedFile } from './planned-records.ts';

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
  for (const { path, text } of files) {
    try {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text, { flag: 'wx' });
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
      failed.set(path, code === 'EEXIST' ? 'there is such a file already' : `it cannot be written (${code})`);
    }
    await onFile();
  }
  return failed;
}
