/** Follows what happens in a folder. */
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { asWritten } from '../check/words/as-written.ts';
import { Refusal } from './command.ts';
import { errorCode } from '../check/files/error-code.ts';
import { reasonOf } from './errors.ts';

/** Milliseconds of quiet after which a change is looked at: one save of an editor is several events. */
const QUIET = 100;

/**
 * Where the system itself follows what is below a folder. Elsewhere Node imitates it file by file, and loses sight of
 * a file as soon as another takes its place, which is how many editors save.
 */
const FOLLOWS_BELOW = process.platform === 'darwin' || process.platform === 'win32';

/** What is watched from one look to the next. */
interface Watch {
  /** Resolves when something has changed since the watch began and all has been quiet since; rejects with a Refusal. */
  change: Promise<void>;
  end: () => void;
}

/** Whether a folder is gone, or closed to us. The folder that holds it is watched, and tells when that changes. */
const isAway = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errorCode(error));

/** Watches a folder and those below it; each before it is listed, so that nothing comes into it unseen. */
function watchFolder(root: string): Watch {
  const { promise: change, resolve, reject } = Promise.withResolvers<undefined>();
  // Nobody waits for it yet while somebody looks.
  change.catch(() => undefined);
  const fail = (error: unknown): void => {
    reject(new Refusal(`The folder ${asWritten(root)} cannot be watched any longer: ${reasonOf(error)}`));
  };
  let quiet: NodeJS.Timeout | undefined;
  const stir = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      resolve(undefined);
    }, QUIET);
  };
  const ends: (() => void)[] = [];
  const enter = (folder: string): void => {
    try {
      const watcher = watch(folder, { recursive: FOLLOWS_BELOW }, stir);
      watcher.on('error', (error) => {
        if (isAway(error) && folder !== root) stir();
        else fail(error);
      });
      ends.push(() => {
        watcher.close();
      });
      if (FOLLOWS_BELOW) return;
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory() && !entry.name.startsWith('.')) enter(join(folder, entry.name));
      }
    } catch (error) {
      if (!isAway(error) || folder === root) fail(error);
    }
  };
  enter(root);
  const end = (): void => {
    clearTimeout(quiet);
    for (const endOne of ends) endOne();
  };
  return { change, end };
}

/**
 * Yields when it is time to look at a folder: at once, and after every change in it or below. What changes while
 * somebody looks is time for another look, so that nobody goes on with what is out of date. Folders whose name begins
 * with a dot are not followed.
 *
 * @param root a folder that is there
 * @throws Refusal where the folder cannot be followed, or no longer
 */
export async function* timesToLook(root: string): AsyncGenerator<undefined, never> {
  let watched = watchFolder(root);
  try {
    for (;;) {
      yield;
      await watched.change;
      // All is watched anew before the old watch ends: folders have come and gone, or others have taken their place.
      const next = watchFolder(root);
      watched.end();
      watched = next;
    }
  } finally {
    watched.end();
  }
}
