/** The interface speaks the language of the site. What looks is where the words are: `src/ledger/language.ts`. */
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'missing-words',
  family: 'field',
  severity: 'warning',
  asks: 'The interface has every word in the language of the site.',
  example: {
    before: 'lang: el',
    after: 'lang: en',
    where: 'Greek words are begun in words.yaml; see docs/languages.md',
  },
});
