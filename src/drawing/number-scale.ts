/** A small scale with each answer at its place. See docs/content-model.md, Words and marks for readers. */

/** A range of numbers as it is drawn; an end that was left out is infinite. */
export interface NumberSpan {
  min: number;
  max: number;
  /** The least number is not among them. */
  aboveMin: boolean;
  /** The greatest number is not among them. */
  belowMax: boolean;
}

/** How an end of a range is drawn: it belongs to it, it does not ("more than 10"), or there is none. */
export type End = 'closed' | 'excluded' | 'open';

/** An answer at its place. `from` and `to` are the same for an exact number. */
export interface NumberMark {
  from: number;
  to: number;
  start: End;
  end: End;
}

/** Where to draw, in units of the scale's width. */
export interface NumberScale {
  ticks: readonly { x: number; value: number }[];
  /** One for each range, in their order. */
  marks: readonly NumberMark[];
}

const MOST_STEPS = 6;

/** Numbers nearer to each other than this stand at one place: steps between them could not be counted. */
const LEAST_REACH = 1e-300;

function endOf(number: number, excluded: boolean): End {
  if (!Number.isFinite(number)) return 'open';
  return excluded ? 'excluded' : 'closed';
}

/** The smallest step of 1, 2 or 5 times a power of ten that takes at most so many to cover a reach. */
function niceStep(reach: number): number {
  const power = 10 ** Math.floor(Math.log10(reach / MOST_STEPS));
  const step = [1, 2, 5, 10].find((factor) => factor * power * MOST_STEPS >= reach) ?? 10;
  return step * power;
}

/**
 * Lays out a scale that holds all answers, with a step to spare on either side. What counts something begins at 0 at the
 * least.
 *
 * @param ranges at least one number among them is finite
 * @param width of the scale, in any unit
 */
export function layOutNumbers(ranges: readonly NumberSpan[], width: number): NumberScale {
  const numbers = ranges.flatMap(({ min, max }) => [min, max]).filter(Number.isFinite);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const reach = high - low;
  const step = niceStep(reach > LEAST_REACH ? reach : Math.max(Math.abs(high) / 2, 1));
  const whole = numbers.every(Number.isInteger) ? Math.max(1, step) : step;
  const spare = Math.floor(low / whole) - 1;
  const first = low >= 0 ? Math.max(0, spare) : spare;
  const last = Math.ceil(high / whole) + 1;
  const place = (value: number): number => {
    const share = (value / whole - first) / (last - first);
    return Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10;
  };
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * whole);
  return {
    ticks: ticks.map((value) => ({ x: place(value), value: Number(value.toPrecision(12)) })),
    marks: ranges.map(({ min, max, aboveMin, belowMax }) => ({
      from: place(min),
      to: place(max),
      start: endOf(min, aboveMin),
      end: endOf(max, belowMax),
    })),
  };
}
