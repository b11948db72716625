/** Keeps a folder of kept files from growing: there is one file, or a folder of them, for each story that was looked at. */
import { lstatSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** So many files of other stories are kept besides. */
const OTHERS = 7;

/** After so many milliseconds nobody is at work on a file any more. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes what was left beside a file, or a folder, by whoever was broken off, and the files of stories that were not
 * looked at for longest.
 *
 * @param path of the file, which was written just now. The names of whole files have no dot, those of others have
 */
export function clearUp(path: string): void {
  const folder = dirname(path);
  const now = statSync(path).mtimeMs;
  const others = readdirSync(folder)
    .filter((name) => name !== basename(path))
    .map((name) => ({ name, changed: lstatSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now }))
    .toSorted((a, b) => b.changed - a.changed);
  const [begun, whole] = [
    others.filter(({ name }) => name.includes('.')),
    others.filter(({ name }) => !name.includes('.')),
  ];
  const old = [...begun.filter(({ changed }) => changed < now - DAY), ...whole.slice(OTHERS)];
  for (const { name } of old) rmSync(join(folder, name), { recursive: true, force: true });
}
