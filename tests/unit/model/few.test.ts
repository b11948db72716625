import { describe, expect, it } from 'vitest';
import { fewOf } from '../../../src/model/few.ts';

describe('a few of a list', () => {
  it('are all, where only one would be left out', () => {
    expect(fewOf(['a', 'b'], 2)).toEqual({ shown: ['a', 'b'], left: 0 });
    expect(fewOf(['a', 'b', 'c'], 2)).toEqual({ shown: ['a', 'b', 'c'], left: 0 });
    expect(fewOf(['a', 'b', 'c', 'd'], 2)).toEqual({ shown: ['a', 'b'], left: 2 });
  });
});
