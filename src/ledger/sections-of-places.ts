/** Which of the sections that show places a story has. */
import type { Ledger } from './ledger.ts';

/** A section of the site, by the first step of its address. */
export type SectionOfPlaces = 'map' | 'places';

/**
 * None without places; a map where some place lies at a point, or where there are outlines, in which an area may be drawn.
 */
export function sectionsOfPlaces({ places, outlines }: Pick<Ledger, 'places' | 'outlines'>): SectionOfPlaces[] {
  if (places.length === 0) return [];
  return outlines.length > 0 || places.some(({ place }) => place.at) ? ['places', 'map'] : ['places'];
}
