/** What is kept in order, and of which the last are asked for. Part of what computes known-by: see known-by.ts. */
import { firstPlace } from './first-place.ts';
import type { KnownQuestion } from './known-by-question.ts';
import type { Id } from './record.ts';

/** Numbers, each once. */
export class Newest {
  readonly #sorted: number[] = [];

  get size(): number {
    return this.#sorted.length;
  }

  #placeOf(value: number): number {
    return firstPlace(this.#sorted, (one) => one >= value);
  }

  add(value: number): void {
    const at = this.#placeOf(value);
    if (this.#sorted[at] !== value) this.#sorted.splice(at, 0, value);
  }

  delete(value: number): void {
    const at = this.#placeOf(value);
    if (this.#sorted[at] === value) this.#sorted.splice(at, 1);
  }

  /** The greatest, at most so many, in order. */
  last(most: number): number[] {
    return this.#sorted.slice(Math.max(0, this.#sorted.length - most));
  }
}

/** The questions that have an answer, by when that last changed. */
export class AnsweredQuestions {
  /** All that questions became, one after another, and which of it stands. */
  readonly #became: KnownQuestion[] = [];
  readonly #standing = new Newest();
  readonly #places = new Map<Id, number>();

  get size(): number {
    return this.#standing.size;
  }

  /** @param became `null` where it has no answer any more */
  turn(id: Id, became: KnownQuestion | null): void {
    this.#standing.delete(this.#places.get(id) ?? -1);
    if (!became) return;
    const place = this.#became.push(became) - 1;
    this.#places.set(id, place);
    this.#standing.add(place);
  }

  /** Those that changed last, at most so many, the newest first. */
  last(most: number): KnownQuestion[] {
    return this.#standing
      .last(most)
      .toReversed()
      .flatMap((place) => this.#became[place] ?? []);
  }
}
