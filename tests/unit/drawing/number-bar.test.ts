import { describe, expect, it } from 'vitest';
import { numberBar } from '../../../src/drawing/number-bar.ts';

describe('the bar of an answer', () => {
  const between = { from: 10, to: 50 };

  it('is round where its ends belong to it', () => {
    expect(numberBar({ ...between, start: 'closed', end: 'closed' })).toEqual({
      body: 'M15 -5H45A5 5 0 0 1 45 5H15A5 5 0 0 1 15 -5Z',
      rings: [],
    });
  });

  it('carries a ring around a number that is left out, and begins outside of it', () => {
    expect(numberBar({ ...between, start: 'excluded', end: 'closed' })).toEqual({
      body: 'M14.5 -5H45A5 5 0 0 1 45 5H14.5Z',
      rings: [10],
    });
    expect(numberBar({ ...between, start: 'closed', end: 'excluded' })).toEqual({
      body: 'M15 -5H45.5V5H15A5 5 0 0 1 15 -5Z',
      rings: [50],
    });
  });

  it('leads out of the scale in a tip where an end is open', () => {
    expect(numberBar({ ...between, start: 'closed', end: 'open' }).body).toBe(
      'M15 -5H45L50 0L45 5H15A5 5 0 0 1 15 -5Z',
    );
    expect(numberBar({ ...between, start: 'open', end: 'closed' }).body).toBe('M15 -5H45A5 5 0 0 1 45 5H15L10 0Z');
  });

  it('is as short as its answer, and no more than rings where they meet', () => {
    expect(numberBar({ from: 10, to: 14, start: 'closed', end: 'closed' }).body).toBe(
      'M12 -5H12A2 5 0 0 1 12 5H12A2 5 0 0 1 12 -5Z',
    );
    expect(numberBar({ from: 10, to: 16, start: 'excluded', end: 'excluded' })).toEqual({
      body: null,
      rings: [10, 16],
    });
  });
});
