/** Follows what happens in a folder. */
import { watch } from 'node:fs';

/** Milliseconds of quiet after which a change is looked at: one save of an editor is several events. */
const QUIET = 100;

/**
 * Calls back after every change in a folder or below it, one call at a time, until this process ends.
 *
 * @param folder that is there
 * @throws Error, as a rejected promise, where the folder cannot be followed any longer or a call fails
 */
export function followFolder(folder: string, changed: () => Promise<void>): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (error: Error): void => {
      watcher.close();
      reject(error);
    };
    let soon: NodeJS.Timeout | undefined;
    let last = Promise.resolve();
    const watcher = watch(folder, { recursive: true }, () => {
      clearTimeout(soon);
      soon = setTimeout(() => {
        last = last.then(changed);
        last.catch(fail);
      }, QUIET);
    });
    watcher.on('error', fail);
  });
}
