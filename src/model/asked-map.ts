/** A map that notes what is looked up in it. */
import type { Notes, Question } from './kept.ts';

/** Whoever walks over it, or counts what is in it, has asked for all. */
class AskedMap<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly #one: (key: Key) => Value | undefined;
  readonly #all: () => ReadonlyMap<Key, Value>;

  constructor(one: (key: Key) => Value | undefined, all: () => ReadonlyMap<Key, Value>) {
    this.#one = one;
    this.#all = all;
  }

  get(key: Key): Value | undefined {
    return this.#one(key);
  }

  has(key: Key): boolean {
    return this.#one(key) !== undefined;
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

/**
 * Prepares to note what is looked up in a map, none of whose values is `undefined`.
 *
 * @param mapIn where a world has it
 */
export function askedMap<World, Key, Value>(
  mapIn: (world: World) => ReadonlyMap<Key, Value>,
): (notes: Notes<World>) => ReadonlyMap<Key, Value> {
  const one: Question<World, Key, Value | undefined> = (world, key) => mapIn(world).get(key);
  const all: Question<World, null, ReadonlyMap<Key, Value>> = (world) => mapIn(world);
  return (notes) =>
    new AskedMap(
      (key) => notes.ask(one, key),
      () => notes.ask(all, null),
    );
}
