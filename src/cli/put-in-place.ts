/** Puts a finished folder where an older one stands, so that no reader ever meets half of either. */
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const stillRuns = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
};

/** The folder beside `place` in which this process prepares what is to stand there. */
export function nextTo(place: string): string {
  return `${place}.next-${process.pid}`;
}

/**
 * Moves `next` to `place` by renaming, which other programs see as one step, and removes what stood there before.
 *
 * @throws where the two are not on one file system, or may not be written
 */
export async function putInPlace(next: string, place: string): Promise<void> {
  const old = `${place}.old-${process.pid}`;
  if (existsSync(place)) await rename(place, old);
  await rename(next, place);
  await rm(old, { recursive: true, force: true });
}

/**
 * Clears up after earlier processes that were killed: half-finished folders beside `place` go, and an old one that
 * had just been moved aside comes back. Folders of processes that are still running stay.
 */
export async function clearUp(place: string): Promise<void> {
  const folder = dirname(place);
  if (!existsSync(folder)) return;
  for (const name of (await readdir(folder)).toSorted()) {
    if (!name.startsWith(`${basename(place)}.`)) continue;
    const [, kind, id] = /\.(next|old)-(\d+)$/.exec(name) ?? [];
    if (kind === undefined || stillRuns(Number(id))) continue;
    if (kind === 'old' && !existsSync(place)) await rename(join(folder, name), place);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
}
