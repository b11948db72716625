/** Follows what happens in a folder. */
import { watch } from 'node:fs';
import { latestOnly } from '../check/latest-only.ts';

/**
 * Calls back after changes in a folder or below it, one call at a time, until this process ends.
 *
 * @param folder that is there
 * @throws Error, as a rejected promise, where the folder cannot be followed any longer or a call fails
 */
export function followFolder(folder: string, changed: () => Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (error: unknown): void => {
      watcher.close();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    const watcher = watch(folder, { recursive: true }, latestOnly(changed, fail));
    watcher.on('error', fail);
  });
}
