/** Claims that had another address before: it leads to where they stand now. */
import { claimKey, splitClaimKey, type ClaimKey } from '../model/claim-key.ts';
import { everyId, otherIds } from '../model/former-ids.ts';
import { onceEach } from '../model/once-each.ts';
import type { Claim, EventRecord, Id, Story } from '../model/record.ts';
import type { LedgerClaim, LedgerEvent, MovedClaim } from './entries.ts';
import type { LinkContext } from './link-context.ts';

/**
 * Whose anchor each former id of a claim is on the page of an event: its own ids come first, then those of claims that had
 * another, as the event itself was called then. Of two events that were put together, both may have had one of that id.
 *
 * @returns the id that the claim has now, by each id of a claim that has or had it
 */
const anchorsOf = onceEach((event: EventRecord): ReadonlyMap<Id, Id> => {
  const anchors = new Map(event.claims.map(({ id }) => [id, id]));
  const formerly = event.claims.flatMap(({ id, former_ids }) =>
    former_ids.map((key) => ({ former: splitClaimKey(key), id })),
  );
  for (const called of everyId(event)) {
    for (const { former, id } of formerly) {
      if (former.event === called && !anchors.has(former.claim)) anchors.set(former.claim, id);
    }
  }
  return anchors;
});

/** The anchors that claims of an event had before and still have, by the id that each has now. */
const formerAnchorsIn = onceEach((event: EventRecord): ReadonlyMap<Id, Id[]> => {
  const formers = [...anchorsOf(event)].filter(([former, id]) => former !== id);
  return new Map([...Map.groupBy(formers, ([, id]) => id)].map(([id, own]) => [id, own.map(([former]) => former)]));
});

/** The ids that a claim had before and whose anchors on its event's page are its own. */
export const formerAnchors = (event: EventRecord, { id }: Claim): readonly Id[] => formerAnchorsIn(event).get(id) ?? [];

/** Whose each former key of an event's claims is, by the id that the claim has now. */
const ownersOf = onceEach(
  (event: EventRecord): ReadonlyMap<ClaimKey, Id> =>
    new Map(event.claims.flatMap(({ id, former_ids }) => former_ids.map((key) => [key, id] as const))),
);

/**
 * Every key under which a claim was published before, and by which others may know it: as its file says, and under each id
 * that its event had then, where that key is not another's.
 */
export function formerKeys(events: Story['events'], event: EventRecord, claim: Claim): ClaimKey[] {
  const own = claimKey(event.id, claim.id);
  const owners = ownersOf(event);
  const keys = [...claim.former_ids, own].map(splitClaimKey).flatMap((former) => {
    const then = events.get(former.event);
    return [...(then ? otherIds(then) : []), former.event].map((id) => claimKey(id, former.claim));
  });
  return [...new Set(keys)].filter((key) => key !== own && (owners.get(key) ?? claim.id) === claim.id);
}

/** By the event in which they stood before, claims that have another address now, be it in the same event. */
export function movedFrom(
  { strings }: Pick<LinkContext, 'strings'>,
  claims: readonly LedgerClaim[],
): Map<Id, MovedClaim[]> {
  const moved = claims.flatMap(({ key, href, number, who, event, claim }) =>
    claim.former_ids.map(splitClaimKey).map((former) => ({
      from: former.event,
      id: former.claim,
      to: { key, href, number, who: strings.list(who.map(({ name }) => name)), event },
    })),
  );
  return Map.groupBy(moved, ({ from }) => from);
}

/**
 * Parts the claims that had an address in an event, or under a former id of it, by whether the anchor on the event's page
 * is free for them.
 *
 * @param from gives those that had one in an event of that id
 */
export function placeMoved(
  event: EventRecord,
  from: (event: Id) => readonly MovedClaim[],
): Pick<LedgerEvent, 'moved' | 'movedAside'> {
  const anchors = anchorsOf(event);
  const taken = new Set(anchors.keys());
  const moved: MovedClaim[] = [];
  const movedAside: MovedClaim[] = [];
  for (const one of everyId(event).flatMap(from)) {
    const { event: now, claim } = splitClaimKey(one.to.key);
    if (now === event.id && anchors.get(one.id) === claim) continue;
    if (now === event.id || taken.has(one.id)) movedAside.push(one);
    else {
      taken.add(one.id);
      moved.push(one);
    }
  }
  return { moved, movedAside };
}
