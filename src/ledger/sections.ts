/** Which sections of the site a story has: none lists what the story does not tell of. */
import { onceEach } from '../model/once-each.ts';
import type { Ledger } from './ledger.ts';

/** A section that a story may lack, by the first step of its address. */
export type Section = 'actors' | 'map' | 'places' | 'questions' | 'sides' | 'threads';

/**
 * A list of what the story has some of; a map where some place lies at a point, or where there are outlines, in which an
 * area may be drawn.
 */
export const sectionsOf = onceEach(
  ({ story, places, outlines }: Pick<Ledger, 'story' | 'places' | 'outlines'>): Section[] => {
    const hasMap = places.length > 0 && (outlines.length > 0 || places.some(({ place }) => place.at));
    const has: Record<Section, boolean> = {
      actors: story.actors.size > 0,
      map: hasMap,
      places: places.length > 0,
      questions: story.questions.size > 0,
      sides: story.site.sides.length > 0,
      threads: story.threads.size > 0,
    };
    return (Object.keys(has) as Section[]).filter((section) => has[section]);
  },
);
