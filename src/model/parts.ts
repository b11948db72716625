/**
 * A long list, cut into parts that each fit on a page. Parts are counted from the oldest entry, so that a part that is
 * full holds the same for ever while newer entries are added: only the newest part grows, and it has the list's own
 * address.
 */

export interface Part<Entry> {
  /** Its number, from 1 for the oldest; that of the newest is `of`. */
  number: number;
  /** How many parts there are. */
  of: number;
  /** How many entries the list has in all. */
  total: number;
  /** The oldest first, as in the list. */
  entries: readonly Entry[];
}

/**
 * Cuts a list into parts, the newest part first.
 *
 * @param list its entries, the oldest first
 * @param size how many entries a full part holds; the newest holds from `size` to one less than twice as many, or all
 *   that there are
 * @returns at least one part, which is empty where the list is
 */
export function cutIntoParts<Entry>(list: readonly Entry[], size: number): Part<Entry>[] {
  const of = Math.max(1, Math.floor(list.length / size));
  return Array.from({ length: of }, (_, at) => ({
    number: at + 1,
    of,
    total: list.length,
    entries: list.slice(at * size, at + 1 === of ? undefined : (at + 1) * size),
  })).reverse();
}
