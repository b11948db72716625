/** How far the kept outlines reach: a place beyond them would be a dot on an empty sheet. */
import { geoBounds } from 'd3-geo';
import { extentOfPins, fitSheet } from './frame.ts';
import { onceEach } from '../model/once-each.ts';
import type { Coordinates } from '../model/record.ts';
import type { PinPlace } from './places.ts';
import { regionsOn, type Region, type Shapes } from './shapes.ts';

const boundsOf = onceEach((region: Region) => geoBounds(region));

/** Whether a point lies between the edges of a region: in it, or off its coast. */
function isNear(region: Region, lon: number, lat: number): boolean {
  const [[west, south], [east, north]] = boundsOf(region);
  const between = west <= east ? west <= lon && lon <= east : west <= lon || lon <= east;
  return between && south <= lat && lat <= north;
}

/** Whether the outlines reach a point: it lies in a region, or off its coast. */
export function isReached({ regions }: Shapes, { lon, lat }: Coordinates): boolean {
  return regions.some((region) => isNear(region, lon, lat));
}

/** Units of a sheet on which it is tried whether there is land. */
const TRIED = 340;

/** Pins that can be drawn with land around them, and those that the outlines do not reach. */
export function withinReach(
  pins: readonly PinPlace[],
  shapes: Shapes,
): { drawn: readonly PinPlace[]; outside: readonly PinPlace[] } {
  const drawn = pins.filter(({ at }) => isReached(shapes, at));
  const hasLand = drawn.length > 0 && regionsOn(fitSheet(extentOfPins(drawn), TRIED), shapes).length > 0;
  return hasLand ? { drawn, outside: pins.filter(({ at }) => !isReached(shapes, at)) } : { drawn: [], outside: pins };
}
