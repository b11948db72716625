/** The maps of a whole story: its places near by, day by day, and where that is. */
import type { Id, Story } from '../model/record.ts';
import { clustersOf } from './clusters.ts';
import { drawMap, type Drawing, type NumberedArea } from './draw.ts';
import { extentOfPins, extentOfRegions, fitSheet, type Extent, type Sheet } from './frame.ts';
import type { NumberedPin } from './markers.ts';
import { placesOf, type AreaPlace, type Counted, type PinPlace } from './places.ts';
import { withinReach } from './reach.ts';
import { regionsOn, type Shapes } from './shapes.ts';
import { CLOSE, OVERVIEW, REACH_KM } from './sizes.ts';

/** A story's places by how a map shows them. */
export interface MappedPlaces {
  pins: readonly NumberedPin[];
  areas: readonly NumberedArea[];
  /** Those without a point that are no area we can draw. */
  unplaced: readonly Counted[];
  /** Those with a point that the outlines do not reach: they are named and not drawn. */
  outside: readonly PinPlace[];
  /** Those that are drawn without a number, and not in the list: there are too many for both. */
  more: readonly PinPlace[];
}

/** What happened on a day, by place. */
export interface DayOfPlaces {
  key: string;
  places: readonly Id[];
}

/** A small map of one day: the spots at which something happened on it, and the others. */
export interface DayMap {
  key: string;
  spots: readonly { x: number; y: number; here: boolean }[];
  /** Where something happened, areas among them. */
  places: readonly Id[];
}

/** Places that lie near to each other, and where that is. */
export interface MapSheet {
  /** For a wide and for a narrow page; `null` where only areas are drawn. */
  close: { wide: Drawing; narrow: Drawing } | null;
  /** The regions around them, whole. */
  overview: Drawing | null;
}

export interface StoryMaps {
  places: MappedPlaces;
  /** One for each group of places; none where the outlines reach no place. */
  sheets: readonly MapSheet[];
  /** The same ground on a small scale, a map a day; none where the story has one day or many. */
  days: { ground: Drawing; maps: readonly DayMap[] } | null;
}

/** Units of width of a day's map: about the pixels at which it is shown. */
const SMALL = 200;

/** Places with a number and a line in the list; all others are dots. */
const MOST = 60;

/** Small maps by day: no fewer and no more than these. */
const FEW_DAYS = { least: 2, most: 8 };

interface Numbered {
  pins: NumberedPin[];
  areas: NumberedArea[];
  more: PinPlace[];
}

/** Numbers places: pins first, as they are drawn last; where most happened comes first. */
function number(pins: readonly PinPlace[], areas: readonly AreaPlace[]): Numbered {
  const numbered = pins.slice(0, MOST).map((pin, at): NumberedPin => ({ ...pin, number: at + 1 }));
  const rest = areas.slice(0, MOST).map((area, at): NumberedArea => ({ ...area, number: numbered.length + at + 1 }));
  return { pins: numbered, areas: rest, more: pins.slice(MOST) };
}

function dayMaps(
  shapes: Shapes,
  extent: Extent,
  { pins, areas }: Numbered,
  days: readonly DayOfPlaces[],
  lang: string,
): StoryMaps['days'] {
  const placed = new Set([...pins, ...areas].map(({ place }) => place.id));
  const told = days.map(({ key, places }) => ({ key, places: places.filter((id) => placed.has(id)) }));
  const busy = told.filter(({ places }) => places.length > 0);
  if (busy.length < FEW_DAYS.least || busy.length > FEW_DAYS.most) return null;
  const ground = drawMap({
    pins: [],
    areas: [],
    shapes: { ...shapes, towns: [] },
    lang,
    extent,
    width: SMALL,
    letters: 10,
  });
  const { projection } = fitSheet(extent, SMALL);
  const maps = busy.map(({ key, places }): DayMap => {
    const here = new Set(places);
    const spots = pins.map(({ place, at }) => {
      const [x, y] = projection([at.lon, at.lat]) ?? [0, 0];
      return { x, y, here: here.has(place.id) };
    });
    return { key, spots, places };
  });
  return { ground, maps };
}

function overviewOf(shapes: Shapes, areas: readonly NumberedArea[], near: Sheet | null, lang: string): Drawing | null {
  const around = [...new Set([...areas.map(({ region }) => region), ...(near ? regionsOn(near, shapes) : [])])];
  if (around.length === 0) return null;
  const extent = extentOfRegions(around);
  return drawMap({
    pins: [],
    areas,
    shapes,
    lang,
    extent,
    ...OVERVIEW,
    letters: 12.5,
    ...(near ? { part: near } : {}),
  });
}

/** The map of one group of places. */
function sheetOf(shapes: Shapes, group: readonly PinPlace[], { pins, areas }: Numbered, lang: string): MapSheet {
  const extent = extentOfPins(group, REACH_KM);
  const near = fitSheet(extent, CLOSE.wide.width, undefined, CLOSE.wide.tallest);
  const ground = new Set(regionsOn(near, shapes));
  const numbers = new Map(pins.map((pin) => [pin.place.id, pin]));
  const ask = {
    pins: group.flatMap(({ place }) => numbers.get(place.id) ?? []),
    areas: areas.filter(({ region }) => ground.has(region)),
    dots: group.filter(({ place }) => !numbers.has(place.id)).map(({ at }): [number, number] => [at.lon, at.lat]),
    shapes,
    lang,
    extent,
  };
  return {
    close: {
      wide: drawMap({ ...ask, ...CLOSE.wide, letters: 15 }),
      narrow: drawMap({ ...ask, ...CLOSE.narrow, letters: 13 }),
    },
    overview: overviewOf(shapes, ask.areas, near, lang),
  };
}

/**
 * Draws a story's maps, one for each group of places that lie near to each other. The overview holds every region that
 * its close map touches.
 *
 * @param days what happened on each day, in order
 */
export function drawStory(story: Story, shapes: Shapes, days: readonly DayOfPlaces[] = []): StoryMaps {
  const { lang } = story.site;
  const all = placesOf(story, shapes);
  const { drawn, outside } = withinReach(all.pins, shapes);
  const numbered = number(drawn, all.areas);
  const { pins, areas, more } = numbered;
  const groups = drawn.length > 0 ? clustersOf(drawn, ({ at }) => [at.lon, at.lat]) : [];
  const overview = groups.length === 0 ? overviewOf(shapes, areas, null, lang) : null;
  const extent = groups.length === 1 ? extentOfPins(drawn, REACH_KM) : null;
  return {
    places: { pins, areas, more, unplaced: all.unplaced, outside },
    sheets: overview ? [{ close: null, overview }] : groups.map((group) => sheetOf(shapes, group, numbered, lang)),
    days: extent && dayMaps(shapes, extent, numbered, days, lang),
  };
}
