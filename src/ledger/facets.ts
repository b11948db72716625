/** By what the events of a timeline can be filtered. */
import { claimActors } from '../model/claim-actors.ts';
import { ONLY, type Facets, type Only } from '../model/facet.ts';
import { placesAround } from '../model/place.ts';
import type { EventRecord } from '../model/record.ts';
import { sideOf } from '../model/side.ts';
import type { Details, EventStatus } from '../model/status.ts';
import type { LedgerClaim } from './entries.ts';
import type { LinkContext } from './link-context.ts';
import { sourcesBehind } from './sources-behind.ts';

/**
 * What an event has to do with. An actor counts who acts, speaks or confirms; a place counts with what it lies in; a
 * source counts on whose page one of the event's statements stands.
 */
export function facetsOf(
  context: LinkContext,
  event: EventRecord,
  claims: readonly LedgerClaim[],
  status: EventStatus,
  details: Details,
): Facets {
  const actors = new Set([...event.actors, ...claims.flatMap(({ claim }) => claimActors(claim))]);
  const sides = new Set([...actors].map((id) => sideOf(context.story, id)).filter((side) => side !== null));
  const only: Record<Only, boolean> = {
    key: event.key,
    'one-side': status.status === 'claimed' && status.oneSide !== null,
    details: details.differences.length + details.denials.length > 0,
  };
  return {
    only: ONLY.filter((one) => only[one]),
    thread: event.threads,
    side: [...sides],
    status: [status.status],
    place: [...new Set(event.places.flatMap((place) => placesAround(context.story.places, place)))],
    actor: [...actors],
    source: [...new Set(claims.flatMap((entry) => [entry.claim.source, ...sourcesBehind(context.story, entry.claim)]))],
  };
}
