/** Which texts of fields are probably not what readers should see. */
import { expect, it } from 'vitest';
import { isDoubtful } from '../../../../../src/check/rules/field/doubtful-text.ts';

it.each([
  'The bridge is <b>closed',
  'The bridge is closed</b>',
  '<a href="https://port.example/">The port</a>',
  'Waves &amp; wind',
  'The port&#8217;s bridge',
  'The port&#x2019;s bridge',
  '<!-- closed -->',
  'Closed.[^closed]',
  'The [port](https://port.example/) closes it',
  '![A barrier](bridge.png)',
  'The **bridge** closes',
  'null',
  'true',
  '“The bridge closes”',
  'The bridge "closes',
])('%s: is', (text) => {
  expect(isDoubtful(text, true)).toBe(true);
});

it.each([
  'Fewer than 5 ships (<5) & more than 2 (> 2)',
  'R&D; AT&T',
  'Clause [4] (as amended) and [sic] (closed)',
  'They say that it is true',
  'false alarm at the bridge',
  '“Closed” and “open”',
  '“Closed”, says the port',
  'The port "closes" it',
  'A 12" pipe bursts',
  'snake_case_names and 2 * 3 * 4',
])('%s: is not', (text) => {
  expect(isDoubtful(text, true)).toBe(false);
});

it('a word of YAML in quotation marks is text', () => {
  expect(isDoubtful('"true"', false)).toBe(false);
});
