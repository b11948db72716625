/** The families of rules that look at all content together, in the order of the catalogue. */
import { chainRules } from './chain.ts';
import { citationRules } from './citation.ts';
import { claimRules } from './claim.ts';
import { correctionRules } from './correction.ts';
import { cycleRules } from './cycle.ts';
import { duplicateRules } from './duplicate.ts';
import { farDateRules } from './far-date.ts';
import { markdownRules } from './markdown.ts';
import { questionRules } from './question.ts';
import { referenceRules } from './reference.ts';
import type { RuleFamily } from './rule.ts';
import { sameEventRules } from './same-event.ts';
import { sourceRules } from './source.ts';
import { timeRules } from './time.ts';
import { unusedRules } from './unused.ts';

export const FAMILIES: readonly RuleFamily[] = [
  referenceRules,
  duplicateRules,
  sameEventRules,
  cycleRules,
  chainRules,
  unusedRules,
  timeRules,
  farDateRules,
  claimRules,
  citationRules,
  questionRules,
  sourceRules,
  correctionRules,
  markdownRules,
];
