/** A bar for whoever waits at a terminal. */
import { setImmediate } from 'node:timers/promises';
import { progress } from '@clack/prompts';

export interface Progress {
  /** One more is done. The bar is drawn now and then: wait for this between pieces of work that do not wait themselves. */
  step: () => Promise<void>;
  done: () => void;
}

/** Less than this is done before anybody could read the bar. */
const LONG = 200;

/** How many steps are taken between two chances to draw. */
const STRIDE = 25;

/**
 * Shows on standard error how far a piece of work has come; nothing where that is no terminal, or the work is short.
 *
 * @param words what is being done, such as `Reading rows`
 * @param total how many steps it takes
 */
export function showProgress(words: string, total: number): Progress {
  if (!process.stderr.isTTY || total < LONG) return { step: () => Promise.resolve(), done: () => undefined };
  const bar = progress({ max: total, output: process.stderr, withGuide: false });
  let taken = 0;
  bar.start(`${words}: ${total}`);
  return {
    step: async () => {
      taken += 1;
      bar.advance(1, `${words}: ${taken} of ${total}`);
      if (taken % STRIDE === 0) await setImmediate();
    },
    done: () => {
      bar.stop(`${words}: ${taken} of ${total}`);
    },
  };
}
