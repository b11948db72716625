/** What took place, for schema.org. A statement is no Event, nor is what we no longer stand by. */
import type { Event } from 'schema-dts';
import type { LedgerEvent } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { absolute, absoluteRef } from '../absolute.ts';
import { spanOf } from './date.ts';

/** A happening, with how far it is borne out as its description; `null` for what is none. */
export function happening({ site }: Pick<Ledger, 'site'>, entry: LedgerEvent): Event | null {
  const { event, ref, explanation, places } = entry;
  if (event.kind !== 'happening' || entry.status.status === 'withdrawn') return null;
  const location = places.map((place) => ({
    '@type': 'Place' as const,
    name: place.name,
    url: absoluteRef(site, place) ?? site.url,
  }));
  return {
    '@type': 'Event',
    '@id': `${absolute(site, ref.href ?? '')}#event`,
    name: event.title,
    description: `${explanation.word}. ${explanation.reason}`,
    ...spanOf(event.when),
    ...(location.length > 0 ? { location } : {}),
  };
}
