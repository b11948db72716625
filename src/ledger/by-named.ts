/** What names something, found by what it names. */

/**
 * Groups items by each of the things that they name.
 *
 * @param items in some order, which each group keeps
 * @param namesOf what an item names; what it names twice counts once
 */
export function byNamed<Item, Name>(
  items: Iterable<Item>,
  namesOf: (item: Item) => Iterable<Name>,
): (name: Name) => readonly Item[] {
  const groups = new Map<Name, Item[]>();
  for (const item of items) {
    for (const name of new Set(namesOf(item))) {
      const group = groups.get(name);
      if (group) group.push(item);
      else groups.set(name, [item]);
    }
  }
  return (name) => groups.get(name) ?? [];
}
