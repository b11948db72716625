/** The documents behind a claim. */
import { linksOf } from '../model/chain.ts';
import { DIRECT, type Claim, type Id, type Story } from '../model/record.ts';

/** Ids of the sources on the way from a claim to its origins, its own source left out. */
export function sourcesBehind(story: Story, claim: Claim): Set<Id> {
  const behind = new Set<Id>();
  const waiting = [...linksOf(story, claim)];
  for (let link = waiting.pop(); link; link = waiting.pop()) {
    if (link.source === DIRECT || behind.has(link.source)) continue;
    behind.add(link.source);
    if (link.how === 'repeats') waiting.push(...linksOf(story, link));
  }
  return behind;
}
