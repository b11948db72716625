/** Notes that are hidden in what they are about. */
import { expect, it } from 'vitest';
import { notesAbout } from '../../../src/check/noted.ts';

it('are of one thing and of one kind, and nobody sees them in it', () => {
  const [sizes, names] = [notesAbout<object, number>(), notesAbout<object, string>()];
  const [thing, other, frozen] = [{ field: 1 }, { field: 1 }, Object.freeze({ field: 1 })];
  sizes.set(thing, 3);
  names.set(thing, 'thing');
  sizes.set(thing, 4);
  sizes.set(frozen, 5);
  expect([thing, other, frozen, { ...thing }].map(sizes.get)).toEqual([4, undefined, 5, undefined]);
  expect([thing, frozen].map(names.get)).toEqual(['thing', undefined]);
  expect(Reflect.ownKeys(thing)).toEqual(['field']);
});
