import { describe, expect, it } from 'vitest';
import { frontAddress } from '../../../src/routes/routes.ts';

describe('the address of the front page', () => {
  it.each([
    [false, '/', '/newest/'],
    [true, '/oldest/', '/'],
  ])('where newest_first is %s, is %s with the oldest event first and %s with the newest', (first, oldest, newest) => {
    const site = { newest_first: first };
    expect([frontAddress(site, 'oldest'), frontAddress(site, 'newest')]).toEqual([oldest, newest]);
  });
});
