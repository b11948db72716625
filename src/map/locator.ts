/** The small map that says where an event, a place or an answer is. See docs/content-model.md, Words and marks for readers. */
import { placesAround } from '../model/place.ts';
import type { Coordinates, Id, PlaceRecord, Story } from '../model/record.ts';
import { extentOfPins, extentOfRegions, fitSheet, type Extent, type Sheet } from './frame.ts';
import { putBeside, putWithin, breakLines, type Box, type Label, type LabelSpace } from './labels.ts';
import { shortPath } from './lines.ts';
import { nameCountries, nameTowns, type NamedTown } from './names.ts';
import { distanceTo, isInside, linesOf, pointsAlong } from './pixels.ts';
import { regionOf } from './places.ts';
import { circleBoxes } from './room.ts';
import { putScaleBar, type ScaleBar } from './scale-bar.ts';
import { isReached } from './reach.ts';
import { regionAt, regionsOn, type Region, type Shapes } from './shapes.ts';

/** What is to be located. */
export interface Wanted {
  place: Id;
  /** It is only said: nobody has established it. */
  said: boolean;
}

/** A place with where it is drawn. */
interface Found {
  place: PlaceRecord;
  said: boolean;
  /** Itself, or the nearest place around it that has a point or is a region. */
  around: PlaceRecord;
  at: Coordinates | null;
  region: Region | null;
}

/** What is drawn, under its own name: of a place that has no point, whatever around it has one or is a region. */
type Drawn<Where> = Where & { place: PlaceRecord; said: boolean };

/** A point on the map: a disc in its ring for a place that is known, half a disc in a broken ring for one that is only said. */
export interface LocatorMark {
  said: boolean;
  x: number;
  y: number;
  /** How exactly the place is known, to scale. */
  ring: number;
  /** `null` where there is no room for the name. */
  label: Label | null;
}

export interface LocatorArea {
  said: boolean;
  path: string;
  label: Label | null;
}

/** The drawing, in units of its own width and height. */
export interface LocatorDrawing {
  width: number;
  height: number;
  /** The country of the first place, and the others. */
  land: string;
  abroad: string;
  borders: string;
  /** Borders on which states do not agree. */
  contested: string;
  coast: string;
  areas: readonly LocatorArea[];
  marks: readonly LocatorMark[];
  countries: readonly Label[];
  towns: readonly NamedTown[];
  scale: ScaleBar;
  /** Countries of which some ground is shown. */
  of: readonly string[];
}

export interface Locator {
  drawing: LocatorDrawing;
  /** What is drawn, in the order asked for. */
  drawn: readonly Found[];
  /** What is not, for want of a point or of outlines around it. */
  missing: readonly PlaceRecord[];
  /** Names of towns and countries that the map shows besides. */
  landmarks: readonly string[];
}

/** Units of width: about the pixels at which it is shown. */
const WIDTH = 262;

const LETTERS = 13;

/** Radius of a disc, in units of the drawing. */
const LOCATOR_DISC = 5;

/** More places than these are no small map. */
const MOST = 6;

/** Towns beside the story's places: enough to find one's way. */
const MOST_TOWNS = 3;

/** How much wider the frame is tried, in turn, until a town or a border can be seen in it. */
const GROWTH = [1, 1.6, 2.5, 4, 6.4, 10];

/** Half of the least that is shown, in kilometres. */
const REACH_KM = 4.5;

/** Of the width: what stays free at each side, and the height at most. */
const MARGIN = 0.06;
const TALLEST = 0.8;

function find({ places }: Story, shapes: Shapes, { place: id, said }: Wanted): Found | PlaceRecord | null {
  const place = places.get(id);
  if (!place) return null;
  for (const one of placesAround(places, id)) {
    const around = places.get(one);
    if (!around) continue;
    if (around.at) {
      return isReached(shapes, around.at) ? { place, said, around, at: around.at, region: null } : place;
    }
    const region = regionOf(shapes, around);
    if (region) return { place, said, around, at: null, region };
  }
  return place;
}

const isFound = (one: Found | PlaceRecord | null): one is Found => one !== null && 'around' in one;

/** Those drawn at a point, the ones at the same point once: what is known hides what was said of the same spot. */
function pointsOf(found: readonly Found[]): Drawn<{ at: Coordinates }>[] {
  const points = new Map<Id, Drawn<{ at: Coordinates }>>();
  for (const { around, at, said } of found) {
    if (!at) continue;
    points.set(around.id, { place: around, at, said: said && (points.get(around.id)?.said ?? true) });
  }
  return [...points.values()];
}

function areasOf(found: readonly Found[]): Drawn<{ region: Region }>[] {
  const areas = new Map<Region, Drawn<{ region: Region }>>();
  for (const { around, region, said } of found) {
    if (region && !areas.has(region)) areas.set(region, { place: around, region, said });
  }
  return [...areas.values()];
}

const boxAround = (x: number, y: number, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

type Points = ReturnType<typeof pointsOf>;
type Areas = ReturnType<typeof areasOf>;

function drawOn(sheet: Sheet, shapes: Shapes, points: Points, areas: Areas, lang: string): LocatorDrawing {
  const { projection, width, height, perKm } = sheet;
  const shown = regionsOn(sheet, shapes);
  const placed = points.map(({ place, said, at }) => {
    const [x, y] = projection([at.lon, at.lat]) ?? [0, 0];
    return { place, said, at, x, y, ring: Math.max(LOCATOR_DISC + 4, (at.accuracy_m / 1000) * perKm) };
  });
  const borders = [shapes.borders, shapes.contested].flatMap((line) => linesOf(projection, line));
  const space: LabelSpace = {
    width,
    height,
    taken: placed.flatMap(({ x, y, ring }) => [boxAround(x, y, LOCATOR_DISC), ...circleBoxes({ x, y, r: ring })]),
    names: [],
    shunned: pointsAlong([...borders, ...areas.flatMap(({ region }) => linesOf(projection, region))], 4).map(
      ([x, y]) => ({ x, y, width: 1, height: 1 }),
    ),
  };
  const scale = putScaleBar(space, sheet);
  const marks = placed.map(({ place, said, x, y, ring }): LocatorMark => {
    const beside = { x, y, clear: ring + 3, lines: [place.name], size: LETTERS };
    const label = putBeside(space, beside) ?? putBeside(space, { ...beside, lines: breakLines(place.name, 17) });
    return { said, x, y, ring, label };
  });
  const named = areas.map(({ place, said, region }): LocatorArea => {
    const rings = linesOf(projection, region);
    const within = (x: number, y: number): number => (isInside(rings, x, y) ? distanceTo(rings, x, y) : -1);
    const label = putWithin(space, breakLines(place.name, 17), LETTERS, within);
    return { said, path: shortPath(projection, region), label };
  });
  const countries = nameCountries(space, sheet, shapes, shown, LETTERS - 2, lang);
  const [first] = points;
  const here = first ? regionAt(shapes, first.at.lon, first.at.lat) : areas[0]?.region;
  const home = (here ?? shown[0])?.properties.country;
  const groundOf = (isHome: boolean): string =>
    shown
      .filter(({ properties }) => (properties.country === home) === isHome)
      .map((region) => shortPath(projection, region))
      .join('');
  return {
    width,
    height,
    land: groundOf(true),
    abroad: groundOf(false),
    borders: shortPath(projection, shapes.borders),
    contested: shortPath(projection, shapes.contested),
    coast: shortPath(projection, shapes.coast),
    areas: named,
    marks,
    countries,
    towns: nameTowns(space, sheet, shapes.towns, placed, LETTERS - 1, MOST_TOWNS),
    scale,
    of: [...new Set(shown.map(({ properties }) => properties.country))],
  };
}

/** Whether a reader can tell where it is: by a named town, or by two countries with their border. */
const isRecognised = ({ towns, countries, borders, contested }: LocatorDrawing): boolean =>
  towns.length > 0 || (borders + contested !== '' && countries.length > 1);

function extentOf(points: Points, areas: Areas, growth: number): Extent {
  if (points.length === 0) return extentOfRegions(areas.map(({ region }) => region));
  const pins = points.map(({ place, at }) => ({ place, at, count: 1 }));
  return extentOfPins(pins, REACH_KM * growth);
}

/** Whether everything that is asked for has its name on the map. */
const isNamed = ({ marks }: LocatorDrawing): boolean => marks.every(({ label }) => label !== null);

/**
 * Draws where places are, cut to them with enough ground around to recognise.
 *
 * @param wanted the first six that can be drawn are; a place without a point is drawn at the nearest around it that has one
 * @returns `null` where none can be drawn: without a point, or beyond the outlines
 */
export function drawLocator(story: Story, shapes: Shapes, wanted: readonly Wanted[]): Locator | null {
  const once = new Map(wanted.toSorted((a, b) => Number(b.said) - Number(a.said)).map((one) => [one.place, one.said]));
  const ids = [...new Set(wanted.map(({ place }) => place))];
  const sought = ids.map((place) => find(story, shapes, { place, said: once.get(place) ?? true }));
  const drawn = sought.filter(isFound).slice(0, MOST);
  const [points, areas] = [pointsOf(drawn), areasOf(drawn)];
  if (drawn.length === 0) return null;
  const tries = GROWTH.slice(0, points.length > 0 ? undefined : 1)
    .values()
    .map((growth) => {
      const sheet = fitSheet(extentOf(points, areas, growth), WIDTH, MARGIN, TALLEST);
      return drawOn(sheet, shapes, points, areas, story.site.lang);
    });
  let drawing: LocatorDrawing | undefined;
  for (const one of tries) {
    drawing ??= one;
    if (!isRecognised(one) || !isNamed(one)) continue;
    drawing = one;
    break;
  }
  if (!drawing) return null;
  const landmarks = [...drawing.towns.map(({ label }) => label.lines.join(' ')), ...drawing.of];
  const missing = sought.flatMap((one) =>
    one && !drawn.some((other) => other === one) ? [isFound(one) ? one.place : one] : [],
  );
  return { drawing, drawn, missing, landmarks };
}
