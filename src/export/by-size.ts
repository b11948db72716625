/** Long lists, cut so that each part fits in a file that every host takes. */

/**
 * Cuts a list into parts by how much their entries weigh. Counted from the beginning, so that a part that is full stays
 * what it is while more entries come after it.
 *
 * @param weights of its entries, in their order
 * @param full what a part weighs at least, except where the list is lighter. The last one weighs less than twice as much
 *   and its last entry
 * @returns at least one part, which is empty where the list is
 */
export function cutBySize<Entry>(
  list: readonly Entry[],
  weights: readonly number[],
  full: number,
): (readonly Entry[])[] {
  const starts = [0];
  let weight = 0;
  let left = weights.reduce((sum, one) => sum + one, 0);
  for (const [at, one] of weights.entries()) {
    if (weight >= full && left >= full) {
      starts.push(at);
      weight = 0;
    }
    weight += one;
    left -= one;
  }
  return starts.map((start, index) => list.slice(start, starts[index + 1]));
}

/** What a full part has, in characters: the newest, of up to twice as many, is below the 25 MiB that hosts take. */
export const FULL_PART = 8_000_000;

/** The name of a part of a file, by its number from 1: `claims.csv` is the newest, `claims-1.csv` the oldest. */
export function partName(name: string, number: number, of: number): string {
  return number === of ? name : name.replace(/(?=\.[^.]*$)/, `-${number}`);
}
