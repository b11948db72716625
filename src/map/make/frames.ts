/** Which parts of the world a story's map needs: its places, and the regions that they lie in, whole. */
import { geoContains } from 'd3-geo';
import type { Coordinates } from '../../model/record.ts';
import type { Frame } from '../../model/outlines.ts';
import { clustersOf } from '../clusters.ts';
import { boundsOf, overlaps, type SourceRegion } from './regions.ts';

/** Ground around the places of a group: as a share of how far they lie apart, and in degrees at the least. */
const SHARE = 0.3;
const LEAST = 0.25;

/** A frame is no wider than this on each side of its places, in degrees: some regions go around half the world. */
const MOST = 6;

const isWithin = (frame: Frame, lon: number, lat: number): boolean => overlaps(frame, [lon, lat, lon, lat]);

function near(points: readonly Coordinates[]): Frame {
  const [lons, lats] = [points.map(({ lon }) => lon), points.map(({ lat }) => lat)];
  const [west, south, east, north] = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
  const room = Math.max(LEAST, Math.max(east - west, north - south) * SHARE);
  return [west - room, south - room, east + room, north + room];
}

/** Whether a region has ground in a frame, and not only its edges around it. */
function reaches({ geometry }: SourceRegion, frame: Frame): boolean {
  if (!geometry || !overlaps(boundsOf(geometry), frame)) return false;
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  if (rings.flat().some(([lon, lat]) => isWithin(frame, lon, lat))) return true;
  const [west, south, east, north] = frame;
  return geoContains(geometry, [(west + east) / 2, (south + north) / 2]);
}

/**
 * Proposes frames for the map of some places.
 *
 * @param points of the story's places
 * @param regions of the world
 */
export function proposeFrames(points: readonly Coordinates[], regions: readonly SourceRegion[]): Frame[] {
  return clustersOf(points, ({ lon, lat }) => [lon, lat]).map((group): Frame => {
    const tight = near(group);
    const home = regions.filter((region) => reaches(region, tight)).map(({ geometry }) => geometry);
    const bounds = [tight, ...home.flatMap((geometry) => (geometry ? [boundsOf(geometry)] : []))];
    const limit = (value: number, edge: number): number => Math.min(edge + MOST, Math.max(edge - MOST, value));
    return [
      limit(Math.min(...bounds.map(([west]) => west)), tight[0]),
      limit(Math.min(...bounds.map(([, south]) => south)), tight[1]),
      limit(Math.max(...bounds.map(([, , east]) => east)), tight[2]),
      limit(Math.max(...bounds.map(([, , , north]) => north)), tight[3]),
    ].map((value) => Math.round(value * 100) / 100) as unknown as Frame;
  });
}
