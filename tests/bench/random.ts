/** Numbers that look random and are the same on every machine: made-up stories must not differ from run to run. */

/** Chooses, again and again, the same for the same seed. */
export interface Chooser {
  /** A whole number from 0 to below `count`. */
  below: (count: number) => number;
  /** Whether something that happens so often (0 to 1) happens this time. */
  happens: (often: number) => boolean;
  /** One of some things. */
  one: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing;
}

/**
 * A chooser: a counter, mixed by the finalizer of MurmurHash3 (A. Appleby, fmix32), so that seeds that are neighbours
 * choose differently.
 *
 * @param seed a whole number
 */
export function chooser(seed: number): Chooser {
  let state = Math.imul(seed, 0x9e3779b9);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    happens: (often) => next() < often,
    one: (things) => things[below(things.length)] ?? things[0],
  };
}
