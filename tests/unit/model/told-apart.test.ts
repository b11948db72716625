import { expect, it } from 'vitest';
import { toldApart } from '../../../src/model/told-apart.ts';

it('the first of those alike keeps its name, and each later one has its place in it', () => {
  const names = ['a', 'b', 'a', 'a', 'b'];
  expect(toldApart(names, (name, place) => `${name}${place}`)).toEqual(['a', 'b', 'a2', 'a3', 'b2']);
});
