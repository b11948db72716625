/** Outlets by their names. See docs/content-model.md, Independent origins. */
import type { Id, OutletRecord } from './record.ts';

/** The ids of outlets by their names, as they are written. */
export const outletsByName = (outlets: Iterable<OutletRecord>): ReadonlyMap<string, readonly Id[]> =>
  new Map([...Map.groupBy(outlets, ({ name }) => name)].map(([name, alike]) => [name, alike.map(({ id }) => id)]));
