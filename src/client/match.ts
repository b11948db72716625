/** Which events fit a reader's filters, and what to drop where none does. Pure: knows no page. */
import { FACETS, type Facet, type Facets } from '../model/facet.ts';

/** The filters that are set. */
export type Selection = Readonly<Partial<Record<Facet, string>>>;

/** Filters without which some events fit. */
export interface Drop {
  facets: readonly Facet[];
  shown: number;
}

/** Whether an event fits every filter. */
export function fits(facets: Facets, selection: Selection): boolean {
  return FACETS.every((facet) => selection[facet] === undefined || facets[facet].includes(selection[facet]));
}

/** How many events fit. */
export function countFitting(events: readonly Facets[], selection: Selection): number {
  return events.filter((facets) => fits(facets, selection)).length;
}

/**
 * The filters in an address.
 *
 * @param search its query
 * @param known whether the page offers a value; others are left out
 */
export function readSelection(search: string, known: (facet: Facet, value: string) => boolean): Selection {
  const query = new URLSearchParams(search);
  const selection: Partial<Record<Facet, string>> = {};
  for (const facet of FACETS) {
    const value = query.get(facet);
    if (value && known(facet, value)) selection[facet] = value;
  }
  return selection;
}

/** The query with these filters in it and no others; what else it holds stays. Empty, or begins with `?`. */
export function writeSelection(search: string, selection: Selection): string {
  const query = new URLSearchParams(search);
  for (const facet of FACETS) {
    const value = selection[facet];
    if (value) query.set(facet, value);
    else query.delete(facet);
  }
  const text = query.toString();
  return text && `?${text}`;
}

/** Every way to take some of the items, in their order. */
function choices<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, at) => choices(items.slice(at + 1), size - 1).map((rest) => [item, ...rest]));
}

/** The filters without the dropped ones. */
export function without(selection: Selection, dropped: readonly Facet[]): Selection {
  return Object.fromEntries(FACETS.flatMap((facet) => (dropped.includes(facet) ? [] : [[facet, selection[facet]]])));
}

/** What to drop for some event to fit: as few filters as will do, each way to do so. To drop all is no advice. */
export function whatToDrop(events: readonly Facets[], selection: Selection): Drop[] {
  const set = FACETS.filter((facet) => selection[facet] !== undefined);
  for (let size = 1; size < set.length; size += 1) {
    const found = choices(set, size)
      .map((facets) => ({ facets, shown: countFitting(events, without(selection, facets)) }))
      .filter(({ shown }) => shown > 0);
    if (found.length > 0) return found;
  }
  return [];
}
