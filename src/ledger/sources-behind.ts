/** The documents behind a claim. */
import { chainOf } from '../model/chain.ts';
import { DIRECT, type Claim, type Id, type Story } from '../model/record.ts';

/** Ids of the sources on the way from a claim to its origins, the nearest first, its own source left out. */
export function sourcesBehind(story: Story, claim: Claim): Set<Id> {
  const chain = chainOf(story, claim).toReversed();
  const behind = new Set(chain.flatMap(({ repeats, describes }) => [...repeats, ...describes]));
  behind.delete(claim.source);
  behind.delete(DIRECT);
  return behind;
}
