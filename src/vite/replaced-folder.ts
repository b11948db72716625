/** A watched folder that is replaced by another of its name, as when a story is put in the place of another. */
import { statSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** What tells a folder from another of its name; `undefined` where there is none. */
const identity = (folder: string): number | undefined => statSync(folder, { throwIfNoEntry: false })?.ino;

/**
 * Watches for a folder to come where another of its name went. Who watches what is in it has the old one.
 *
 * @param folder whose parent stays
 * @param came is called each time that another stands there
 * @returns ends it
 */
export function whenReplaced(folder: string, came: () => void): () => void {
  let known = identity(folder);
  const parent = watch(dirname(folder), { persistent: false }, (_event, name) => {
    const now = name === basename(folder) ? identity(folder) : known;
    if (now === undefined || now === known) return;
    known = now;
    came();
  });
  return () => {
    parent.close();
  };
}
