/** Places in lists that are sorted. */

/**
 * The place of the first for which something holds that holds for all that follow; their number where it holds for none. Asks
 * the logarithm of their number.
 */
export function firstPlace<One>(all: readonly One[], holds: (one: One) => boolean): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const one = all[middle];
    if (one !== undefined && holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
