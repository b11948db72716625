/** A quotation is short enough to be one. */
import type { DataPath } from '../../content.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
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

/** What stands for words that we leave out is none of them. */
const OMISSION = /\[(?:…|\.\.\.)\]/g;

const wordsIn = (text: string): number =>
  text
    .replace(OMISSION, ' ')
    .split(/\s+/)
    .filter((word) => word !== '').length;

function checkText({ file }: PlacedClaim, path: DataPath, what: string, text: string | undefined): Finding[] {
  const words = wordsIn(text ?? '');
  if (words <= MAX_QUOTED_WORDS) return [];
  const message = `The ${what} has ${words} words; expected at most ${MAX_QUOTED_WORDS}.`;
  const help = 'Quote only the words that matter, and tell the rest in your own. […] stands for what you leave out.';
  return [{ ...inFields(file, path), rule: 'quote-length', message, help }];
}

function checkQuote(placed: PlacedClaim): Finding[] {
  const { quote } = placed.claim;
  const here = [...placed.here, 'quote'];
  return [
    ...checkText(placed, [...here, 'text'], 'quotation', quote?.text),
    ...checkText(placed, [...here, 'translation', 'text'], 'translation', quote?.translation?.text),
  ];
}

export const checkFile: FileCheck = ofClaims(checkQuote);
