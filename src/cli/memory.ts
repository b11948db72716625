/** What a process that holds a whole story takes from the system, unless somebody set it otherwise on purpose. */
import { spawnSync } from 'node:child_process';

/** Room for what was made last, of which pages leave little. */
const YOUNG = '--max-semi-space-size';

/**
 * MB of it at the least and at the most, as powers of two, to which V8 rounds up: by itself Node takes more, and no short
 * story is built or checked quicker for it.
 */
const YOUNG_MEGABYTES = { least: 16, most: 64 };

/** Such rooms come three times: two for what was made last, and one that is being emptied into. */
const YOUNG_ROOMS = 3;

/**
 * What is let go of goes back to the system at once. The first two are bytes from which the C library of Linux takes a
 * buffer from the system by itself: it raises them, and what a build no longer needs stays with it, between what it does.
 * The last is milliseconds after which mimalloc, with which Rolldown bundles, gives back what it had (its `purge_delay`):
 * it looks whether they are over only when it works again, and a bundle takes 100 MB.
 */
const GIVEN_BACK = {
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '262144',
  MIMALLOC_PURGE_DELAY: '0',
};

/**
 * What its environment has besides that of this process.
 *
 * @param own the environment of this process
 */
export const memoryEnvironment = (own: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(GIVEN_BACK).filter(([name]) => own[name] === undefined));

/** Bytes of what a build holds while it makes pages, besides what it makes: by itself, and for each event of the story. */
const HELD = { itself: 100e6, event: 46_000 };

/** So many bytes may stand, with what came on top and what was made last, before all of it is gone through for garbage. */
const ROOM = 1400e6;

/** What may come on top at the least and at the most, in a hundred of what is held: with less, a build does little else. */
const [LEAST, MOST] = [30, 150];

/** Bytes that a build holds. */
const heldBy = (events: number): number => HELD.itself + events * HELD.event;

/**
 * MB for what was made last. Each time they are full it is gone through, and so is what leads there from all that is held:
 * the more that is, the more rarely. A long story leaves no room for that.
 */
function youngOf(events: number): number {
  const held = heldBy(events);
  const left = Math.max(0, ROOM - held * (1 + LEAST / 100));
  const power = Math.min(Math.round(Math.log2(held / 10e6)), Math.floor(Math.log2(left / YOUNG_ROOMS / 1e6)));
  return Math.max(YOUNG_MEGABYTES.least, Math.min(YOUNG_MEGABYTES.most, 2 ** power));
}

/** How much more than is held a build lets stand before it looks for garbage, in a hundred. */
function onTop(events: number): number {
  const held = heldBy(events);
  const room = ROOM - YOUNG_ROOMS * youngOf(events) * 1e6;
  return Math.max(LEAST, Math.min(MOST, Math.round((100 * (room - held)) / held)));
}

/**
 * By itself Node also looks for garbage with each 64 MB of buffers, which it takes for a sign of want. Pages are made in
 * buffers: a fifth of a build's processor time went into going through a story that stays.
 */
const buildOptions = (events: number): string[] => [
  '--external-memory-accounted-in-global-limit',
  `--heap-growing-percent=${onTop(events)}`,
];

/** Whether the Node that is running takes some options, which are V8's and come and go with its versions. */
const areTaken = (options: readonly string[]): boolean =>
  spawnSync(process.execPath, [...options, '--eval', ''], { stdio: 'ignore' }).status === 0;

/**
 * The options with which Node runs it.
 *
 * @param own the environment of this process, which may have some in `NODE_OPTIONS`
 * @param events of the story that is built; `null` where none is
 * @param taken whether Node takes what is not of every version
 */
export function memoryOptions(
  { NODE_OPTIONS = '' }: NodeJS.ProcessEnv,
  events: number | null,
  taken = areTaken,
): string[] {
  const ofBuild = events === null ? [] : buildOptions(events);
  const young = events === null ? YOUNG_MEGABYTES.least : youngOf(events);
  return [
    // Node takes an underscore for a hyphen.
    ...(NODE_OPTIONS.replaceAll('_', '-').includes(YOUNG) ? [] : [`${YOUNG}=${young}`]),
    ...(ofBuild.length > 0 && taken(ofBuild) ? ofBuild : []),
  ];
}
