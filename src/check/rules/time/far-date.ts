/** `far-date`: a year that looks mistyped. */
import { saidOf } from '../../../model/made-public.ts';
import type { Claim } from '../../../model/record.ts';
import type { When } from '../../../model/when.ts';
import type { Content } from '../../content.ts';
import type { RuleCheck } from '../../finding.ts';
import { soundFiles } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { impossibleDates } from '../document-dates.ts';
import { farDates } from '../far-dates.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'far-date',
  family: 'time',
  severity: 'warning',
  asks: 'No day lies alone, more than ten years from every other date, in a record whose other dates do not.',
  example: {
    before: 'published: 1923-06-06',
    after: 'published: 2023-06-06',
  },
});

/** The day on which a statement was taken back, where that is before it was made public. */
function tooEarly(claim: Claim, content: Content): When[] {
  const said = claim.retracted ? saidOf(content.story, claim) : null;
  return claim.retracted && said && clockOf(content).isBefore(claim.retracted.on, said) ? [claim.retracted.on] : [];
}

/** Dates that look mistyped, but for those that another date in the same place rules out: other rules tell of them. */
export const check: RuleCheck = (content) => {
  const far = farDates(content);
  if (far.size === 0) return [];
  const clock = clockOf(content);
  const impossible = new Set([
    ...soundFiles(content, 'source').flatMap(({ record }) =>
      impossibleDates(record, clock).flatMap(({ on, published }) => [on, published]),
    ),
    ...soundFiles(content, 'event').flatMap(({ record }) => record.claims.flatMap((claim) => tooEarly(claim, content))),
  ]);
  return [...far.values()]
    .filter(({ when }) => !impossible.has(when))
    .map(({ when, place }) => ({
      ...place(),
      rule: 'far-date',
      message: `The date ${asWritten(when.date.text)} lies alone, more than ten years from every other date of the story.`,
      help: 'Correct the year. Where it is right, say how it is known in a note of the date.',
    }));
};
