/** Numbers kept in order, of which the last are asked for. Part of what computes known-by: see known-by.ts. */
export class Newest {
  readonly #sorted: number[] = [];

  get size(): number {
    return this.#sorted.length;
  }

  #placeOf(value: number): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? Infinity) < value) low = middle + 1;
      else high = middle;
    }
    return low;
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
