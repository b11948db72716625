/** By what the events of a timeline can be filtered. */
import { FACETS, type Facet, type Facets } from '../model/facet.ts';
import { placesAround } from '../model/place.ts';
import type { EventRecord, Id } from '../model/record.ts';
import { sideOf } from '../model/side.ts';
import { STATUSES, type Status } from '../model/status.ts';
import { recordAddress, sideAddress, statusAddress } from './address.ts';
import type { Ledger, LedgerClaim, LedgerEvent } from './ledger.ts';
import type { Loom } from './link-claims.ts';
import { documentsBehind } from './link-others.ts';

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

/**
 * What an event has to do with. An actor counts who acts, speaks or confirms; a place counts with what it lies in; a
 * source counts on whose page one of the event's statements stands.
 */
export function facetsOf(loom: Loom, event: EventRecord, claims: readonly LedgerClaim[], status: Status): Facets {
  const actors = new Set([
    ...event.actors,
    ...claims.flatMap(({ claim }) => [...claim.by, ...claim.confirmed_by, claim.quote?.speaker ?? []].flat()),
  ]);
  const sides = new Set([...actors].map((id) => sideOf(loom.story, id)).filter((side) => side !== null));
  return {
    thread: event.threads,
    side: [...sides],
    status: [status],
    place: [...new Set(event.places.flatMap((place) => placesAround(loom.story.places, place)))],
    actor: [...actors],
    source: [...new Set(claims.flatMap((entry) => [entry.claim.source, ...documentsBehind(loom, entry)]))],
  };
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
