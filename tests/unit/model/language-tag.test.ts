/** What language a tag names. */
import { expect, it } from 'vitest';
import { baseLanguage } from '../../../src/model/language-tag.ts';

it.each([
  ['uk', 'uk'],
  ['pt-BR', 'pt'],
  ['zh-Hant-TW', 'zh'],
  ['PT-br', 'pt'],
])('the tag %s is of the language %s, its script and region left aside', (tag, language) => {
  expect(baseLanguage(tag)).toBe(language);
});
