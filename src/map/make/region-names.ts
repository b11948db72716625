/** Regions that are places of the story, so that the map names them as the story does. Pure. */
import type { PlaceRecord } from '../../model/record.ts';

/** A region by its code, with the names that its source has. */
export interface NamedSource {
  code: string;
  name: string;
  /** In its own language, and others; several in one text are parted by a bar. */
  others: readonly (string | null | undefined)[];
}

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

/** Names of regions by their codes: of those that a place without a point has a name of. */
export function storyNames(places: readonly PlaceRecord[], regions: readonly NamedSource[]): Map<string, string> {
  const areas = places.filter(({ at }) => !at);
  return new Map(
    regions.flatMap(({ code, name, others }): [string, string][] => {
      const own = new Set([name, ...others.flatMap((other) => other?.split('|') ?? [])].map(folded));
      const place = areas.find(
        (area) =>
          [area.name, ...area.aliases, ...Object.values(area.names)].some((one) => own.has(folded(one))) ||
          folded(area.name) === folded(`${name} ${area.kind}`),
      );
      return place ? [[code, place.name]] : [];
    }),
  );
}
