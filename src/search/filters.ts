/** Filters of the index in parts: Pagefind keeps all values of a filter in one file, and a search needs one value. */
import { SEARCH_FILTERS, type SearchFilter } from './record.ts';

/** Into how many parts each filter is cut. */
export type FilterParts = Readonly<Record<SearchFilter, number>>;

/** The filters of one record: ids by filter. */
export type Filters = Readonly<Partial<Record<SearchFilter, readonly string[]>>>;

/** About so many records stand in one part: a few kilobytes. */
const FULL = 2000;

/** Decides from the filters of all records. */
export function filterParts(records: readonly { filters: Filters }[]): FilterParts {
  const parts = (filter: SearchFilter): number =>
    Math.max(1, Math.ceil(records.reduce((sum, { filters }) => sum + (filters[filter]?.length ?? 0), 0) / FULL));
  return Object.fromEntries(SEARCH_FILTERS.map((filter) => [filter, parts(filter)])) as FilterParts;
}

/** The name in the index of the part of a filter in which a value stands. */
export function partOfFilter(parts: FilterParts, filter: SearchFilter, value: string): string {
  let sum = 0;
  for (let at = 0; at < value.length; at += 1) sum = (sum * 31 + value.charCodeAt(at)) % 65_521;
  return `${filter}-${sum % parts[filter]}`;
}

/** The filters of a record, or of a search, as the index names them. */
export function indexedFilters(parts: FilterParts, filters: Filters): Record<string, string[]> {
  const named: Record<string, string[]> = {};
  for (const filter of SEARCH_FILTERS) {
    for (const value of filters[filter] ?? []) (named[partOfFilter(parts, filter, value)] ??= []).push(value);
  }
  return named;
}
