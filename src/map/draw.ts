/** Draws a map: from places and shapes to what an SVG holds. Pure; knows no page and no words but names. */
import { boxOfMarker, circleBoxes } from './room.ts';
import { fitSheet, type Extent, type Sheet } from './frame.ts';
import { breakLines, putBeside, type LabelSpace, type Label } from './labels.ts';
import { shortPath } from './lines.ts';
import { placeMarkers, type Marker, type NumberedPin } from './markers.ts';
import { MOST_TOWNS, nameCountries, nameRegions, nameTowns, type NamedTown } from './names.ts';
import { linesOf, pointsAlong, type Pixel } from './pixels.ts';
import type { AreaPlace } from './places.ts';
import { putScaleBar, type ScaleBar } from './scale-bar.ts';
import { regionsOn, type Shapes } from './shapes.ts';

export interface DrawnMarker extends Marker {
  /** The name of the one place that stands there; `null` where there are several, or there is no room. */
  label: Label | null;
}

/** An area with its number in the list. */
export interface NumberedArea extends AreaPlace {
  number: number;
}

export interface DrawnArea extends NumberedArea {
  path: string;
  label: Label | null;
}

/** A map, in units of its own width and height. */
export interface Drawing {
  width: number;
  height: number;
  land: string;
  between: string;
  borders: string;
  /** Borders on which states do not agree. */
  contested: string;
  coast: string;
  areas: readonly DrawnArea[];
  markers: readonly DrawnMarker[];
  /** Places beyond those that have a number. */
  dots: readonly (readonly [x: number, y: number])[];
  countries: readonly Label[];
  /** Regions in which nothing is placed. */
  regions: readonly Label[];
  towns: readonly NamedTown[];
  /** Part of it that another map shows larger. */
  inset: string | null;
  scale: ScaleBar;
}

export interface MapRequest {
  /** The most important first: they keep their spot and their name where there is no room for all. */
  pins: readonly NumberedPin[];
  areas: readonly NumberedArea[];
  /** Places beyond those that have a number. */
  dots?: readonly (readonly [lon: number, lat: number])[];
  shapes: Shapes;
  /** The language of its names: BCP 47. */
  lang: string;
  /** What it must show. */
  extent: Extent;
  /** Units of the drawing; take as many as the pixels that it will be shown at, so that letters keep their size. */
  width: number;
  /** Height of a place's name, in the same units. */
  letters?: number;
  /** Its height at most, as a share of the width. */
  tallest?: number;
  /** A map of a part of this one. */
  part?: Sheet;
}

/** A name is broken at about that many letters. */
const LINE = 17;

/** Dots nearer to each other than this, in units of the drawing, are one. */
const GRAIN = 8;

/** The corners of a map on another, the first again at the end. */
function insetOf(sheet: Sheet, part: Sheet): Pixel[] {
  const corners = [
    [0, 0],
    [part.width, 0],
    [part.width, part.height],
    [0, part.height],
    [0, 0],
  ] as const;
  return corners.flatMap(([x, y]) => {
    const place = part.projection.invert?.([x, y]);
    const point = place && sheet.projection(place);
    return point ? [[Math.round(point[0]), Math.round(point[1])] as const] : [];
  });
}

/** Dots on a grid, each spot once: as many as a drawing has room for, however many places there are. */
function grainsOf(
  { projection, width, height }: Sheet,
  dots: readonly (readonly [number, number])[],
): [number, number][] {
  const grains = new Map<string, [number, number]>();
  for (const [lon, lat] of dots) {
    const [x, y] = (projection([lon, lat]) ?? [-1, -1]).map((value) => Math.round(value / GRAIN) * GRAIN) as [
      number,
      number,
    ];
    if (x >= 0 && y >= 0 && x <= width && y <= height) grains.set(`${x},${y}`, [x, y]);
  }
  return [...grains.values()];
}

/** Puts names beside markers, off the rings and discs of all. */
function nameMarkers(space: LabelSpace, markers: readonly Marker[], size: number): DrawnMarker[] {
  space.taken.push(...markers.map(boxOfMarker), ...markers.flatMap(({ rings }) => rings.flatMap(circleBoxes)));
  return markers.map((marker) => {
    const [pin, ...more] = marker.pins;
    if (!pin || more.length > 0) return { ...marker, label: null };
    const ring = marker.rings[0]?.r ?? 0;
    const { x, y, half } = marker;
    const ask = { x, y, clear: Math.max(half, ring) + 3, lines: [pin.place.name], size };
    const broken = { ...ask, lines: breakLines(pin.place.name, LINE) };
    const ways = [ask, broken, { ...ask, clear: half + 3 }, { ...broken, clear: half + 3 }];
    const put = (strict: boolean) =>
      ways.reduce<Label | null>((label, way) => label ?? putBeside(space, way, strict), null);
    const label = put(true) ?? put(false);
    return { ...marker, label };
  });
}

/** Draws a map of some places. */
export function drawMap(request: MapRequest): Drawing {
  const { pins, areas, dots = [], shapes, letters = 13, part } = request;
  const sheet = fitSheet(request.extent, request.width, undefined, request.tallest);
  const { projection, width, height } = sheet;
  const space: LabelSpace = {
    width,
    height,
    taken: [],
    names: [],
    shunned: pointsAlong(
      [shapes.borders, shapes.contested, shapes.between].flatMap((line) => linesOf(projection, line)),
      4,
    ).map(([x, y]) => ({ x, y, width: 1, height: 1 })),
  };
  const placed = placeMarkers(sheet, pins);
  const inset = part ? insetOf(sheet, part) : [];
  space.taken.push(
    ...placed.map(boxOfMarker),
    ...pointsAlong([inset], 4).map(([x, y]) => ({ x, y, width: 1, height: 1 })),
  );
  const markers = nameMarkers(space, placed, letters);
  const scale = putScaleBar(space, sheet);
  const own = new Map(areas.map((area) => [area.region, area]));
  const shown = regionsOn(sheet, shapes);
  const spots = placed.flatMap(({ pins: here, x, y }) => here.map(({ place }) => ({ place, x, y })));
  // A region's name would be taken for that of a town which is called so, where the country's name hides the town.
  const ofRegions = new Set(shown.map(({ properties }) => properties.name));
  const namesakes = shapes.towns.filter(({ name }) => ofRegions.has(name));
  const first = nameTowns(space, sheet, namesakes, spots, letters - 1, MOST_TOWNS);
  const countries = nameCountries(space, sheet, shapes, shown, letters, request.lang);
  const nameArea = ({ region, number }: NumberedArea): { region: NumberedArea['region']; name: string } => ({
    region,
    name: `${number} ${region.properties.name}`,
  });
  const areaLabels = nameRegions(space, sheet, areas.map(nameArea), letters);
  const others = shown.filter((region) => !own.has(region));
  return {
    width,
    height,
    land: shown.map((region) => shortPath(projection, region)).join(''),
    between: shortPath(projection, shapes.between),
    borders: shortPath(projection, shapes.borders),
    contested: shortPath(projection, shapes.contested),
    coast: shortPath(projection, shapes.coast),
    areas: areas.map((area, at) => ({
      ...area,
      path: shortPath(projection, area.region),
      label: areaLabels[at] ?? null,
    })),
    markers,
    dots: grainsOf(sheet, dots),
    countries,
    towns: [...first, ...nameTowns(space, sheet, shapes.towns, spots, letters - 1, MOST_TOWNS - first.length)],
    regions: nameRegions(
      space,
      sheet,
      others.map((region) => ({ region, name: region.properties.name })),
      letters - 1,
    ).filter((label) => label !== null),
    inset: part ? `M${inset.map((corner) => corner.join(' ')).join('L')}Z` : null,
    scale,
  };
}
