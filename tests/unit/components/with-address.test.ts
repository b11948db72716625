/** Web addresses in sentences. */
import { expect, it } from 'vitest';
import { withAddress } from '../../../src/components/pieces/with-address.ts';

it.each([
  ['A. https://a.example/b/', 'A. <bdi>https://a.example/b/</bdi>'],
  ['In: https://a.example/b/ (A & B)', 'In: <bdi>https://a.example/b/</bdi> (A &amp; B)'],
  ['Nothing', 'Nothing'],
])('an address is set apart from the sentence around it: %s', (text, html) => {
  expect(String(withAddress(text, 'https://a.example/b/'))).toBe(html);
});
