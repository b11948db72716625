/**
 * Which parts of the world a story's map needs: all that its maps show, to their edges, lest land without an outline look
 * like sea.
 */
import { geoContains } from 'd3-geo';
import type { Coordinates } from '../../model/record.ts';
import type { Frame } from '../../model/outlines.ts';
import { clustersOf } from '../clusters.ts';
import { extentOfFrames, extentOfPins, fitSheet, frameOfSheet } from '../frame.ts';
import { CLOSE, OVERVIEW, REACH_KM, type MapSize } from '../sizes.ts';
import { besides, fromWest, overlaps } from '../longitudes.ts';
import { boundsOf, type SourceRegion } from './regions.ts';

/** A frame is no wider than this on each side of its places, in degrees: some regions go around half the world. */
const MOST = 20;

const isWithin = (frame: Frame, lon: number, lat: number): boolean => overlaps(frame, [lon, lat, lon, lat]);

/** Around all of them, on the side of the world where the first lies. */
function around(first: Frame, others: readonly Frame[]): Frame {
  const frames = [first, ...others.map((other) => besides(other, first))];
  return [
    Math.min(...frames.map(([west]) => west)),
    Math.min(...frames.map(([, south]) => south)),
    Math.max(...frames.map(([, , east]) => east)),
    Math.max(...frames.map(([, , , north]) => north)),
  ];
}

/** What the maps near by show of the places of a group, on wide and on narrow pages. */
function near(points: readonly Coordinates[]): Frame {
  const extent = extentOfPins(
    points.map((at) => ({ at })),
    REACH_KM,
  );
  const frameOf = ({ width, tallest }: MapSize): Frame => frameOfSheet(fitSheet(extent, width, undefined, tallest));
  return around(frameOf(CLOSE.wide), [frameOf(CLOSE.narrow)]);
}

/**
 * What the maps near by show of some places, each group of them by itself.
 *
 * @param points of the story's places
 * @returns in degrees
 */
export const framesNear = (points: readonly Coordinates[]): Frame[] =>
  clustersOf(points, ({ lon, lat }) => [lon, lat]).map(near);

/** Whether a region has ground in a frame, and not only its edges around it. */
function reaches({ geometry }: SourceRegion, frame: Frame): boolean {
  if (!geometry || !overlaps(boundsOf(geometry), frame)) return false;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  if (rings.flat().some(([lon, lat]) => isWithin(frame, lon, lat))) return true;
  const [west, south, east, north] = frame;
  return geoContains(geometry, [(west + east) / 2, (south + north) / 2]);
}

/** The part of a frame that lies no further than {@link MOST} from another. */
function limited(frame: Frame, tight: Frame): Frame {
  const limit = (value: number, edge: number): number => Math.min(edge + MOST, Math.max(edge - MOST, value));
  const [west, south, east, north] = tight;
  return [limit(frame[0], west), limit(frame[1], south), limit(frame[2], east), limit(frame[3], north)];
}

/**
 * Proposes frames for the map of some places: what the map of where that is shows, which holds whole every region that
 * reaches into the maps near by.
 *
 * @param points of the story's places
 * @param regions of the world
 * @returns in degrees, to a hundredth
 */
export function proposeFrames(points: readonly Coordinates[], regions: readonly SourceRegion[]): Frame[] {
  return clustersOf(points, ({ lon, lat }) => [lon, lat]).map((group): Frame => {
    const tight = near(group);
    const home = regions.flatMap((region) =>
      region.geometry && reaches(region, tight) ? [boundsOf(region.geometry)] : [],
    );
    const whole = limited(around(tight, home), tight);
    const shown = besides(frameOfSheet(fitSheet(extentOfFrames([whole]), OVERVIEW.width)), tight);
    return fromWest(limited(shown, tight)).map((value) => Math.round(value * 100) / 100) as unknown as Frame;
  });
}
