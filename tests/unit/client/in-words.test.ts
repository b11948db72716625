import { expect, it } from 'vitest';
import { formFor } from '../../../src/client/in-words.ts';

const ENGLISH = { one: '{n} result', other: '{n} results' };

it.each([
  ['en', 1, ENGLISH, '{n} result'],
  ['el', 2, ENGLISH, '{n} results'],
  // Which has one form for every number: words in it are chosen by its rule, and English ones by that of English.
  ['zh', 1, ENGLISH, '{n} result'],
  ['zh', 1, { other: '{n} 条结果' }, '{n} 条结果'],
  ['uk', 3, { one: 'одна', few: 'кілька', many: 'багато', other: 'частка' }, 'кілька'],
  // Which has forms that English does not have.
  ['cs', 3, ENGLISH, '{n} results'],
])('in "%s" %i goes with its form', (lang, count, forms, form) => {
  expect(formFor(forms, count, lang)).toBe(form);
});
