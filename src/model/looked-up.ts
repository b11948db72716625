/** A map of what is found elsewhere, each value when it is asked for. */

/** Where the values are found. */
export interface Lookup<Key, Value> {
  get: (key: Key) => Value | undefined;
  has: (key: Key) => boolean;
  /** All, in their order: for whoever walks over them, or counts them. Asked once. */
  all: () => ReadonlyMap<Key, Value>;
}

export class LookedUp<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #lookup: Lookup<Key, Value>;
  #found: ReadonlyMap<Key, Value> | null = null;

  constructor(lookup: Lookup<Key, Value>) {
    this.#lookup = lookup;
  }

  get(key: Key): Value | undefined {
    return this.#lookup.get(key);
  }

  has(key: Key): boolean {
    return this.#lookup.has(key);
  }

  #all(): ReadonlyMap<Key, Value> {
    return (this.#found ??= this.#lookup.all());
  }

  get size(): number {
    return this.#all().size;
  }

  keys(): MapIterator<Key> {
    return this.#all().keys();
  }

  values(): MapIterator<Value> {
    return this.#all().values();
  }

  entries(): MapIterator<[Key, Value]> {
    return this.#all().entries();
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(each: (value: Value, key: Key, all: ReadonlyMap<Key, Value>) => void): void {
    this.#all().forEach(each);
  }
}
