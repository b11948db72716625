/** The documents behind a claim. */
import { linksFrom } from '../model/origin.ts';
import type { Claim, Id, Story } from '../model/record.ts';

/** Ids of the sources on the way from a claim to its origins, its own source left out. */
export function sourcesBehind(story: Story, claim: Claim): Set<Id> {
  const behind = new Set<Id>();
  const waiting = [...linksFrom(story, claim)];
  for (let link = waiting.pop(); link; link = waiting.pop()) {
    if (behind.has(link.source)) continue;
    behind.add(link.source);
    if (link.how === 'repeats') waiting.push(...(story.sources.get(link.source)?.via ?? []));
  }
  return behind;
}
