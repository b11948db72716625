import { expect, it } from 'vitest';
import type { Correction } from '../../../src/model/record.ts';
import { correctionAnchors } from '../../../src/routes/routes.ts';
import { when } from '../model/story.ts';

const correction = (day: string, was: string, now = 'Ten ships.'): Correction => ({
  on: when(day),
  claims: [],
  was,
  now,
  why: 'The port counted again.',
});

const [first, second] = [correction('2023-06-08', 'Twelve ships.'), correction('2023-06-09', 'Nine ships.')];

it('a correction keeps its anchor wherever others come to stand, and whatever its statements are called', () => {
  const [own, other] = correctionAnchors([first, second]);
  const earlier = correction('2023-06-07', 'Eight ships.');
  expect(correctionAnchors([earlier, { ...second, claims: ['counted'] }, first]).slice(1)).toEqual([other, own]);
  expect(own).toMatch(/^correction-[\da-f]{8}$/);
});

it.each([
  ['day', correction('2023-06-10', 'Twelve ships.')],
  ['what it says now', correction('2023-06-08', 'Twelve ships.', 'Eleven ships.')],
])('a correction keeps its anchor beside one that differs in nothing but the %s', (_, alike) => {
  expect(correctionAnchors([alike, first])).toEqual(correctionAnchors([first, alike]).toReversed());
});

it('a correction keeps its anchor where its lines are broken otherwise', () => {
  expect(correctionAnchors([correction('2023-06-08', ' Twelve\n  ships. ')])).toEqual(correctionAnchors([first]));
});

it('two corrections in the same words have an anchor each', () => {
  const anchors = correctionAnchors([first, first, second]);
  expect(new Set(anchors).size).toBe(3);
  expect(anchors[1]).toBe(`${anchors[0] ?? ''}-2`);
});
