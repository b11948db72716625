/** What a timeline can be filtered by. */
import { FACETS, ONLY, type Facet } from '../../model/facet.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Id } from '../../model/record.ts';
import { STATUSES } from '../../model/status.ts';
import { address, recordAddress, statusAddress } from '../../routes/routes.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { sidesWithPages } from './groups-of-events.ts';

/** A value to filter by, and the page that stands in for it without a script. */
export interface FilterOption {
  value: string;
  name: string;
  /** BCP 47, of the name, where it is not of the site's language. */
  lang?: string;
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

type Told = Pick<Ledger, 'story' | 'refs' | 'strings' | 'threads'>;

/** A value, and its place among all of its facet. */
type Placed = Value & { at: number };

/** Every value there is, by facet; those of people, places and documents by name. Each timeline has a few of very many. */
const allValues = onceEach(
  ({ story, refs, strings, threads }: Told): Readonly<Record<Facet, ReadonlyMap<string, Placed>>> => {
    const inOrder = (values: readonly Value[]): ReadonlyMap<string, Placed> =>
      new Map(values.map((one, at) => [one.value, { ...one, at }]));
    const byName = (type: 'place' | 'actor' | 'source', ids: Iterable<Id>): ReadonlyMap<string, Placed> =>
      inOrder(
        [...ids]
          .map((id) => {
            const { name, lang } = refs[type](id);
            return { value: id, name, ...(lang && { lang }), href: recordAddress(type, id) };
          })
          .toSorted((a, b) => strings.compare(a.name, b.name)),
      );
    return {
      only: inOrder(ONLY.map((id) => ({ value: id, name: strings.filters.only[id].word, href: statusAddress(id) }))),
      thread: inOrder(
        threads.map(({ ref }) => ({ value: ref.id, name: ref.name, href: recordAddress('thread', ref.id) })),
      ),
      side: inOrder(
        sidesWithPages({ site: story.site, strings }).map(({ ref: { id, name, href } }) => ({ value: id, name, href })),
      ),
      status: inOrder(STATUSES.map((id) => ({ value: id, name: strings.statuses[id].word, href: statusAddress(id) }))),
      place: byName('place', story.places.keys()),
      actor: byName('actor', story.actors.keys()),
      source: byName('source', story.sources.keys()),
    };
  },
);

/** The pages of all values of a facet. */
const LISTS: Readonly<Record<Facet, string>> = {
  only: address('statuses'),
  thread: address('threads'),
  status: address('statuses'),
  side: address('sides'),
  place: address('places'),
  actor: address('actors'),
  source: address('sources'),
};

/** Every value that some of these events have, by facet, in the order in which all of them stand. */
export function filterGroups(ledger: Told, events: readonly LedgerEvent[]): FilterGroup[] {
  const all = allValues(ledger);
  return FACETS.flatMap((facet) => {
    const used = Map.groupBy(
      events.flatMap(({ facets }) => [...new Set(facets[facet])]),
      (value) => value,
    );
    const options = [...used]
      .flatMap(([value, found]) => {
        const placed = all[facet].get(value);
        return placed ? [{ placed, events: found.length }] : [];
      })
      .toSorted((one, other) => one.placed.at - other.placed.at)
      .map(({ placed: { at: _, ...value }, events: amount }) => ({ ...value, events: amount }));
    return options.length > 0 ? [{ facet, href: LISTS[facet], options }] : [];
  });
}
