/** What is told of a list that would be too long, and how much is left out. */

export interface Few<Item> {
  shown: readonly Item[];
  /** How many there are besides. */
  left: number;
}

/**
 * The first of a list. One alone is never left out: "and 1 more" takes the room in which it would stand.
 *
 * @param most so many are shown where more than one would be left out
 */
export function fewOf<Item>(items: readonly Item[], most: number): Few<Item> {
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  return { shown, left: items.length - shown.length };
}
