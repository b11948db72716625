/** What a timeline can be filtered by. */
import { FACETS, type Facet } from '../../model/facet.ts';
import type { Id } from '../../model/record.ts';
import { STATUSES } from '../../model/status.ts';
import { recordAddress, sideAddress, statusAddress } from '../../routes/routes.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/** A value to filter by, and the page that stands in for it without a script. */
export interface FilterOption {
  value: string;
  name: string;
  href: string;
}

export interface FilterGroup {
  facet: Facet;
  options: readonly FilterOption[];
}

/** Every value that some of these events have, by facet; those of people, places and documents by name. */
export function filterGroups(
  { story, refs, strings, threads }: Pick<Ledger, 'story' | 'refs' | 'strings' | 'threads'>,
  events: readonly LedgerEvent[],
): FilterGroup[] {
  const byName = (type: 'place' | 'actor' | 'source', ids: Iterable<Id>): FilterOption[] =>
    [...ids]
      .map((id) => ({ value: id, name: refs[type](id).name, href: recordAddress(type, id) }))
      .toSorted((a, b) => strings.compare(a.name, b.name));
  const all: Record<Facet, FilterOption[]> = {
    thread: threads.map(({ ref }) => ({ value: ref.id, name: ref.name, href: recordAddress('thread', ref.id) })),
    side: story.site.sides.map(({ id, label }) => ({ value: id, name: label, href: sideAddress(id) })),
    status: STATUSES.map((id) => ({ value: id, name: strings.statuses[id].word, href: statusAddress(id) })),
    place: byName('place', story.places.keys()),
    actor: byName('actor', story.actors.keys()),
    source: byName('source', story.sources.keys()),
  };
  return FACETS.flatMap((facet) => {
    const used = new Set(events.flatMap(({ facets }) => facets[facet]));
    const options = all[facet].filter(({ value }) => used.has(value));
    return options.length > 0 ? [{ facet, options }] : [];
  });
}
