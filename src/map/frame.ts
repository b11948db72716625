/** Where a map is cut off: around what it shows, with room for the names. */
import { geoBounds, geoCircle, geoMercator, type GeoProjection } from 'd3-geo';
import type { Feature, MultiPoint } from 'geojson';
import type { Frame } from '../model/outlines.ts';
import type { Coordinates } from '../model/record.ts';
import { sideBySide } from './longitudes.ts';
import type { Region } from './shapes.ts';

/** What a map must show, as points at its outer edge. */
export type Extent = Feature<MultiPoint>;

export interface Sheet {
  projection: GeoProjection;
  width: number;
  height: number;
  /** Units of the drawing that a kilometre takes in its middle. */
  perKm: number;
}

/** Degrees of a great circle to a kilometre. */
const DEGREES_PER_KM = 1 / 111.195;

/** A map shows no less than this, however near to each other its places lie. */
const LEAST_KM = 12;

/** A circle on the ground. */
function circle(lon: number, lat: number, km: number): ReturnType<ReturnType<typeof geoCircle>> {
  return geoCircle()
    .center([lon, lat])
    .radius(km * DEGREES_PER_KM)
    .precision(10)();
}

function pointsAt(coordinates: [number, number][]): Extent {
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPoint', coordinates } };
}

/**
 * Around pins, their rings included.
 *
 * @param reach kilometres of ground that each has around it at the least
 */
export function extentOfPins(pins: readonly { at: Coordinates }[], reach = LEAST_KM / 2): Extent {
  return pointsAt(
    pins.flatMap(({ at }) => {
      const ring = circle(at.lon, at.lat, Math.max(reach, at.accuracy_m / 1000));
      return ring.coordinates.flatMap((line) => line.map(([x = 0, y = 0]): [number, number] => [x, y]));
    }),
  );
}

/** Between two edges that lie further apart than this, in degrees, points stand too: lest the other way round look shorter. */
const WIDE = 120;

/** Around parts of the world. East lies beyond 180, or west of west, where one crosses the 180th degree. */
export function extentOfFrames(frames: readonly Frame[]): Extent {
  return pointsAt(
    frames.flatMap(([west, south, east, north]): [number, number][] => {
      const width = (east < west ? east + 360 : east) - west;
      const between = width > WIDE ? [1, 2].map((third) => west + (width * third) / 3) : [];
      return [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        ...between.map((lon): [number, number] => [lon, south]),
      ];
    }),
  );
}

/** Around whole regions. */
export function extentOfRegions(regions: readonly Region[]): Extent {
  return extentOfFrames(regions.map((region): Frame => geoBounds(region).flat() as unknown as Frame));
}

/** The part of the world that a map shows, to its edges: more than its extent. East lies beyond 180 where it must. */
export function frameOfSheet({ projection, width, height }: Sheet): Frame {
  const [west, north] = projection.invert?.([0, 0]) ?? [-180, 90];
  const [east, south] = projection.invert?.([width, height]) ?? [180, -90];
  return [west, south, east < west ? east + 360 : east, north];
}

/**
 * Fits a map to its extent.
 *
 * @param width units of the drawing; its height follows the extent, within what looks like a map
 * @param margin how much of the width stays free on each side
 * @param tallest the height at most, as a share of the width
 */
export function fitSheet(extent: Extent, width: number, margin = 0.1, tallest = 1.2): Sheet {
  const points = extent.geometry.coordinates;
  const lons = sideBySide(points.map(([lon = 0]) => lon));
  const middle = lons.reduce((sum, lon) => sum + lon, 0) / lons.length;
  const projection = geoMercator().rotate([-middle, 0]);
  const pad = width * margin;
  projection.fitWidth(width - 2 * pad, extent);
  const ys = points.map(([lon = 0, lat = 0]) => projection([lon, lat])?.[1] ?? 0);
  const tall = ys.reduce((most, y) => Math.max(most, y)) - ys.reduce((least, y) => Math.min(least, y)) + 2 * pad;
  const height = Math.round(Math.min(width * tallest, Math.max(width * 0.72, tall)));
  projection.fitExtent(
    [
      [pad, pad],
      [width - pad, height - pad],
    ],
    extent,
  );
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  const [lon, lat] = projection.invert?.([width / 2, height / 2]) ?? [0, 0];
  const south = projection([lon, lat - DEGREES_PER_KM])?.[1] ?? 0;
  return { projection, width, height, perKm: south - height / 2 };
}
