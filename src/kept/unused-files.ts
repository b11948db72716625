/** Files that are kept until nobody has asked for them in a while. When that was, the times of each file say. */
import { lstatSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** After so many milliseconds a file is one that nobody asks for: thirty days. */
const UNUSED = 30 * 24 * 60 * 60 * 1000;

/** Notes that a file was asked for. Never throws: where that cannot be noted, it goes in time, and is made anew. */
export function noteUse(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    return;
  }
}

/**
 * Removes the files of a folder that nobody asked for in thirty days, and what was left there of some. Never throws: what
 * cannot be removed stays.
 */
export function clearUnused(folder: string): void {
  const before = Date.now() - UNUSED;
  try {
    for (const name of readdirSync(folder)) {
      const file = join(folder, name);
      const used = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
      if (used < before) rmSync(file, { force: true });
    }
  } catch {
    return;
  }
}
