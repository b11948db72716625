/** First-level regions of the world's countries to the outlines of a story: those in its frames, simplified. Pure. */
import type { Feature, FeatureCollection } from 'geojson';
import polygonClipping, { type Geom } from 'polygon-clipping';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { Area, Frame, OutlineRegion } from '../../model/outlines.ts';
import { overlaps, sideBySide } from '../longitudes.ts';
import { contestedBy, CUT_OUT } from './contested.ts';

/** A region as Natural Earth has it. */
export type SourceRegion = Feature<
  Area | null,
  {
    adm1_code: string;
    iso_a2: string | null;
    name: string | null;
    name_local?: string | null;
    name_alt?: string | null;
  }
>;

export interface RegionRequest {
  frames: readonly Frame[];
  /** What the maps near by show: there corners count for more, since a large region may have most of its own far away. */
  near: readonly Frame[];
  /** Names or codes of regions that are kept wherever the frames lie. */
  also: readonly string[];
  /** What editors called regions before, by code. */
  names: ReadonlyMap<string, string>;
  /** A country's name, by its code of ISO 3166-1; `null` where it has none. */
  countryName: (code: string) => string | null;
  /** Bytes that all may have together. */
  bytes: number;
}

/** West, south, east and north of an area. East lies beyond 180 where it crosses the 180th degree. */
export function boundsOf({ coordinates, type }: Area): Frame {
  const corners = (type === 'Polygon' ? coordinates : coordinates.flat()).flat();
  const lons = sideBySide(corners.map(([lon]) => lon));
  const lats = corners.map(([, lat]) => lat);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);
  return [least(lons), least(lats), most(lons), most(lats)];
}

interface Draft {
  code: string;
  name: string;
  iso: string | null;
  held: string | null;
  area: string | null;
  geometry: Area;
}

const asArea = (coordinates: Geom): Area => ({
  type: 'MultiPolygon',
  coordinates: coordinates as Extract<Area, { type: 'MultiPolygon' }>['coordinates'],
});

/** A region, and what is cut out of it. */
function parted({ properties, geometry }: SourceRegion): Draft[] {
  const { adm1_code: code, name, iso_a2: iso } = properties;
  if (!geometry || !name) return [];
  const contested = contestedBy(code);
  const whole: Draft = contested
    ? { code, name, iso: contested.country, held: contested.held, area: contested.area, geometry }
    : { code, name, iso: iso === '-1' ? null : iso, held: null, area: null, geometry };
  return CUT_OUT.filter((one) => one.code === code).reduce<Draft[]>(
    ([rest, ...parts], { as, name: called, country, held, shape }) => {
      if (!rest) return parts;
      const [from, out] = [rest.geometry.coordinates, shape.coordinates as Geom];
      const part = { code: as, name: called, iso: country, held, area: null };
      return [
        { ...rest, geometry: asArea(polygonClipping.difference(from, out)) },
        ...parts,
        { ...part, geometry: asArea(polygonClipping.intersection(from, out)) },
      ];
    },
    [whole],
  );
}

/** How exactly a place is written: five figures after the point are a metre. */
const FIGURES = 4;

const rounded = (value: number): number => Number(value.toFixed(FIGURES));

const LEAST_RING = 4;

/** With as many figures as the map needs, and without what has then no extent. */
function roundedShape(shape: Area): Area | null {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const kept = polygons
    .map((rings) =>
      rings
        .map((ring) => ring.map(([lon, lat]): [number, number] => [rounded(lon), rounded(lat)]))
        .filter((ring) => new Set(ring.map(String)).size >= LEAST_RING - 1),
    )
    .filter(({ length }) => length > 0);
  return kept.length === 0 ? null : { type: 'MultiPolygon', coordinates: kept };
}

/** Shares of corners that are left, those that tell most, in turn, until all regions have room. */
const SHARES = [1, 0.7, 0.5, 0.35, 0.25, 0.17, 0.12, 0.08, 0.05, 0.03, 0.02, 0.01];

/** How many times as much a corner near by tells: its map is some five times as large, and a corner counts by its area. */
const NEAR = 25;

/** Gives corners near by their greater weight. */
function weighed(net: Topology<Objects>, near: readonly Frame[]): Topology<Objects> {
  const arcs = net.arcs.map((arc) =>
    arc.map((corner) => {
      const [lon = 0, lat = 0, weight = 0] = corner;
      return near.some((frame) => overlaps(frame, [lon, lat, lon, lat])) ? [lon, lat, weight * NEAR] : corner;
    }),
  );
  return { ...net, arcs };
}

/**
 * The outlines of the regions that reach into some frames.
 *
 * @param all regions of the world, with corners in common where they meet
 */
export function outlineRegions(all: readonly SourceRegion[], request: RegionRequest): OutlineRegion[] {
  const { frames, near, also, names, countryName, bytes } = request;
  const drafts = all.flatMap(parted).filter(({ code, name, geometry }) => {
    const bounds = boundsOf(geometry);
    return also.includes(code) || also.includes(name) || frames.some((frame) => overlaps(frame, bounds));
  });
  const collection: FeatureCollection<Area, { at: number }> = {
    type: 'FeatureCollection',
    features: drafts.map(({ geometry }, at) => ({ type: 'Feature', properties: { at }, geometry })),
  };
  const net = weighed(presimplify(topology({ regions: collection }) as unknown as Topology<Objects>), near);
  const shapesWith = (share: number): (Area | null)[] => {
    const fewer = share === 1 ? net : simplify(net, quantile(net, share));
    const { features } = feature(fewer, fewer.objects['regions'] as GeometryCollection);
    return features.map(({ geometry }) => roundedShape(geometry as Area));
  };
  let shapes: (Area | null)[] = [];
  for (const share of SHARES) {
    shapes = shapesWith(share);
    if (JSON.stringify(shapes).length <= bytes) break;
  }
  return drafts.map(({ code, name, iso, held, area }, at): OutlineRegion => {
    const country = (iso && countryName(iso)) ?? area ?? name;
    return {
      kind: 'region',
      id: code,
      name: names.get(code) ?? name,
      country,
      contested: held,
      shape: shapes[at] ?? null,
    };
  });
}
