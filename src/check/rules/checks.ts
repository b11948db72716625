/** The families of rules that look at all content together, in the order of the catalogue. */
import { chainRules } from './reference/long-chain.ts';
import { citationRules } from './claim/unknown-citation.ts';
import { claimRules } from './claim/confirmed-by-own-side.ts';
import { correctionRules } from './correction/retraction-unexplained.ts';
import { cycleRules } from './reference/reference-cycle.ts';
import { duplicateRules } from './reference/duplicate-id.ts';
import { farDateRules } from './time/far-date.ts';
import { markdownRules } from './markdown/raw-html.ts';
import { questionRules } from './field/invalid-value.ts';
import { referenceRules } from './reference/unknown-reference.ts';
import type { RuleCheck } from '../finding.ts';
import { sameEventRules } from './reference/same-event.ts';
import { sourceRules } from './source/source-without-address.ts';
import { timeRules } from './time/said-after-published.ts';
import { unusedRules } from './reference/unused-record.ts';

export const CHECKS: readonly RuleCheck[] = [
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
