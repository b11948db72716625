/**
 * A long list, cut into parts that each fit on a page.
 *
 * A list in the order of time is counted from its oldest entry, so that a part that is full holds the same for ever
 * while newer entries are added: the newest part alone grows, and it has the list's own address. A list of names is
 * counted from the first name, which has that address.
 */

export type ListOrder = 'time' | 'name';

/** Which part of a list. */
export interface PartPlace {
  order: ListOrder;
  /** From 1. */
  number: number;
  /** How many parts there are. */
  of: number;
}

export interface Part<Entry> extends PartPlace {
  /** How many entries the list has in all. */
  total: number;
  /** In the order of the list. */
  entries: readonly Entry[];
  /** The whole list, and where in it these begin. */
  list: readonly Entry[];
  from: number;
}

/** A part of which only the amounts matter: how many entries it and the whole list have. */
export interface CountedPart extends PartPlace {
  total: number;
  entries: { length: number };
}

/**
 * Cuts a list into parts.
 *
 * @param list its entries: the oldest first, or by name
 * @param size how many entries a full part holds
 * @param bound the last part holds fewer than these, and `bound - size` at the least, or all that there are; more than
 *   `size`, and twice as many if it is not given
 * @returns at least one part, which is empty where the list is; in the order of their numbers
 */
export function cutIntoParts<Entry>(
  list: readonly Entry[],
  size: number,
  order: ListOrder = 'time',
  bound: number = 2 * size,
): Part<Entry>[] {
  const of = list.length < bound ? 1 : Math.floor((list.length - bound) / size) + 2;
  return Array.from({ length: of }, (_, at) => ({
    order,
    number: at + 1,
    of,
    total: list.length,
    entries: list.slice(at * size, at + 1 === of ? undefined : (at + 1) * size),
    list,
    from: at * size,
  }));
}

/** Whether a part stands at the address of its list: the newest, or that of the first names. */
export const isAtHome = ({ order, number, of }: PartPlace): boolean => number === (order === 'time' ? of : 1);

/** Whether a part stands at the address of its list while others stand elsewhere: its page leads to all that there is. */
export const isHomeOfSeveral = (part: PartPlace): boolean => isAtHome(part) && part.of > 1;

/**
 * The part of a list that stands at its address.
 *
 * @param parts all of them, as {@link cutIntoParts} gives them
 */
export function homeOf<Entry>(parts: readonly Part<Entry>[]): Part<Entry> {
  const home = parts.find(isAtHome);
  if (!home) throw new RangeError('A part is missing: each list has one at its own address.');
  return home;
}
