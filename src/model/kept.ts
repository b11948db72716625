/**
 * What is computed of one thing among others, kept for as long as it would come out the same: whoever computes it gets a
 * world that notes what is asked of it, and computes again only where one of the answers is another. So a change costs
 * what it reaches, and nobody has to say what depends on what. Pure.
 *
 * The answers themselves are kept, and keys are things: so this holds within one process. What the check finds is kept for
 * others too, by names of questions and marks of answers (`src/check/among/asked.ts`).
 */

/** Something that is asked of a world: pure, and answered with the same thing for as long as that did not change. */
export type Question<World, Key, Answer> = (world: World, key: Key) => Answer;

interface Noted<World> {
  question: Question<World, never, unknown>;
  key: unknown;
  answer: unknown;
}

/** What is asked of a world, with the answers. */
export class Notes<World> {
  readonly #world: World;
  readonly #answers = new Map<Question<World, never, unknown>, Map<unknown, unknown>>();

  constructor(world: World) {
    this.#world = world;
  }

  ask<Key, Answer>(question: Question<World, Key, Answer>, key: Key): Answer {
    let known = this.#answers.get(question);
    if (!known) this.#answers.set(question, (known = new Map()));
    if (!known.has(key)) known.set(key, question(this.#world, key));
    return known.get(key) as Answer;
  }

  all(): readonly Noted<World>[] {
    return [...this.#answers].flatMap(([question, answers]) =>
      [...answers].map(([key, answer]) => ({ question, key, answer })),
    );
  }
}

/** Whether two answers are the same. Lists are where they hold the same, and so are lists within them. */
export const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) ||
  (Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((item, at) => isSame(item, other[at])));

/**
 * How what is computed of things is kept.
 *
 * @param noting gives a world that answers like another, and notes all that is asked of it
 * @param compute pure; keeps nothing of the world that it is given but answers
 * @returns computes it, or gives what was computed of the same thing before
 */
export type Keep = <World, Of extends object, Found>(
  noting: (notes: Notes<World>) => World,
  compute: (of: Of, world: World) => Found,
) => (of: Of, world: World) => Found;

/** Keeps nothing: for whoever looks once. */
export const keptNever: Keep = (_noting, compute) => compute;

/** Keeps what is computed with what was asked for it, for as long as the thing is there. */
export const keptWhileSame: Keep = <World, Of extends object, Found>(
  noting: (notes: Notes<World>) => World,
  compute: (of: Of, world: World) => Found,
) => {
  const kept = new WeakMap<Of, { found: Found; noted: readonly Noted<World>[] }>();
  return (of: Of, world: World) => {
    const known = kept.get(of);
    const isKept = known?.noted.every(({ question, key, answer }) => isSame(question(world, key as never), answer));
    if (known && isKept) return known.found;
    const notes = new Notes(world);
    const found = compute(of, noting(notes));
    kept.set(of, { found, noted: notes.all() });
    return found;
  };
};
