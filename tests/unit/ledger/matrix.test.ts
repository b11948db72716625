/** Where rules stand in a row of a matrix. */
import { describe, expect, it } from 'vitest';
import { partings } from '../../../src/ledger/matrix.ts';

/** Which things cannot both be so: two letters of one word each. */
const against =
  (...pairs: readonly string[]) =>
  (one: number, other: number): boolean =>
    pairs.some((pair) => pair === `${one}${other}`);

describe('the rules between things in a row', () => {
  it('are none where all can be so', () => {
    expect(partings(3, against())).toEqual([false, false, false]);
  });

  it('stand before the second of two that cannot both be so', () => {
    expect(partings(3, against('01'))).toEqual([false, true, false]);
    expect(partings(3, against('02'))).toEqual([false, false, true]);
  });

  it('are no more than it takes: one may part several pairs', () => {
    expect(partings(4, against('01', '02', '03'))).toEqual([false, true, false, false]);
    expect(partings(4, against('01', '12', '23'))).toEqual([false, true, true, true]);
  });

  it('stand between any two that cannot both be so', () => {
    const pairs = ['01', '02', '03', '12', '13', '23'];
    for (let chosen = 0; chosen < 2 ** pairs.length; chosen += 1) {
      const some = pairs.filter((_, at) => chosen & (2 ** at));
      const rules = partings(4, against(...some));
      const isParted = (pair: string): boolean => rules.slice(Number(pair[0]) + 1, Number(pair[1]) + 1).some(Boolean);
      expect(some.filter((pair) => !isParted(pair))).toEqual([]);
    }
  });
});
