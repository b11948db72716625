/** The outlines that maps are drawn from, read from the files of `content/map/`. See docs/map.md. */
import { geoArea, geoContains, type GeoProjection } from 'd3-geo';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject } from 'topojson-specification';
import { onceEach } from '../model/once-each.ts';
import type { MapCredit, OutlineRegion, Outlines, OutlineTown } from '../model/outlines.ts';
import { withoutSeam } from './longitudes.ts';
import { linesOf } from './pixels.ts';

/** What is known of a region. */
export type RegionProperties = Pick<OutlineRegion, 'id' | 'name' | 'country' | 'contested'>;

/** A part of a country. */
export type Region = Feature<Polygon | MultiPolygon, RegionProperties>;

/** A town that is on the map to find one's way by. */
export type Town = Pick<OutlineTown, 'name' | 'people' | 'lon' | 'lat'>;

export interface Shapes {
  regions: readonly Region[];
  /** The lines between countries. */
  borders: MultiLineString;
  /** Those of them, and those around contested regions of one country, on which states do not agree. */
  contested: MultiLineString;
  /** The lines between regions of one country. */
  between: MultiLineString;
  /** The sea's edge, and where the outlines end. */
  coast: MultiLineString;
  towns: readonly Town[];
  credits: readonly MapCredit[];
}

type Ring = readonly Position[];

/** Half of the sphere, in steradians. */
const HALF = 2 * Math.PI;

/** The ring with its land on the right, as `d3-geo` takes rings; RFC 7946 has it on the left. */
const turned = (ring: Ring, isHole: boolean): Position[] => {
  const isLarge = geoArea({ type: 'Polygon', coordinates: [[...ring]] }) > HALF;
  return isLarge === isHole ? [...ring] : ring.toReversed();
};

const turnedRings = (rings: readonly Ring[]): Position[][] => rings.map((ring, at) => turned(ring, at > 0));

function asRegion({ id, name, country, contested, shape }: OutlineRegion): Region[] {
  if (!shape) return [];
  const geometry: Polygon | MultiPolygon =
    shape.type === 'Polygon'
      ? { type: 'Polygon', coordinates: turnedRings(shape.coordinates) }
      : { type: 'MultiPolygon', coordinates: shape.coordinates.map(turnedRings) };
  return [{ type: 'Feature', id, properties: { id, name, country, contested }, geometry }];
}

/** Of features with one id, the last: a newsroom's own file comes after the one that was made. */
function lastOfEach(files: readonly Outlines[]): (OutlineRegion | OutlineTown)[] {
  const features = files.flatMap((file) => file.features);
  return [...new Map(features.map((one) => [`${one.kind} ${one.id}`, one])).values()];
}

/** Draws the lines between regions: where two have an edge in common, corner by corner. */
export function shapesOf(files: readonly Outlines[]): Shapes {
  const features = lastOfEach(files);
  const regions = features.flatMap((one) => (one.kind === 'region' ? asRegion(one) : []));
  const towns = features.flatMap((one) => (one.kind === 'town' ? [one] : []));
  const all: FeatureCollection<Polygon | MultiPolygon, RegionProperties> = {
    type: 'FeatureCollection',
    features: [...regions],
  };
  const net = topology({ regions: all });
  const collection = net.objects['regions'] as GeometryCollection<RegionProperties>;
  const lines = (keep: (a: RegionProperties, b: RegionProperties, isOuter: boolean) => boolean): MultiLineString =>
    mesh(net, collection, (a: GeometryObject, b: GeometryObject) => {
      const [one, other] = [a.properties as RegionProperties, b.properties as RegionProperties];
      return keep(one, other, a === b);
    });
  const isContested = (a: RegionProperties, b: RegionProperties): boolean =>
    a.contested !== b.contested || (a.country !== b.country && a.contested !== null);
  return {
    regions,
    borders: lines((a, b, isOuter) => !isOuter && a.country !== b.country && !isContested(a, b)),
    contested: lines((a, b, isOuter) => !isOuter && isContested(a, b)),
    between: lines((a, b, isOuter) => !isOuter && a.country === b.country && !isContested(a, b)),
    coast: withoutSeam(lines((_a, _b, isOuter) => isOuter)),
    towns,
    credits: [...new Map(files.flatMap(({ credits }) => credits).map((one) => [one.url, one])).values()],
  };
}

/** The shapes of a ledger's files, made once for all pages. */
export const shapesIn = onceEach((files: readonly Outlines[]): Shapes => shapesOf(files));

/** The region in which a point lies; none where the shapes do not reach. */
export function regionAt({ regions }: Pick<Shapes, 'regions'>, lon: number, lat: number): Region | undefined {
  return regions.find((region) => geoContains(region, [lon, lat]));
}

/** Regions of which a map shows some ground. */
export function regionsOn(
  { projection }: { projection: GeoProjection },
  { regions }: Pick<Shapes, 'regions'>,
): Region[] {
  return regions.filter((region) => linesOf(projection, region).some((line) => line.length > 2));
}
