/** Puts a finished folder where an older one stands, so that no reader ever meets half of either. */
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './command.ts';

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

/** Moves a folder aside. In the lower layers of a container's file system none can be renamed; there it just goes. */
async function moveAside(place: string, old: string): Promise<void> {
  try {
    await rename(place, old);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await rm(place, { recursive: true });
  }
}

/**
 * Moves `next` to `place` by renaming, which other programs see as one step, and removes what stood there before.
 *
 * @throws Refusal where the file system does not allow it, as for a folder that is a mount point
 */
export async function putInPlace(next: string, place: string): Promise<void> {
  const old = `${place}.old-${process.pid}`;
  try {
    if (existsSync(place)) await moveAside(place, old);
    await rename(next, place);
    await rm(old, { recursive: true, force: true });
  } catch (error) {
    throw new Refusal(`${place} cannot be replaced: ${error instanceof Error ? error.message : 'no reason given'}`);
  }
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
