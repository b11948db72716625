/** A folder of what builds keep, a file for each story or site. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** So many files of others are kept besides. */
const OTHERS = 7;

/** After so many milliseconds no build is at work on a file any more. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Removes what builds left that were broken off, whose names have a dot, and the files that were not written for longest.
 *
 * @param path of the file that was written last
 */
export function clearUpBeside(path: string): void {
  const folder = dirname(path);
  const now = statSync(path).mtimeMs;
  const others = readdirSync(folder)
    .filter((name) => name !== basename(path))
    .map((name) => ({ name, changed: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? now }))
    .toSorted((a, b) => b.changed - a.changed);
  const [begun, whole] = [
    others.filter(({ name }) => name.includes('.')),
    others.filter(({ name }) => !name.includes('.')),
  ];
  const old = [...begun.filter(({ changed }) => changed < now - DAY), ...whole.slice(OTHERS)];
  for (const { name } of old) rmSync(join(folder, name), { force: true });
}
