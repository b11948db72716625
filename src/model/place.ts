/** How places lie within each other. See docs/content-model.md, A place. */
import type { Id, PlaceRecord } from './record.ts';

/**
 * A place and everything that it lies within, the nearest first. Ids of places that there are not are among them; a
 * circle, which the check refuses, ends where it began.
 *
 * @param places of the story, by id
 */
export function placesAround(places: ReadonlyMap<Id, PlaceRecord>, place: Id): Id[] {
  const found = new Set<Id>();
  for (let id: Id | undefined = place; id !== undefined && !found.has(id); id = places.get(id)?.within) found.add(id);
  return [...found];
}
