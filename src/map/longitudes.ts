/** Longitudes near the 180th degree, where numbers jump and the ground does not. */
import type { MultiLineString, Position } from 'geojson';
import type { Frame } from '../model/outlines.ts';

/**
 * Longitudes as they lie beside each other, in their order: those behind the widest gap lie beyond 180 where that is the
 * shorter way around the world.
 *
 * @param lons in degrees
 */
export function sideBySide(lons: readonly number[]): number[] {
  const sorted = lons.toSorted((a, b) => a - b);
  const [least = 0] = sorted;
  const most = sorted.at(-1) ?? 0;
  if (most - least <= 180) return [...lons];
  let [start, widest] = [least, least + 360 - most];
  for (const [at, lon] of sorted.entries()) {
    const gap = lon - (sorted[at - 1] ?? lon);
    if (gap > widest) [start, widest] = [lon, gap];
  }
  return lons.map((lon) => (lon < start ? lon + 360 : lon));
}

/** A frame, as far around the world as lies nearest to another. */
export function besides([west, south, east, north]: Frame, [otherWest, , otherEast]: Frame): Frame {
  const turns = 360 * Math.round(((otherWest + otherEast) / 2 - (west + east) / 2) / 360);
  return [west + turns, south, east + turns, north];
}

/** A frame of which west lies from -180 to 180; east lies beyond 180 where it must. */
export function fromWest([west, south, east, north]: Frame): Frame {
  const turns = 360 * Math.floor((west + 180) / 360);
  return [west - turns, south, east - turns, north];
}

/** Whether two parts of the world have ground in common. */
export function overlaps([west, south, east, north]: Frame, other: Frame): boolean {
  const [otherWest, otherSouth, otherEast, otherNorth] = other;
  const isBeside = [-360, 0, 360].some((turn) => west <= otherEast + turn && east >= otherWest + turn);
  return isBeside && south <= otherNorth && north >= otherSouth;
}

/** As near to the 180th degree as files that were simplified have it, in degrees. */
const ON_SEAM = 0.01;

const isOnSeam = ([lon = 0]: Position): boolean => Math.abs(lon) >= 180 - ON_SEAM;

/** Lines without what runs along the 180th degree: there a shape was cut in two (RFC 7946, 3.1.9), and no ground ends. */
export function withoutSeam({ type, coordinates }: MultiLineString): MultiLineString {
  const lines = coordinates.flatMap((line) => {
    const pieces: Position[][] = [];
    for (const [at, corner] of line.entries()) {
      const before = line[at - 1];
      if (before === undefined || (isOnSeam(before) && isOnSeam(corner))) pieces.push([corner]);
      else pieces.at(-1)?.push(corner);
    }
    return pieces.filter(({ length }) => length > 1);
  });
  return { type, coordinates: lines };
}
