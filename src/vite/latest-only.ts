/** A look at what changes, however much changes at once: one at a time, and the last state is looked at. */

/** Milliseconds of quiet after which a change is looked at: one save of an editor is several events, a checkout thousands. */
const QUIET = 100;

/**
 * Looks once changes have ceased for a moment. Changes during a look are looked at together, after it.
 *
 * @param look reads everything anew
 * @param failed is told why a look failed; the next change is looked at all the same
 * @returns what is to be called at every change
 */
export function latestOnly(look: () => Promise<void>, failed: (error: unknown) => void): () => void {
  let soon: NodeJS.Timeout | undefined;
  let looking = false;
  let changed = false;
  const begin = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    while (changed) {
      changed = false;
      await look().catch(failed);
    }
    looking = false;
  };
  return () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      changed = true;
      void begin();
    }, QUIET);
  };
}
