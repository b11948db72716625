/** A figure that changes, drawn over time. See docs/content-model.md, Words and marks for readers. */

/** What is said of one time: a range of numbers, infinite where an end is open. */
export interface TimedSpan {
  /** In milliseconds since 1970 UTC. */
  time: number;
  min: number;
  max: number;
}

/** A time, and all that is said of it, in units of the drawing. `top` is the greatest number: y grows downwards. */
export interface TimedMark {
  x: number;
  top: number;
  bottom: number;
}

export interface FigureOverTime {
  /** In the order of time. */
  marks: readonly TimedMark[];
  /** Through the middle of each mark. */
  line: readonly { x: number; y: number }[];
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** The finite ends of a range. */
const ends = ({ min, max }: TimedSpan): number[] => [min, max].filter(Number.isFinite);

/**
 * What is said at the first time and at the last of which a number is given: what reaches highest there, and what reaches
 * lowest where that is another.
 *
 * @param spans in the order of time
 */
export function atEitherEnd<Span extends TimedSpan>(spans: readonly Span[]): Span[][] {
  const told = spans.filter((span) => ends(span).length > 0);
  return [told[0], told.at(-1)].map((end) => {
    const group = told.filter(({ time }) => time === end?.time);
    const highest = group.toSorted((a, b) => Math.max(...ends(b)) - Math.max(...ends(a))).slice(0, 1);
    const lowest = group.toSorted((a, b) => Math.min(...ends(a)) - Math.min(...ends(b))).slice(0, 1);
    return [...new Set([...highest, ...lowest])];
  });
}

/**
 * Places what is said of each time: by its time from left to right, by its numbers from the bottom up. The scale begins
 * at zero, so that a figure that doubles stands twice as high.
 *
 * @param width and height, in any unit
 * @returns `null` where there are not two times of which a number is given
 */
export function layOutOverTime(spans: readonly TimedSpan[], width: number, height: number): FigureOverTime | null {
  const told = spans.filter((span) => ends(span).length > 0);
  const times = [...Map.groupBy(told, ({ time }) => time)].toSorted(([a], [b]) => a - b);
  const [first, last] = [times[0]?.[0], times.at(-1)?.[0]];
  if (first === undefined || last === undefined || first === last) return null;
  const numbers = told.flatMap(ends);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const y = (value: number): number => rounded(height - ((value - low) / (high - low || 1)) * height);
  const marks = times.map(([time, group]) => ({
    x: rounded(((time - first) / (last - first)) * width),
    top: y(Math.max(...group.flatMap(ends))),
    bottom: y(Math.min(...group.flatMap(ends))),
  }));
  return { marks, line: marks.map(({ x, top, bottom }) => ({ x, y: rounded((top + bottom) / 2) })) };
}
