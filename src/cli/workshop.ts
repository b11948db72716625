/** Where builds work before anything of theirs is put in place. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { root } from './child.ts';
import { clearUp, nextTo } from './put-in-place.ts';

/**
 * Astro builds in a folder of the project, where it finds its packages, and each process in one of its own beside this
 * place: so a site can go anywhere, and builds at the same time do not meet.
 */
const WORKSHOP = join(root, '.astro/site');

/**
 * Clears up after builds that were killed, gives work a folder to use, which is not there yet, and removes it afterwards.
 *
 * @param out where the result of the work goes
 * @returns how many seconds it took, as a text
 */
export async function inWorkshop(out: string, work: (folder: string) => Promise<void>): Promise<string> {
  await clearUp(out);
  await clearUp(WORKSHOP);
  const begun = performance.now();
  const folder = nextTo(WORKSHOP);
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return ((performance.now() - begun) / 1000).toFixed(1);
}
