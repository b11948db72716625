import { describe, expect, it } from 'vitest';
import { plainText, printedWords, standsIn } from '../../../src/sources/quotation.ts';

describe('a quotation', () => {
  const page = plainText('He said: “We went on, as always, and then we came back – by night.” […] And no more.');

  it.each([
    ['We went on', true],
    ['We went on […] we came back', true],
    ['We went on [...] we came back', true],
    ['We went on [ … ] as always […] by night', true],
    ['[…] we came back', true],
    ['we came back […]', true],
    ['and then [...] by night', true],
    // As the page itself prints it.
    ['by night." […] And no more', true],
    ['we came back […] We went on', false],
    ['We went on […] by day', false],
    // One part may not be two.
    ['we came back […] we came back', false],
    ['[…]', true],
    ['[...]', false],
    ['We went on (…) we came back', false],
  ])('“%s” stands in its page: %j', (quotation, stands) => {
    expect(standsIn(quotation, page)).toBe(stands);
  });

  const ours = { text: 'Abfahrt', by: 'us' } as const;
  it.each([
    [{ text: 'Depart', translated: 'no' }, ['Depart']],
    [{ text: 'Depart', translated: 'by-source' }, ['Depart']],
    [{ text: 'Depart', translated: 'unknown' }, ['Depart']],
    [{ text: 'Abfahrt', translated: 'by-us' }, []],
    [{ text: 'Depart', translated: 'by-us', translation: ours }, ['Depart']],
    [{ text: 'Depart', translated: 'no', translation: { ...ours, by: 'source' } }, ['Depart', 'Abfahrt']],
  ] as const)('%j is printed as %j', (quote, words) => {
    expect(printedWords(quote)).toEqual(words);
  });
});
