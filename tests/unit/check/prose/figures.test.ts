import { describe, expect, it } from 'vitest';
import { countsIn, figuresIn } from '../../../../src/check/prose/figures.ts';
import fc from '../../property.ts';

const values = (text: string): number[] => countsIn(text).map(({ value }) => value);

describe('a number that counts something', () => {
  it.each([
    ['13 men and thirteen men', [13, 13]],
    ['Twelve ships', [12]],
    ['some 1,600 events, 2.5 km, 40% of them', [1600, 2.5, 40]],
    ['between 10–12 and 10-12', [10, 12, 10, 12]],
    ['two dozen, 3 thousand, two hundred', [24, 3000, 200]],
    ['twenty-five of twenty', [25, 20]],
    ['a two-day march', [2]],
    [
      'in 1845 cases, from 1200 to 1500 people, between 1500 and 1600 ships, 1845 of them',
      [1845, 1200, 1500, 1500, 1600, 1845],
    ],
    ['300s, between 6 and 8 boats', [300, 6, 8]],
  ])('is found in %j', (text, found) => {
    expect(values(text)).toEqual(found);
  });

  it.each([
    'on 4 June 2023, on 4 and 5 June, 1–5 June, June 4, 2023, in June 2023',
    'by 2023-06-04, in 2023, since 1999',
    'In 1845 the bridge, in 1845 Anna came, from 1845 to 1849, since 1845, the summer of 1845, mid-1845.',
    'in 1812–15, 1914–18, 2023/24, the 1640s, the ’90s, 44 BC',
    'at 17:00, at 5 p.m., at five o’clock',
    'at 18:00 UTC+3, from 6 to 8 p.m., 6–8pm, half past six',
    'the 72nd brigade, the twenty-first day, the first, the second',
    'a T-72 and a BM21, No. 3, the Leopard 2 tank',
    'one of them, no one, someone',
    'often, tend, between',
  ])('is not what stands in %j', (text) => {
    expect(values(text)).toEqual([]);
  });

  it('may be the "one" of a statement', () => {
    expect(figuresIn('One man').map(({ value }) => value)).toEqual([1]);
  });

  it('stands where it is said to stand', () => {
    const [first, second] = countsIn('On 4 June two of 13 left.');
    expect([first, second]).toEqual([
      { value: 2, start: 10, end: 13 },
      { value: 13, start: 17, end: 19 },
    ]);
  });

  it('is found in every text at a span that holds a digit or a word', () => {
    const text = fc.array(fc.constantFrom('13', 'two', ' ', 'June', ',', '4', ':', '-', 'x', 'twenty', '.', 'é'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const joined = parts.join('');
        for (const { value, start, end } of figuresIn(joined)) {
          expect(joined.slice(start, end)).toMatch(/\d|[a-z]/i);
          expect(Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });
});
