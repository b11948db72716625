/** Dates that cannot be so beside another in the same place, of which the rules on both tell. */
import { saidOf } from '../../model/made-public.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Claim } from '../../model/record.ts';
import type { When } from '../../model/when.ts';
import type { Content } from '../content.ts';
import { soundFiles } from '../sound-files.ts';
import { clockOf } from './clock.ts';
import { impossibleDates } from './document-dates.ts';

/** The day on which a statement was taken back, where that is before it was made public. */
function tooEarly(claim: Claim, content: Content): When[] {
  const said = claim.retracted ? saidOf(content.story, claim) : null;
  return claim.retracted && said && clockOf(content).isBefore(claim.retracted.on, said) ? [claim.retracted.on] : [];
}

/** The dates that another in the same place rules out, by themselves. Found once for some content. */
export const datesRuledOut = onceEach((content: Content): ReadonlySet<When> => {
  const clock = clockOf(content);
  return new Set([
    ...soundFiles(content, 'source').flatMap(({ record }) =>
      impossibleDates(record, clock).flatMap(({ on, published }) => [on, published]),
    ),
    ...soundFiles(content, 'event').flatMap(({ record }) => record.claims.flatMap((claim) => tooEarly(claim, content))),
  ]);
});
