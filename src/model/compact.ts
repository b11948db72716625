/** Records of which there are very many. */

const NO_ITEMS: readonly never[] = Object.freeze([]);
const NO_ENTRIES: ReadonlyMap<never, never> = new Map<never, never>();

/**
 * Lets the lists and maps of a record that was just made take no more room than they need: all that are empty are one and
 * the same, and a list has no room for items to come, as one has to which each was added. Of a claim most are empty, and
 * the others have one item or two.
 *
 * @param record its lists and maps were made for it, and are never changed
 * @returns the same record
 */
export function compact<One extends object>(record: One): One {
  const fields = record as Record<string, unknown>;
  for (const field in fields) {
    const value = fields[field];
    if (Array.isArray(value)) fields[field] = value.length === 0 ? NO_ITEMS : value.slice();
    else if (value instanceof Map && value.size === 0) fields[field] = NO_ENTRIES;
  }
  return record;
}
