/** Beside a translation stands the original. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'quote-translation',
  family: 'claim',
  severity: 'error',
  asks: 'A quotation with a translation beside it gives the original.',
  example: {
    before:
      'quote: { text: Die Brücke ist zu., lang: de, translated: by-us, translation: { text: The bridge is closed., lang: en, by: us } }',
    after:
      'quote: { text: Die Brücke ist zu., lang: de, translated: no, translation: { text: The bridge is closed., lang: en, by: us } }',
  },
});

function checkQuote({ file, claim, here }: PlacedClaim): Finding[] {
  const { quote } = claim;
  if (!quote?.translation) return [];
  const rule = 'quote-translation';
  if (quote.translated === 'by-us' || quote.translated === 'by-source') {
    const message = `Unexpected ${asWritten(quote.translated)} for translated; beside a translation, "text" is the original.`;
    const help =
      'Put the original into "text", with "translated: no", and say in "by" of the translation who translated it. If you do not have the original, remove "translation".';
    return [{ ...inFields(file, [...here, 'quote', 'translated']), rule, message, help }];
  }
  const { lang } = quote.translation;
  if (lang === undefined || lang !== quote.lang) return [];
  const message = `The quotation and its translation are both in ${asWritten(lang)}; expected two languages.`;
  const help = 'Correct "lang" of one of them. Where the quotation needs no translation, remove "translation".';
  return [{ ...inFields(file, [...here, 'quote', 'translation', 'lang']), rule, message, help }];
}

export const checkFile: FileCheck = ofClaims(checkQuote);
