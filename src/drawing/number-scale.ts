/** A small scale with each answer at its place. See docs/content-model.md, Words and marks for readers. */

/** An answer's range; the same number twice for an exact one, infinite where an end is open. */
export interface Span {
  min: number;
  max: number;
}

/** Where to draw, in units of the scale's width. */
export interface NumberScale {
  ticks: readonly { x: number; label: string }[];
  /** One for each span, in their order. `from` and `to` are the same for an exact number. */
  marks: readonly { from: number; to: number }[];
}

const MOST_STEPS = 6;

/** Numbers nearer to each other than this stand at one place: steps between them could not be counted. */
const LEAST_REACH = 1e-300;

/** The smallest step of 1, 2 or 5 times a power of ten that takes at most so many to cover a reach. */
function niceStep(reach: number): number {
  const power = 10 ** Math.floor(Math.log10(reach / MOST_STEPS));
  const step = [1, 2, 5, 10].find((factor) => factor * power * MOST_STEPS >= reach) ?? 10;
  return step * power;
}

/**
 * Lays out a scale that holds all answers, with a step to spare on either side.
 *
 * @param spans at least one number among them is finite
 * @param width of the scale, in any unit
 */
export function layOutNumbers(spans: readonly Span[], width: number): NumberScale {
  const numbers = spans.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const reach = high - low;
  const step = niceStep(reach > LEAST_REACH ? reach : Math.max(Math.abs(high) / 2, 1));
  const whole = numbers.every(Number.isInteger) ? Math.max(1, step) : step;
  const first = Math.floor(low / whole) - 1;
  const last = Math.ceil(high / whole) + 1;
  const place = (value: number): number => {
    const share = (value / whole - first) / (last - first);
    return Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10;
  };
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * whole);
  return {
    ticks: ticks.map((value) => ({ x: place(value), label: String(Number(value.toPrecision(12))) })),
    marks: spans.map(({ min, max }) => ({ from: place(min), to: place(max) })),
  };
}
