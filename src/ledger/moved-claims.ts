/** Claims that stood in another event before: their old addresses lead to where they stand now. */
import { splitClaimKey } from '../model/claim-key.ts';
import type { Id } from '../model/record.ts';
import type { LedgerClaim, MovedClaim } from './entries.ts';
import type { LinkContext } from './link-context.ts';

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
