/** A quotation is short enough to be one. */
import { wordCount } from '../../../text/word-count.ts';
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

const MAX_QUOTED_WORDS = 60;

/** What stands for words that we leave out is none of them. */
const OMISSION = /\[(?:…|\.\.\.)\]/g;

function checkText(
  { file }: PlacedClaim,
  path: DataPath,
  what: string,
  { text, lang = 'und' }: { text: string; lang?: string | undefined },
): Finding[] {
  const words = wordCount(text.replace(OMISSION, ' '), lang);
  if (words <= MAX_QUOTED_WORDS) return [];
  const message = `The ${what} has ${words} words; expected at most ${MAX_QUOTED_WORDS}.`;
  const help = 'Quote only the words that matter, and tell the rest in your own. […] stands for what you leave out.';
  return [{ ...inFields(file, path), rule: 'quote-length', message, help }];
}

function checkQuote(placed: PlacedClaim): Finding[] {
  const { quote } = placed.claim;
  if (!quote) return [];
  const here = [...placed.here, 'quote'];
  const { translation } = quote;
  return [
    ...checkText(placed, [...here, 'text'], 'quotation', quote),
    ...(translation ? checkText(placed, [...here, 'translation', 'text'], 'translation', translation) : []),
  ];
}

export const checkFile: FileCheck = ofClaims(checkQuote);
