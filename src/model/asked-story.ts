/** A story that notes which of its records are asked for. */
import { askedMap } from './asked-map.ts';
import type { Notes, Question } from './kept.ts';
import type { Story } from './record.ts';

/**
 * Prepares to note what is asked of stories. Of the settings every part counts as asked for.
 *
 * @param storyIn where a world has its story
 */
export function askedStory<World>(storyIn: (world: World) => Story): (notes: Notes<World>) => Story {
  const site: Question<World, null, Story['site']> = (world) => storyIn(world).site;
  const events = askedMap((world: World) => storyIn(world).events);
  const sources = askedMap((world: World) => storyIn(world).sources);
  const outlets = askedMap((world: World) => storyIn(world).outlets);
  const outletsNamed = askedMap((world: World) => storyIn(world).outletsNamed);
  const actors = askedMap((world: World) => storyIn(world).actors);
  const places = askedMap((world: World) => storyIn(world).places);
  const questions = askedMap((world: World) => storyIn(world).questions);
  const threads = askedMap((world: World) => storyIn(world).threads);
  return (notes) => ({
    site: notes.ask(site, null),
    events: events(notes),
    sources: sources(notes),
    outlets: outlets(notes),
    outletsNamed: outletsNamed(notes),
    actors: actors(notes),
    places: places(notes),
    questions: questions(notes),
    threads: threads(notes),
  });
}
