/** A folder for work that leaves nothing behind. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SIGNALS } from './child.ts';
import { Refusal } from './command.ts';

/**
 * Gives work a folder to use and removes it afterwards, also where somebody ends the work: the programs that it runs
 * end first, so that nothing is written any more.
 *
 * @param name what the folder's name begins with
 * @param ending what is said where somebody ends it
 * @param work with the folder, and what throws a Refusal once somebody has ended it
 */
export async function inScratch(
  name: string,
  ending: string,
  work: (folder: string, goOn: () => void) => Promise<void>,
): Promise<void> {
  let ended = false;
  const end = (): void => {
    ended = true;
  };
  const goOn = (): void => {
    if (ended) throw new Refusal(ending);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  try {
    await work(folder, goOn);
  } catch (error) {
    goOn();
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
    for (const signal of SIGNALS) process.off(signal, end);
  }
}
