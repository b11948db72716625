/** The sources that events are read in. */
import type { LedgerEvent, LedgerSource } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/** Each source that a claim of these events is taken from, once, in the order of the story's sources. */
export function sourcesOf(
  { sources }: Pick<Ledger, 'sources'>,
  events: readonly Pick<LedgerEvent, 'claims'>[],
): LedgerSource[] {
  const read = new Set(events.flatMap(({ claims }) => claims.map(({ claim }) => claim.source)));
  return sources.filter(({ source }) => read.has(source.id));
}
