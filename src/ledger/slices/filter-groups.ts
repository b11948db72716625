/** What a timeline can be filtered by. */
import { FACETS, ONLY, type Facet } from '../../model/facet.ts';
import type { Id } from '../../model/record.ts';
import { STATUSES } from '../../model/status.ts';
import { address, recordAddress, sideAddress, statusAddress } from '../../routes/routes.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/** A value to filter by, and the page that stands in for it without a script. */
export interface FilterOption {
  value: string;
  name: string;
  href: string;
  /** How many of the events fit. */
  events: number;
}

export interface FilterGroup {
  facet: Facet;
  /** The page of all its values. */
  href: string;
  options: readonly FilterOption[];
}

type Value = Omit<FilterOption, 'events'>;

/** Every value that some of these events have, by facet; those of people, places and documents by name. */
export function filterGroups(
  { story, refs, strings, threads }: Pick<Ledger, 'story' | 'refs' | 'strings' | 'threads'>,
  events: readonly LedgerEvent[],
): FilterGroup[] {
  const byName = (type: 'place' | 'actor' | 'source', ids: Iterable<Id>): Value[] =>
    [...ids]
      .map((id) => ({ value: id, name: refs[type](id).name, href: recordAddress(type, id) }))
      .toSorted((a, b) => strings.compare(a.name, b.name));
  const all: Record<Facet, Value[]> = {
    only: ONLY.map((id) => ({ value: id, name: strings.filters.only[id].word, href: statusAddress(id) })),
    thread: threads.map(({ ref }) => ({ value: ref.id, name: ref.name, href: recordAddress('thread', ref.id) })),
    side: story.site.sides.map(({ id, label }) => ({ value: id, name: strings.capital(label), href: sideAddress(id) })),
    status: STATUSES.map((id) => ({ value: id, name: strings.statuses[id].word, href: statusAddress(id) })),
    place: byName('place', story.places.keys()),
    actor: byName('actor', story.actors.keys()),
    source: byName('source', story.sources.keys()),
  };
  const lists: Record<Facet, string> = {
    only: address('statuses'),
    thread: address('threads'),
    status: address('statuses'),
    side: address('sides'),
    place: address('places'),
    actor: address('actors'),
    source: address('sources'),
  };
  return FACETS.flatMap((facet) => {
    const used = Map.groupBy(
      events.flatMap(({ facets }) => [...new Set(facets[facet])]),
      (value) => value,
    );
    const options = all[facet].flatMap((option) => {
      const found = used.get(option.value);
      return found ? [{ ...option, events: found.length }] : [];
    });
    return options.length > 0 ? [{ facet, href: lists[facet], options }] : [];
  });
}
