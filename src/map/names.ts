/** Which names a map bears, and in which order they take their room: places of the story before all others. */
import type { Sheet } from './frame.ts';
import { breakLines, isFree, putBeside, putWithin, type LabelSpace, type Label } from './labels.ts';
import { distanceTo, isInside, linesOf } from './pixels.ts';
import type { PlaceRecord } from '../model/record.ts';
import type { Region, Shapes, Town } from './shapes.ts';

/** A town with its name beside it. */
export interface NamedTown {
  x: number;
  y: number;
  label: Label;
}

/** A place of the story where it is drawn. */
interface Spot {
  place: PlaceRecord;
  x: number;
  y: number;
}

/** A name is broken at about that many letters. */
const LINE = 17;

/** More towns than these distract from the story's places. */
export const MOST_TOWNS = 8;

/** Names of countries, in wide capitals of the language `lang`, as far from the border and from the map's edge as there is room. */
export function nameCountries(
  space: LabelSpace,
  sheet: Sheet,
  shapes: Shapes,
  shown: readonly Region[],
  size: number,
  lang: string,
): Label[] {
  const border = [shapes.borders, shapes.contested].flatMap((line) => linesOf(sheet.projection, line));
  return [...Map.groupBy(shown, ({ properties }) => properties.country)].flatMap(([country, regions]) => {
    const parts = regions.map((region) => linesOf(sheet.projection, region));
    // Capitals set apart take more room than other letters: room is taken for larger ones.
    const lines = [country.toLocaleUpperCase(lang)];
    const within = (x: number, y: number): number =>
      parts.some((rings) => isInside(rings, x, y))
        ? Math.min(distanceTo(border, x, y), x, y, sheet.width - x, sheet.height - y)
        : -1;
    const label = putWithin(space, lines, size * 1.45, within);
    return label ? [{ ...label, size: size * 1.1 }] : [];
  });
}

/** A region with what is written on it. */
export interface NamedRegion {
  region: Region;
  name: string;
}

/** Names of regions where they lie freest. */
export function nameRegions(
  space: LabelSpace,
  { projection }: Sheet,
  regions: readonly NamedRegion[],
  size: number,
): (Label | null)[] {
  return regions.map(({ region, name }) => {
    const rings = linesOf(projection, region);
    return putWithin(space, breakLines(name, LINE), size, (x, y) =>
      isInside(rings, x, y) ? distanceTo(rings, x, y) : -1,
    );
  });
}

/** Towns to find one's way by: the largest that are no places of the story and for whose names there is room. */
export function nameTowns(
  space: LabelSpace,
  { projection }: Sheet,
  towns: readonly Town[],
  spots: readonly Spot[],
  size: number,
  most: number,
): NamedTown[] {
  const named: NamedTown[] = [];
  for (const { name, lon, lat } of towns.toSorted((a, b) => b.people - a.people)) {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    const dot = { x: x - 3, y: y - 3, width: 6, height: 6 };
    const taken = spots.some((spot) => spot.place.name === name || Math.hypot(spot.x - x, spot.y - y) < size);
    if (named.length === most || taken || !isFree(space, dot)) continue;
    const label = putBeside(space, { x, y, clear: 6, lines: [name], size }, true);
    if (label) {
      space.taken.push(dot);
      named.push({ x, y, label });
    }
  }
  return named;
}
