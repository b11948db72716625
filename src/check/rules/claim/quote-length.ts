/** A quotation is short enough to be one. */
import type { Finding, RuleCheck } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { placedClaims, type PlacedClaim } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'quote-length',
  family: 'claim',
  severity: 'error',
  asks: 'A quotation is at most 60 words.',
  example: {
    before: 'quote: { text: "We closed the bridge, and then … (61 words)", translated: no }',
    after: 'quote: { text: We closed the bridge., translated: no }',
  },
});

/** Runs between white space. */
const MAX_QUOTED_WORDS = 60;

function checkQuote({ file, claim, here }: PlacedClaim): Finding[] {
  const words = claim.quote?.text.trim().split(/\s+/).length ?? 0;
  if (words <= MAX_QUOTED_WORDS) return [];
  const message = `The quotation has ${words} words; expected at most ${MAX_QUOTED_WORDS}.`;
  const help = 'Quote only the words that matter, and tell the rest in your own.';
  return [{ ...inFields(file, [...here, 'quote', 'text']), rule: 'quote-length', message, help }];
}

export const check: RuleCheck = (content) => placedClaims(content).flatMap(checkQuote);
