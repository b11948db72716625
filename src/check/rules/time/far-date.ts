/** `far-date`: a year that looks mistyped. */
import type { RuleCheck } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { datesRuledOut } from '../ruled-out.ts';
import { farDates } from '../far-dates.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'far-date',
  family: 'time',
  severity: 'warning',
  asks: 'No day is more than ten years away from every other date of the story, while other dates of its record are near.',
  example: {
    before: 'published: 1923-06-06',
    after: 'published: 2023-06-06',
  },
});

/** Dates that look mistyped, but for those that another date in the same place rules out: other rules tell of them. */
export const check: RuleCheck = (content) => {
  const far = farDates(content);
  if (far.size === 0) return [];
  const ruledOut = datesRuledOut(content);
  return [...far.values()]
    .filter(({ when }) => !ruledOut.has(when))
    .map(({ when, place }) => ({
      ...place(),
      rule: 'far-date',
      message: `The date ${asWritten(when.date.text)} lies alone, more than ten years from every other date of the story.`,
      help: `Correct the year. Where it is right, say how it is known: { date: ${when.date.text}, note: … }.`,
    }));
};
