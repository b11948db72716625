/** A graph of claims that notes what is asked of it. */
import { askedMap } from './asked-map.ts';
import { askedStory } from './asked-story.ts';
import type { ClaimFacts, ClaimGraph } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import type { Notes, Question } from './kept.ts';
import type { Id } from './record.ts';

/**
 * Prepares to note what is asked of graphs.
 *
 * @param graphIn where a world has its graph
 */
export function askedGraph<World>(graphIn: (world: World) => ClaimGraph): (notes: Notes<World>) => ClaimGraph {
  const story = askedStory((world: World) => graphIn(world).story);
  const shown = askedMap((world: World) => graphIn(world).shown);
  const byEvent = askedMap((world: World) => graphIn(world).byEvent);
  const stands: Question<World, ClaimKey, boolean> = (world, key) => graphIn(world).stands(key);
  const sameAs: Question<World, ClaimKey, readonly ClaimFacts[]> = (world, key) => graphIn(world).sameAs(key);
  const deniedBy: Question<World, ClaimKey, readonly ClaimFacts[]> = (world, key) => graphIn(world).deniedBy(key);
  const answering: Question<World, Id, readonly ClaimFacts[]> = (world, id) => graphIn(world).answering(id);
  return (notes) => ({
    story: story(notes),
    shown: shown(notes),
    byEvent: byEvent(notes),
    stands: (key) => notes.ask(stands, key),
    sameAs: (key) => notes.ask(sameAs, key),
    deniedBy: (key) => notes.ask(deniedBy, key),
    answering: (id) => notes.ask(answering, id),
  });
}
