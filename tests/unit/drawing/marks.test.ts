/** Under which mark readers see a claim. */
import { expect, it } from 'vitest';
import { standingShown } from '../../../src/drawing/marks.ts';

it('shows an act that is reported as claimed, and every other claim under its own standing', () => {
  expect(standingShown({ standing: 'reported', act: 'demand' })).toBe('claimed');
  expect(standingShown({ standing: 'reported' })).toBe('reported');
  expect(standingShown({ standing: 'confirmed' })).toBe('confirmed');
  expect(standingShown({ standing: 'assessed' })).toBe('assessed');
});
