/** Work that a button begins and that takes a while: who presses it again meanwhile means it once. */

/** Does some work for a search, unless work for the same one is under way. */
export type OneAtATime = (search: number, work: () => Promise<unknown>) => Promise<void>;

/** Prepares to do one thing at a time. What was begun for an earlier search holds up nothing. */
export function oneAtATime(): OneAtATime {
  let busy: number | null = null;
  return async (search, work) => {
    if (busy === search) return;
    busy = search;
    try {
      await work();
    } finally {
      if (busy === search) busy = null;
    }
  };
}
