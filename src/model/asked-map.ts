/** A map that notes what is looked up in it: whoever walks over it has asked for all. */
import type { Notes, Question } from './kept.ts';
import { LookedUp } from './looked-up.ts';

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
    new LookedUp({
      get: (key) => notes.ask(one, key),
      has: (key) => notes.ask(one, key) !== undefined,
      all: () => notes.ask(all, null),
    });
}
