/** Puts a finished folder where an older one stands, so that no reader ever meets half of either. */
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './command.ts';
import { errorCode } from '../check/files/error-code.ts';
import { reasonOf } from './errors.ts';
import { hindranceIn } from './hindrance.ts';
import { stillRuns } from './still-runs.ts';

/** The folder beside `place` in which this process prepares what is to stand there. */
export function nextTo(place: string): string {
  return `${place}.next-${process.pid}`;
}

/** Moves a folder aside. In the lower layers of a container's file system none can be renamed; there it just goes. */
async function moveAside(place: string, old: string): Promise<void> {
  try {
    await rename(place, old);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await rm(place, { recursive: true });
  }
}

/** Brings a folder beside the place where it is to stand: from another file system it can only be copied. */
async function bringBeside(folder: string, place: string): Promise<string> {
  const beside = nextTo(place);
  if (folder === beside) return folder;
  await mkdir(dirname(place), { recursive: true });
  try {
    await rename(folder, beside);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    await cp(folder, beside, { recursive: true });
  }
  return beside;
}

/** So often it is tried again where another build puts its site there at the same moment. */
const TRIES = 20;

/** Whether a folder came or went between one step and the next. */
const isOvertaken = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(errorCode(error));

/** Puts a folder in the place of another, which stands at `old` then. Of builds at once the last one's stays. */
async function exchange(beside: string, place: string, old: string): Promise<void> {
  for (let left = TRIES; ; left -= 1) {
    try {
      if (existsSync(place)) await moveAside(place, old);
      await rename(beside, place);
      return;
    } catch (error) {
      if (left === 0 || !isOvertaken(error)) throw error;
      // Another site is there now, so the one that was moved aside need not come back.
      if (existsSync(place)) rmSync(old, { recursive: true, force: true });
    }
  }
}

/** Removes what was moved aside, or brings it back where nothing came in its place. */
async function settleOld(place: string, old: string): Promise<void> {
  // Where another build is quicker, its site stays; where it cannot come back now, the next build brings it.
  if (!existsSync(place)) await rename(old, place).catch(() => undefined);
  // At once: file by file it takes a third more.
  if (existsSync(place)) rmSync(old, { recursive: true, force: true });
}

/**
 * Moves `next` to `place` by renaming, which other programs see as one step, and removes what stood there before.
 *
 * @param next a finished folder, anywhere
 * @throws Refusal where the file system does not allow it, as for a folder that is a mount point, or its disk is full
 */
export async function putInPlace(next: string, place: string): Promise<void> {
  const old = `${place}.old-${process.pid}`;
  try {
    await exchange(await bringBeside(next, place), place, old);
  } catch (error) {
    const reason = reasonOf(error);
    throw new Refusal(hindranceIn(reason) ?? `${place} cannot be replaced: ${reason}`);
  } finally {
    await rm(nextTo(place), { recursive: true, force: true });
    await settleOld(place, old);
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
