/** A watched folder that is replaced by another of its name, or goes and comes back, as when a story is put in the place of another. */
import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What tells a folder from another of its name; `undefined` where there is none. */
const identity = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.ino;

/**
 * Watches for a folder to come where one of its name went, be it another or the same. Who watches what is in it has the one
 * that went.
 *
 * @param folder whose parent stays
 * @param came is called each time
 * @returns ends it
 */
export function whenReplaced(folder: string, came: () => void): () => void {
  let known = identity(folder);
  const parent = watch(dirname(folder), { persistent: false }, (_event, name) => {
    if (name !== basename(folder)) return;
    const now = identity(folder);
    const isOther = now !== known;
    known = now;
    if (isOther && now !== undefined) came();
  });
  return () => {
    parent.close();
  };
}
