/**
 * Claims of people whom their source describes, and whom another document named later: until then they are whoever is
 * described. Part of what computes known-by: see known-by.ts.
 */
import { endOfDay, widestBounds } from './bounds.ts';
import type { Day } from './calendar.ts';
import type { ClaimFacts } from './claim-graph.ts';
import type { Claim, Story } from './record.ts';
import { voiceOf } from './voice.ts';

/** By when it was public who speaks in a claim: an instant, `-Infinity` where its own source says so, `Infinity` for never. */
export function namedBy({ sources, site }: Story, { named }: Claim): number {
  if (!named) return -Infinity;
  const on = named.on ?? sources.get(named.source)?.published;
  return (on && widestBounds(on, site.timezone).latest) ?? Infinity;
}

/** Whether it was not yet public at the end of a day who speaks in a claim. */
export const isDescribedOn = (story: Story, claim: Claim, day: Day): boolean =>
  namedBy(story, claim) > endOfDay(day, story.site.timezone);

/** A claim as it is known from its own source alone. */
export function asDescribed(story: Story, fact: ClaimFacts): ClaimFacts {
  const claim = { ...fact.claim, named: undefined };
  return { ...fact, claim, voice: voiceOf(story, claim) };
}
