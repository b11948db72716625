/** `after` never leads back to where it began. */
import type { RuleCheck } from '../../finding.ts';
import { circlesOf } from '../../references/links.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'order-cycle',
  family: 'time',
  severity: 'error',
  asks: 'after never leads back to where it began.',
  example: {
    before: 'after: [council-meets]',
    after: 'after: []',
    where: 'council-meets.md has "after: [bridge-closed]"',
  },
});

export const check: RuleCheck = (content) =>
  circlesOf(content, 'event').map(({ place, words }) => ({
    ...place,
    rule: 'order-cycle',
    message: `after leads in a circle: ${words}, so none of them can come first.`,
    help: 'One of these is wrong: remove the id of that event from "after".',
  }));
