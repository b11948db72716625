/** What a process that holds a whole story takes from the system, unless somebody set it otherwise on purpose. */

/** MB for what was made last, of which pages leave little: by itself Node takes more, and no build is quicker for it. */
const YOUNG = { option: '--max-semi-space-size', megabytes: 16 };

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

/**
 * The options with which Node runs it.
 *
 * @param own the environment of this process, which may have some in `NODE_OPTIONS`
 */
export const memoryOptions = ({ NODE_OPTIONS = '' }: NodeJS.ProcessEnv): string[] =>
  // Node takes an underscore for a hyphen.
  NODE_OPTIONS.replaceAll('_', '-').includes(YOUNG.option) ? [] : [`${YOUNG.option}=${YOUNG.megabytes}`];
