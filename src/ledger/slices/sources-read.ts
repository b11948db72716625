/** The sources that events are read in. */
import { onceEach } from '../../model/once-each.ts';
import type { Id } from '../../model/record.ts';
import type { LedgerEvent, LedgerSource } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { byNameInTime } from './documents-in-order.ts';
import { namedSource, type NamedSource } from './narrowed.ts';

interface Placed {
  source: LedgerSource;
  place: number;
}

/** What it is asked of. */
type Told = Pick<Ledger, 'sources' | 'strings' | 'site'>;

/** The sources of a ledger by id: each event's page asks, and none of them may walk over all. */
const placesOf = onceEach(
  ({ sources, strings, site }: Told): ReadonlyMap<Id, Placed> =>
    new Map(
      byNameInTime(strings, sources, site.timezone).map((source, place) => [source.source.id, { source, place }]),
    ),
);

/** Each source that a claim of these events is taken from, once, as the list of all sources has them. */
export function sourcesOf(ledger: Told, events: readonly Pick<LedgerEvent, 'claims'>[]): NamedSource[] {
  const places = placesOf(ledger);
  const read = new Set(events.flatMap(({ claims }) => claims.map(({ claim }) => claim.source)));
  return [...read]
    .flatMap((id) => places.get(id) ?? [])
    .toSorted((a, b) => a.place - b.place)
    .map(({ source }) => namedSource(source));
}
