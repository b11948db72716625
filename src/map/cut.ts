/** Cuts the outlines of countries' regions to a frame, and gives two neighbours one border. Pure; no files. */
import { feature, mesh, quantize } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import { geoBounds } from 'd3-geo';
import { makeSnap, type Point, type Snap } from './snap.ts';

/** West, south, east, north, in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** What the kept file says of each region. */
export interface RegionProperties {
  name: string;
  country: string;
}

/** The kept file: the regions of all countries in one topology, and the borders that two of these have in common. */
export type ShapesTopology = Topology<{ regions: GeometryCollection<RegionProperties>; borders: MultiLineString }>;

/** A country as its file has it. */
export interface CountryFile {
  name: string;
  topology: Topology<Record<string, GeometryCollection<{ name: string | null }>>>;
  /** The file's names of regions, and what we call them. */
  names: Readonly<Record<string, string>>;
}

type Region = (Polygon | MultiPolygon) & { properties?: { name: string | null } };

const isArea = (geometry: GeometryObject): geometry is Region =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const overlap = ([west, south, east, north]: Bounds, [[w, s], [e, n]]: [[number, number], [number, number]]): boolean =>
  w <= east && e >= west && s <= north && n >= south;

/** Points of each arc, as degrees: a file keeps them as steps on a grid. */
function arcsOf({ arcs, transform }: Topology): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map((step) => {
      const [dx = 0, dy = 0] = step;
      if (!transform) return [dx, dy];
      [x, y] = [x + dx, y + dy];
      const [kx, ky] = transform.scale;
      const [tx, ty] = transform.translate;
      return [x * kx + tx, y * ky + ty];
    });
  });
}

function collectionOf({ topology, name }: CountryFile): GeometryCollection<{ name: string | null }> {
  const collection = Object.values(topology.objects)[0];
  if (!collection) throw new RangeError(`The file of ${name} holds no shapes.`);
  return collection;
}

/** The outer border of a country: its lines that lie between no two of its regions. */
function outlineOf(file: CountryFile): Point[][] {
  const outline = mesh(file.topology, collectionOf(file), (a, b) => a === b);
  return outline.coordinates.map((line) => line.map(([x = 0, y = 0]): Point => [x, y]));
}

const numbersIn = (arcs: readonly unknown[]): number[] =>
  arcs.flatMap((arc) => (Array.isArray(arc) ? numbersIn(arc) : typeof arc === 'number' ? [arc < 0 ? ~arc : arc] : []));

/** Arcs with only one region beside them. */
function outerArcs(regions: readonly Region[]): Set<number> {
  const uses = Map.groupBy(
    regions.flatMap(({ arcs }) => numbersIn(arcs)),
    (arc) => arc,
  );
  return new Set([...uses].filter(([, all]) => all.length === 1).map(([arc]) => arc));
}

const keyOf = ([x, y]: Point): string => `${x},${y}`;

/** The arcs with those along the neighbour's border put onto it, and all that meet them moved with them. */
function snapArcs(
  arcs: readonly Point[][],
  outer: ReadonlySet<number>,
  snap: Snap,
): { arcs: Point[][]; common: (index: number) => Point[][] } {
  const moved = new Map<string, Point>();
  const snapped = arcs.map((arc, index) => {
    const found = outer.has(index) ? snap(arc) : null;
    const [first, last] = [arc[0], arc.at(-1)];
    if (found && first && last) {
      moved.set(keyOf(first), found.arc[0] ?? first);
      moved.set(keyOf(last), found.arc.at(-1) ?? last);
    }
    return found;
  });
  const isEnd = (arc: readonly Point[], at: number): boolean => at === 0 || at === arc.length - 1;
  return {
    arcs: arcs.map(
      (arc, index) =>
        snapped[index]?.arc ?? arc.map((point, at) => (isEnd(arc, at) ? (moved.get(keyOf(point)) ?? point) : point)),
    ),
    common: (index) => snapped[index]?.common ?? [],
  };
}

/** Numbers arcs anew as regions ask for them, so that only those in use are kept. */
function makeStore() {
  const arcs: Point[][] = [];
  const places = new Map<Point[], number>();
  const place = (arc: Point[]): number => {
    const known = places.get(arc);
    if (known !== undefined) return known;
    places.set(arc, arcs.length);
    return arcs.push(arc) - 1;
  };
  return {
    arcs,
    place,
    take: (own: readonly Point[][], rings: number[][]): number[][] =>
      rings.map((ring) =>
        ring.map((arc) => {
          const at = place(own[arc < 0 ? ~arc : arc] ?? []);
          return arc < 0 ? ~at : at;
        }),
      ),
  };
}

/** How fine the kept grid is: steps over the whole. */
const GRID = 1e4;

/**
 * Cuts.
 *
 * @param files the finest first: where a later country has a border with it, the finer line is taken for both
 * @param frame regions that do not reach into it are left out
 * @param also names (of ours) of regions that are kept all the same
 */
export function cutShapes(files: readonly CountryFile[], frame: Bounds, also: readonly string[] = []): ShapesTopology {
  const store = makeStore();
  const geometries: ShapesTopology['objects']['regions']['geometries'] = [];
  const borders: number[][] = [];
  const finer: Point[][] = [];
  for (const file of files) {
    const all = collectionOf(file).geometries.filter(isArea);
    const outer = outerArcs(all);
    const { arcs, common } = snapArcs(arcsOf(file.topology), outer, makeSnap(finer));
    for (const region of all) {
      const given = region.properties?.name ?? '';
      const name = file.names[given] ?? given;
      const inFrame = overlap(frame, geoBounds(feature(file.topology, region)));
      if (name === '' || !(inFrame || also.includes(name))) continue;
      const own = numbersIn(region.arcs).filter((arc) => outer.has(arc));
      borders.push(...own.flatMap(common).map((line) => [store.place(line)]));
      const properties = { name, country: file.name };
      geometries.push(
        region.type === 'Polygon'
          ? { type: 'Polygon', properties, arcs: store.take(arcs, region.arcs) }
          : { type: 'MultiPolygon', properties, arcs: region.arcs.map((part) => store.take(arcs, part)) },
      );
    }
    finer.push(...outlineOf(file));
  }
  const cut: ShapesTopology = {
    type: 'Topology',
    arcs: store.arcs,
    objects: {
      regions: { type: 'GeometryCollection', geometries },
      borders: { type: 'MultiLineString', arcs: borders },
    },
  };
  return quantize(cut, GRID);
}
