import { describe, expect, it } from 'vitest';
import { layOutNumbers } from '../../../src/drawing/number-scale.ts';
import { span } from './span.ts';
import fc from '../property.ts';

const exact = (value: number) => span({ min: value, max: value });
const at = (place: number) => ({ from: place, to: place, start: 'closed', end: 'closed' });

describe('the scale of a number', () => {
  it('puts 12 and 13 on their ticks, with one to spare on either side', () => {
    const { ticks, marks } = layOutNumbers([exact(12), exact(13)], 300);
    expect(ticks.map(({ value }) => value)).toEqual([11, 12, 13, 14]);
    expect(marks).toEqual([at(100), at(200)]);
  });

  it('draws a range as long as it is, and one with an open end to the edge', () => {
    const { ticks, marks } = layOutNumbers([span({ min: 10, max: 12 }), span({ min: 11 }), span({ max: 12 })], 300);
    expect(ticks[0]?.value).toBe(9);
    expect(marks).toEqual([
      { from: 75, to: 225, start: 'closed', end: 'closed' },
      { from: 150, to: 300, start: 'closed', end: 'open' },
      { from: 0, to: 225, start: 'open', end: 'closed' },
    ]);
  });

  it('tells a number that is left out from one that belongs to the answer', () => {
    const { marks } = layOutNumbers([span({ more_than: 10, less_than: 12 }), span({ more_than: 11 })], 300);
    expect(marks.map(({ start, end }) => [start, end])).toEqual([
      ['excluded', 'excluded'],
      ['excluded', 'open'],
    ]);
  });

  it('has few ticks and keeps every mark inside, whatever the numbers', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 8 }), (numbers) => {
        const { ticks, marks } = layOutNumbers(numbers.map(exact), 100);
        expect(ticks.length).toBeLessThanOrEqual(10);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        for (const { from } of marks) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('has one place for numbers between which no step could be counted', () => {
    const { ticks, marks } = layOutNumbers([0, Number.MIN_VALUE].map(exact), 100);
    expect(ticks.map(({ value }) => value)).toEqual([0, 0.2, 0.4]);
    expect(marks[0]?.from).toBe(marks[1]?.from);
  });

  it('orders marks as their numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (low, more) => {
        const { marks } = layOutNumbers([exact(low), exact(low + more)], 100);
        expect(marks[0]?.from).toBeLessThan(marks[1]?.from ?? 0);
      }),
    );
  });
});
