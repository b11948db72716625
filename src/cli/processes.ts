/** In how many processes at once a story is built on this machine. See docs/scale.md, Parts. */
import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { FOLDERS } from '../model/vocabulary.ts';

/** Below so many events to be made, what each process does for itself (reading, linking) weighs more than what is shared. */
export const SHARED_FROM = 2000;

/** Processors for each process: it keeps more than one busy, and one more process reads and links all once more. */
const PROCESSORS_EACH = 2;

/** Bytes that a process of a build takes: by itself, and for each event of the story. */
const TAKES = { itself: 0.9e9, event: 150_000 };

/**
 * As many processes as there are processors for, and memory: each reads and holds the whole Ledger.
 *
 * @param events of the story
 * @param fresh those of them whose pages cannot be taken from an earlier site
 * @param memory bytes that are free
 */
export function processesFor(events: number, fresh: number, processors: number, memory: number): number {
  if (fresh < SHARED_FROM) return 1;
  return Math.max(
    1,
    Math.min(Math.floor(processors / PROCESSORS_EACH), Math.floor(memory / (TAKES.itself + events * TAKES.event))),
  );
}

const ENDING = '.md';

/** The ids of the events that a folder of content has files of; none where there is no such folder. */
export async function eventsIn(content: string): Promise<string[]> {
  const names = await readdir(join(content, FOLDERS.event), { recursive: true }).catch((): string[] => []);
  return names.filter((name) => name.endsWith(ENDING)).map((name) => basename(name, ENDING));
}

export interface ToMake {
  /** How many events a story has. */
  events: number;
  /** Of how many the site that stands there has no page. */
  fresh: number;
}

/**
 * How many events a folder of content has files of, none where there is no such folder; and of how many the site that
 * stands there already has no page.
 *
 * @param taken paths of the files of that site, from which pages can be taken; none where it is of other code. Of an event
 *   whose page is among them it is taken for granted that it can be: an edit changes few, and nearly all that is left to do
 *   then is what each process does for itself.
 */
export async function eventsToMake(content: string, taken: Readonly<Record<string, unknown>>): Promise<ToMake> {
  const ids = await eventsIn(content);
  const fresh = ids.filter((id) => !Object.hasOwn(taken, `/events/${id}/index.html`));
  return { events: ids.length, fresh: fresh.length };
}

/** {@link processesFor} a story on this machine as it is now. */
export const processesHere = ({ events, fresh }: ToMake): number =>
  processesFor(events, fresh, availableParallelism(), process.availableMemory());
