/** Which pages the tests of a built site look into: all of a story that is told by hand, some of a very long one. */
import { describe, expect, it } from 'vitest';
import { SOME, someOfEachKind } from '../../e2e/kinds.ts';

const pages = (kind: string, amount: number): { address: string; bytes: number }[] =>
  Array.from({ length: amount }, (_, at) => ({
    address: `/${kind}/${String(at).padStart(4, '0')}/`,
    bytes: (at * 7) % 1000,
  }));

const some = (all: ReturnType<typeof pages>): ReturnType<typeof pages> =>
  someOfEachKind(
    all,
    ({ address }) => address,
    ({ bytes }) => bytes,
  );

describe('of each kind', () => {
  it('all pages are looked at where they are few', () => {
    const all = [...pages('events', SOME), ...pages('sources', 3), { address: '/', bytes: 1 }];
    expect(some(all)).toEqual(all);
  });

  it.each([SOME + 1, 200, 2000])('so many of %i are, the longest and others from end to end', (amount) => {
    const all = pages('events', amount);
    const chosen = some([...all, { address: '/map/', bytes: 1 }]);
    expect(chosen).toHaveLength(SOME + 1);
    expect(chosen).toContainEqual({ address: '/map/', bytes: 1 });
    const most = Math.max(...all.map(({ bytes }) => bytes));
    expect(chosen.some(({ bytes }) => bytes === most)).toBe(true);
    const places = chosen.slice(0, -1).map(({ address }) => all.findIndex((one) => one.address === address));
    const gaps = [...places, amount].map((at, index) => at - (places[index - 1] ?? -1));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(Math.ceil((amount / SOME) * 3));
  });

  it('what ends otherwise is another kind', () => {
    const files = ['a', 'b'].flatMap((name) => [`events/${name}.json`, `events/${name}.txt`]);
    const one = someOfEachKind(
      files,
      (name) => name,
      () => 1,
      1,
    );
    expect(one.map((name) => name.slice(-4)).toSorted()).toEqual(['.txt', 'json']);
  });
});
