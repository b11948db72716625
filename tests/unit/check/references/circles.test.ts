import { describe, expect, it } from 'vitest';
import { describeCircle, findCircles } from '../../../../src/check/references/circles.ts';
import fc from '../../property.ts';

const links = (...pairs: [string, string[]][]): Map<string, string[]> => new Map(pairs);

describe('a circle', () => {
  it('is found once and begins with the first in the alphabet', () => {
    expect(findCircles(links(['c', ['a']], ['b', ['c']], ['a', ['b']], ['z', ['a']]))).toEqual([['a', 'b', 'c']]);
  });

  it('is not a link to oneself, to nobody, or two ways to one place', () => {
    expect(findCircles(links(['a', ['a', 'b', 'c', 'nobody']], ['b', ['d']], ['c', ['d']], ['d', []]))).toEqual([]);
  });

  it('is one of several', () => {
    const graph = links(['a', ['b']], ['b', ['a', 'c']], ['c', ['d']], ['d', ['c']]);
    expect(findCircles(graph)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('reads from its beginning to its beginning', () => {
    expect(describeCircle(['a', 'b'])).toBe('a → b → a');
  });

  it('is found in a chain of any length', () => {
    const chain = Array.from({ length: 20_000 }, (_, index): [string, string[]] => [`n${index}`, [`n${index + 1}`]]);
    expect(findCircles(new Map(chain))).toEqual([]);
    expect(findCircles(new Map([...chain, ['n20000', ['n0']]]))[0]).toHaveLength(20_001);
  });

  it('is made of links that are there, in every graph', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    fc.assert(
      fc.property(fc.dictionary(id, fc.array(id, { maxLength: 3 })), (graph) => {
        const map = new Map(Object.entries(graph));
        for (const circle of findCircles(map)) {
          expect(circle[0]).toBe(circle.toSorted()[0]);
          for (const [index, from] of circle.entries()) {
            expect(map.get(from)).toContain(circle[(index + 1) % circle.length]);
          }
        }
      }),
    );
  });
});
