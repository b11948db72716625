/** In how many processes at once a story is built on this machine. See docs/scale.md, Parts. */
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { FOLDERS } from '../model/vocabulary.ts';

/** Below so many events, what each process does for itself (bundling, reading, linking) weighs more than what is shared. */
export const SHARED_FROM = 2000;

/** Processors for each process: it keeps more than one busy, and one more process reads and links all once more. */
const PROCESSORS_EACH = 2;

/** Bytes that a process of a build takes: by itself, and for each event of the story. */
const TAKES = { itself: 0.9e9, event: 150_000 };

/**
 * As many processes as there are processors for, and memory: each reads and holds the whole Ledger.
 *
 * @param events of the story
 * @param memory bytes that are free
 */
export function processesFor(events: number, processors: number, memory: number): number {
  if (events < SHARED_FROM) return 1;
  return Math.max(
    1,
    Math.min(Math.floor(processors / PROCESSORS_EACH), Math.floor(memory / (TAKES.itself + events * TAKES.event))),
  );
}

/** How many files of events a folder of content has; none where there is no such folder. */
async function eventsIn(content: string): Promise<number> {
  const names = await readdir(join(content, FOLDERS.event), { recursive: true }).catch((): string[] => []);
  return names.filter((name) => name.endsWith('.md')).length;
}

/**
 * {@link processesFor} a story on this machine as it is now.
 *
 * @param isAgain whether the site stands there already, but for what was edited: nearly all that is left to do then is what
 *   each process does for itself
 */
export async function processesHere(content: string, isAgain: boolean): Promise<number> {
  if (isAgain) return 1;
  return processesFor(await eventsIn(content), availableParallelism(), process.availableMemory());
}
