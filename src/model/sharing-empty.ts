/** Records of which there are very many. */

const NO_ITEMS: readonly never[] = Object.freeze([]);
const NO_ENTRIES: ReadonlyMap<never, never> = new Map<never, never>();

/**
 * Gives a record that was just made one empty list and one empty map for all that are empty in it. Of a claim most are,
 * and together they would take as much memory as what it says.
 *
 * @param record its lists and maps are never changed
 * @returns the same record
 */
export function sharingEmpty<One extends object>(record: One): One {
  for (const [field, value] of Object.entries(record) as [string, unknown][]) {
    if (Array.isArray(value) && value.length === 0) Reflect.set(record, field, NO_ITEMS);
    else if (value instanceof Map && value.size === 0) Reflect.set(record, field, NO_ENTRIES);
  }
  return record;
}
