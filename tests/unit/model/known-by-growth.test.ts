/** What was public by each day is told by work that grows with the statements, and not with their square. */
import { expect, it } from 'vitest';
import { looksAtClaims, SHAPES } from '../../growth/known-days.ts';

const [FEW, MANY] = [500, 2000];
/** What grows with the number takes this power of it; a little more for the logarithm, and 2 where it grows with the square. */
const MOST = 1.15;

it.each(SHAPES)('grows with the number of statements: %s', (_, of) => {
  const [few, many] = [FEW, MANY].map((events) => looksAtClaims(of(events)));
  expect(Math.log((many ?? 0) / (few ?? 1)) / Math.log(MANY / FEW)).toBeLessThan(MOST);
});
