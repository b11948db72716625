/** docs/languages.md tells of every language that the interface speaks. */
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/spoken.ts';
import { textOf } from './documentation.ts';

it('the languages of the interface are those of the page', () => {
  const told = [...textOf('docs/languages.md').matchAll(/^\| `([a-z]+)` +\|/gm)].map(([, lang]) => lang);
  expect(told.slice(1).toSorted()).toEqual([...LANGUAGES].toSorted());
});
