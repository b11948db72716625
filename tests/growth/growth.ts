/** How the time that a text takes grows with its length. */
import { repeated, type Repetition } from './repetitions.ts';
import type { Way } from './ways.ts';

/** Processor time of this process for texts of each size, in milliseconds. */
export interface Growth {
  way: string;
  repetition: string;
  costs: readonly number[];
  /** The power of the length with which the time grows; 1 where it is in proportion, 2 for its square. */
  power: number;
  isLinear: boolean;
}

/** Sizes in bytes, the least first. */
export const ALL_SIZES = [64_000, 128_000, 256_000] as const;

/** Twice the length may take up to 2.8 times as long: what grows with the square takes 4 times as long. */
const MOST = 1.5;

/** Innocent prose, by which it is told what a text of some size costs anyway. */
const PROSE: Repetition = { name: 'prose', unit: 'The bridge was closed on Sunday. Nobody was hurt.\n\n' };

/** Far above what the worst text costs where time is in proportion, and far below a square. */
const TIMES_PROSE = 3;

/** How often is measured again what looked wrong: other programs may have been in the way. */
const TRIES = 3;

async function costOf(way: Way, text: string): Promise<number> {
  using given = way.prepare(text);
  const before = process.cpuUsage();
  await given.run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const powerOf = (costs: readonly number[], sizes: readonly number[]): number =>
  Math.log((costs.at(-1) ?? 0) / (costs[0] ?? 1)) / Math.log((sizes[costs.length - 1] ?? 1) / (sizes[0] ?? 1));

/**
 * Measures how the cost of repetitions grows by one way. A text is linear where its cost grows hardly faster than its
 * length, or is at its greatest that of a few innocent texts of that size: bounds are of the same run, never seconds.
 *
 * @param sizes in bytes, the least first
 */
export async function* growthBy(
  way: Way,
  repetitions: readonly Repetition[],
  sizes: readonly number[] = ALL_SIZES,
): AsyncGenerator<Growth> {
  // The first run pays for what is compiled once.
  await costOf(way, repeated(PROSE, sizes[0] ?? 0));
  const prose = await costOf(way, repeated(PROSE, sizes.at(-1) ?? 0));
  for (const repetition of repetitions) {
    let least: number[] = [];
    let isLinear = false;
    for (let attempt = 0; attempt < TRIES && !isLinear; attempt += 1) {
      const costs: number[] = [];
      for (const [index, size] of sizes.entries()) {
        const cost = Math.min(await costOf(way, repeated(repetition, size)), least[index] ?? Infinity);
        costs.push(cost);
        // What takes this long already would take minutes at the next size.
        if (cost > 20 * TIMES_PROSE * prose && powerOf(costs, sizes) > MOST) break;
      }
      least = costs;
      isLinear =
        costs.length === sizes.length && ((costs.at(-1) ?? 0) < TIMES_PROSE * prose || powerOf(costs, sizes) < MOST);
    }
    yield { way: way.name, repetition: repetition.name, costs: least, power: powerOf(least, sizes), isLinear };
  }
}
