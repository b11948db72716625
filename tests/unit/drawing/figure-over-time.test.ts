import { describe, expect, it } from 'vitest';
import { atEitherEnd, layOutOverTime } from '../../../src/drawing/figure-over-time.ts';

const at = (time: number, min: number, max = min) => ({ time, min, max });

describe('a figure over time', () => {
  it('has the latest last, whatever order it is told in, and twice as high where it is twice as much', () => {
    const drawn = layOutOverTime([at(30, 1000), at(10, 250), at(20, 500)], 200, 100);
    expect(drawn?.line).toEqual([
      { x: 0, y: 75 },
      { x: 100, y: 50 },
      { x: 200, y: 0 },
    ]);
  });

  it('draws a range as high as it is, and what is said of one time as one mark', () => {
    const drawn = layOutOverTime([at(0, 50), at(10, 60, 80), at(10, 100)], 100, 100);
    expect(drawn?.marks).toEqual([
      { x: 0, top: 50, bottom: 50 },
      { x: 100, top: 0, bottom: 40 },
    ]);
    expect(drawn?.line.at(-1)).toEqual({ x: 100, y: 20 });
  });

  it('stands at the end that is known where the other is open', () => {
    expect(layOutOverTime([at(0, 50), at(10, 100, Infinity)], 100, 100)?.marks[1]).toEqual({
      x: 100,
      top: 0,
      bottom: 0,
    });
  });

  it('is not drawn of one time, nor where no number is given', () => {
    expect(layOutOverTime([at(10, 50), at(10, 60)], 100, 100)).toBeNull();
    expect(layOutOverTime([at(0, -Infinity, Infinity), at(10, 60)], 100, 100)).toBeNull();
  });

  it('names at either end all that the mark there reaches to, from above, and what stands there alone once', () => {
    const told = [at(0, 4, Infinity), at(0, 19), at(5, 30), at(10, 41)];
    expect(atEitherEnd(told)).toEqual([[at(0, 19), at(0, 4, Infinity)], [at(10, 41)]]);
    expect(atEitherEnd([at(0, -Infinity, Infinity), at(5, 30), at(10, 38, 41)])).toEqual([
      [at(5, 30)],
      [at(10, 38, 41)],
    ]);
  });

  it('keeps what is below zero inside', () => {
    expect(layOutOverTime([at(0, -50), at(10, 50)], 100, 100)?.line.map(({ y }) => y)).toEqual([100, 0]);
  });
});
