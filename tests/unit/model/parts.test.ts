import { describe, expect, it } from 'vitest';
import { cutIntoParts, isAtHome } from '../../../src/model/parts.ts';

const list = (length: number): number[] => Array.from({ length }, (_, at) => at + 1);

describe('a list in the order of time', () => {
  it('stands whole on one page while it holds less than two full parts', () => {
    for (const length of [0, 1, 199]) {
      const parts = cutIntoParts(list(length), 100);
      expect(parts.map(({ entries }) => entries)).toEqual([list(length)]);
      expect(parts.every(isAtHome)).toBe(true);
    }
  });

  it('loses nothing, repeats nothing, and knows its whole length in every part', () => {
    for (const length of [200, 201, 299, 300, 1234]) {
      const parts = cutIntoParts(list(length), 100);
      expect(parts.flatMap(({ entries }) => entries)).toEqual(list(length));
      expect(new Set(parts.map(({ total, of }) => `${total} ${of}`))).toEqual(new Set([`${length} ${parts.length}`]));
    }
  });

  it('keeps in a full part what is in it, however much is added', () => {
    const full = new Map<number, readonly number[]>();
    for (let length = 0; length <= 550; length += 1) {
      for (const part of cutIntoParts(list(length), 50).filter((one) => !isAtHome(one))) {
        expect(part.entries).toHaveLength(50);
        expect(part.entries).toEqual(full.get(part.number) ?? part.entries);
        full.set(part.number, part.entries);
      }
    }
    expect([...full.keys()]).toEqual(list(10));
  });

  it('never has more in its newest part than two full ones, and never less than one', () => {
    for (let length = 100; length <= 700; length += 1) {
      const newest = cutIntoParts(list(length), 100).find(isAtHome);
      expect(newest?.entries.length).toBeGreaterThanOrEqual(100);
      expect(newest?.entries.length).toBeLessThan(200);
      expect(newest?.entries.at(-1)).toBe(length);
    }
  });
});

it('holds less in its newest part where less is asked, and cuts off a full one as soon as there is so much', () => {
  const newest = (length: number): number[] =>
    cutIntoParts(list(length), 100, 'time', 150).map(({ entries }) => entries.length);
  expect([149, 150, 249, 250].map(newest)).toEqual([[149], [100, 50], [100, 149], [100, 100, 50]]);
});

it('a list of names has its first names at its own address', () => {
  const parts = cutIntoParts(list(345), 100, 'name');
  expect(parts.map((part) => [part.number, isAtHome(part), part.entries.length])).toEqual([
    [1, true, 100],
    [2, false, 100],
    [3, false, 145],
  ]);
});
