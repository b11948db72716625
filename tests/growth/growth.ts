/** How the time that a text takes grows with its length. */
import { repeated, type Repetition } from './repetitions.ts';
import type { Way } from './ways.ts';

export interface Growth {
  way: string;
  repetition: string;
  /**
   * Processor time of this thread for one text of each size, in milliseconds; of the largest size alone where that costs
   * no more than a few innocent texts.
   */
  costs: readonly number[];
  /**
   * The power of the length with which the time grows: 1 where it is in proportion, 2 for its square. `undefined` where
   * the largest text was cheap, so that the others had not to be measured.
   */
  power: number | undefined;
  isLinear: boolean;
}

/** Sizes in bytes, the least first. */
export const ALL_SIZES = [64_000, 128_000, 256_000] as const;

/** Twice the length may take up to 2.8 times as long: what grows with the square takes 4 times as long. */
const MOST = 1.5;

/** Innocent prose, by which it is told what a text of some size costs anyway, where a way has no other. */
const PROSE: Repetition = { name: 'prose', unit: 'The bridge was closed on Sunday. Nobody was hurt.\n\n' };

/** Far above what the worst text costs where time is in proportion, and far below a square. */
const TIMES_INNOCENT = 3;

/** How often is measured again what looked wrong: other programs may have been in the way. */
const TRIES = 4;

/** Systems count processor time in steps of up to so many milliseconds. */
const STEP = 10;

/** The least processor time, in milliseconds, from which a cost is told. */
const MEASURABLE = 4 * STEP;

/** How often a text is taken at most: what then cannot be measured costs nothing. */
const MOST_TIMES = 1000;

/**
 * The cost of a text by one way, which is taken as often as it takes to be measured.
 *
 * @param few a cost; as soon as that of the text is surely less, it is told no more exactly
 */
async function costOf(way: Way, text: string, few = 0): Promise<number> {
  using given = way.prepare(text);
  const before = process.threadCpuUsage();
  for (let times = 1; ; times += 1) {
    await given.run();
    const { user, system } = process.threadCpuUsage(before);
    const spent = (user + system) / 1000;
    if (spent >= MEASURABLE || times === MOST_TIMES || (spent + STEP) / times < few) return spent / times;
  }
}

const powerOf = (costs: readonly number[], sizes: readonly number[]): number =>
  Math.log((costs.at(-1) ?? 0) / (costs[0] ?? 1)) / Math.log((sizes[costs.length - 1] ?? 1) / (sizes[0] ?? 1));

/** The least costs of some measurements of a text of each size, until `suffices` says that they are enough. */
async function leastCosts(
  way: Way,
  repetition: Repetition,
  sizes: readonly number[],
  {
    isTooMuch,
    suffices,
  }: { isTooMuch: (costs: readonly number[]) => boolean; suffices: (costs: readonly number[]) => boolean },
): Promise<readonly number[]> {
  let least: number[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const costs: number[] = [];
    for (const [index, size] of sizes.entries()) {
      costs.push(Math.min(await costOf(way, repeated(repetition, size)), least[index] ?? Infinity));
      if (isTooMuch(costs)) break;
    }
    least = costs;
    if (suffices(least)) break;
  }
  return least;
}

/**
 * The cost of the largest text of a repetition, where it is less than that of a few innocent texts of its size; nothing
 * where it is more. A text of which the smallest costs as much already is not tried any larger.
 */
async function lessThan(
  few: number,
  way: Way,
  repetition: Repetition,
  sizes: readonly number[],
): Promise<number | undefined> {
  for (const size of [sizes[0] ?? 0, sizes.at(-1) ?? 0]) {
    const cost = await costOf(way, repeated(repetition, size), few);
    if (cost >= few) return undefined;
    if (size === sizes.at(-1)) return cost;
  }
  return undefined;
}

/**
 * Measures how the cost of repetitions grows by one way. A text is linear where its cost grows hardly faster than its
 * length, or is at its greatest that of a few innocent texts of that size, which must grow no faster themselves: bounds
 * are of the same run, never seconds. So the largest text of a repetition is looked at first, and its growth is measured
 * where that alone does not tell. The innocent text is the first that is told of, and the only one where a way looks at
 * the length of a text alone.
 *
 * @param sizes in bytes, the least first
 */
export async function* growthBy(
  way: Way,
  repetitions: readonly Repetition[],
  sizes: readonly number[] = ALL_SIZES,
): AsyncGenerator<Growth> {
  const growsLittle = (costs: readonly number[]): boolean =>
    costs.length === sizes.length && (powerOf(costs, sizes) < MOST || (costs.at(-1) ?? 0) < MEASURABLE / MOST_TIMES);
  const growth = (repetition: Repetition, costs: readonly number[], isLinear: boolean): Growth => ({
    way: way.name,
    repetition: repetition.name,
    costs,
    power: powerOf(costs, sizes),
    isLinear,
  });

  const { innocent = PROSE } = way;
  // The first run pays for what is compiled once.
  await costOf(way, repeated(innocent, sizes[0] ?? 0));
  const ofInnocent = await leastCosts(way, innocent, sizes, { isTooMuch: () => false, suffices: growsLittle });
  yield growth(innocent, ofInnocent, growsLittle(ofInnocent));
  if (way.looksAt === 'length') return;

  const few = TIMES_INNOCENT * (ofInnocent.at(-1) ?? 0);
  const isLinear = (costs: readonly number[]): boolean =>
    growsLittle(costs) || (costs.length === sizes.length && (costs.at(-1) ?? 0) < few);
  // What takes this long already would take minutes at the next size.
  const isTooMuch = (costs: readonly number[]): boolean =>
    (costs.at(-1) ?? 0) > 20 * few && powerOf(costs, sizes) > MOST;
  for (const repetition of repetitions) {
    const cost = await lessThan(few, way, repetition, sizes);
    if (cost !== undefined) {
      yield { ...growth(repetition, [cost], true), power: undefined };
      continue;
    }
    const costs = await leastCosts(way, repetition, sizes, { isTooMuch, suffices: isLinear });
    yield growth(repetition, costs, isLinear(costs));
  }
}
