/** Draws a map: from places and shapes to what an SVG holds. Pure; knows no page and no words but names. */
import { geoPath } from 'd3-geo';
import { fitSheet, type Extent, type Sheet } from './frame.ts';
import type { LabelSpace, Label } from './labels.ts';
import { nameCountries, namePins, nameRegions, nameTowns, type NamedRegion, type NamedTown } from './names.ts';
import { linesOf, pointsAlong } from './pixels.ts';
import type { AreaPlace, PinPlace } from './places.ts';
import type { Region, Shapes } from './shapes.ts';

export interface DrawnPin extends PinPlace {
  x: number;
  y: number;
  /** Of the disc: its area is in proportion to what is counted there. */
  r: number;
  /** How exactly the place is known, to scale. */
  ring: number;
  /** `null` where there is no room for the name. */
  label: Label | null;
}

export interface DrawnArea extends AreaPlace {
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
  areas: readonly DrawnArea[];
  pins: readonly DrawnPin[];
  countries: readonly Label[];
  /** Regions in which nothing is placed. */
  regions: readonly Label[];
  towns: readonly NamedTown[];
  /** Part of it that another map shows larger. */
  inset: string | null;
  scale: { km: number; length: number };
}

export interface MapRequest {
  pins: readonly PinPlace[];
  areas: readonly AreaPlace[];
  shapes: Shapes;
  /** What it must show. */
  extent: Extent;
  /** Units of the drawing; take as many as the pixels that it will be shown at, so that letters keep their size. */
  width: number;
  /** Height of a pin's name, in the same units. */
  letters?: number;
  /** The words for what is counted: they stand under a name. Without them pins are marked and not named. */
  inWords?: (count: number) => string;
  /** A map of a part of this one. */
  part?: Sheet;
}

/** Radius of the disc of one event, in heights of letters: small enough to leave its ring to be seen. */
const DISC = 0.3;

/** A round number of kilometres that takes at most a quarter of the width. */
function scaleOf({ perKm, width }: Sheet): { km: number; length: number } {
  const km = [1, 2, 5, 10, 20, 50, 100, 200, 500].findLast((one) => one * perKm <= width / 4) ?? 1;
  return { km, length: km * perKm };
}

/** The edge of a map as a line on another. */
function insetOf(sheet: Sheet, part: Sheet): string {
  const corners = [
    [0, 0],
    [part.width, 0],
    [part.width, part.height],
    [0, part.height],
  ] as const;
  const points = corners.flatMap(([x, y]) => {
    const place = part.projection.invert?.([x, y]);
    const point = place && sheet.projection(place);
    return point ? [point.map((value) => value.toFixed(1)).join(',')] : [];
  });
  return `M${points.join('L')}Z`;
}

/** Regions of which a map shows some ground. */
export function regionsOn({ projection }: Sheet, { regions }: Shapes): Region[] {
  return regions.filter((region) => linesOf(projection, region).some((line) => line.length > 2));
}

/** Draws a map of some places. */
export function drawMap(request: MapRequest): Drawing {
  const { pins, areas, shapes, letters = 13, inWords, part } = request;
  const sheet = fitSheet(request.extent, request.width);
  const { projection, width, height, perKm } = sheet;
  const path = geoPath(projection).digits(1);
  const scale = scaleOf(sheet);
  const space: LabelSpace = {
    width,
    height,
    taken: [{ x: 0, y: height - 34, width: scale.length + 70, height: 34 }],
    shunned: pointsAlong(linesOf(projection, shapes.borders), 4).map(([x, y]) => ({ x, y, width: 1, height: 1 })),
  };
  const shown = regionsOn(sheet, shapes);
  const placed = pins.map((pin) => {
    const [x, y] = projection([pin.at.lon, pin.at.lat]) ?? [0, 0];
    const ring = (pin.at.accuracy_m / 1000) * perKm;
    return { ...pin, x, y, r: DISC * letters * Math.sqrt(pin.count), ring };
  });

  const pinLabels = inWords ? namePins(space, placed, letters, inWords) : placed.map(() => null);
  const nameOfArea = ({ region, count }: AreaPlace): NamedRegion => ({
    region,
    below: inWords ? [inWords(count)] : [],
  });
  const own = new Map(areas.map((area) => [area.region, area]));
  const countries = nameCountries(space, sheet, shapes, shown, letters);
  const areaLabels = nameRegions(space, sheet, areas.map(nameOfArea), letters);

  const others = shown.filter((region) => !own.has(region)).map((region) => ({ region, below: [] }));
  const towns = nameTowns(space, sheet, shapes.towns, placed, letters - 1);
  return {
    width,
    height,
    land: shown.map((region) => path(region) ?? '').join(''),
    between: path(shapes.between) ?? '',
    borders: path(shapes.borders) ?? '',
    areas: areas.map((area, at) => ({ ...area, path: path(area.region) ?? '', label: areaLabels[at] ?? null })),
    pins: placed.map((pin, at) => ({ ...pin, label: pinLabels[at] ?? null })),
    countries,
    regions: nameRegions(space, sheet, others, letters - 1).filter((label) => label !== null),
    towns,
    inset: part ? insetOf(sheet, part) : null,
    scale,
  };
}
