/** The maps of a whole story: its places near by, day by day, and where that is. */
import type { Id, Story } from '../model/record.ts';
import { drawMap, type Drawing, type NumberedArea } from './draw.ts';
import { extentOfPins, extentOfRegions, fitSheet, type Extent, type Sheet } from './frame.ts';
import type { NumberedPin } from './markers.ts';
import { placesOf, type AreaPlace, type Counted, type PinPlace } from './places.ts';
import { withinReach } from './reach.ts';
import { regionsOn, type Shapes } from './shapes.ts';

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

export interface StoryMaps {
  places: MappedPlaces;
  /** The places near by, for a wide and for a narrow page; `null` where the outlines reach no place with a point. */
  close: { wide: Drawing; narrow: Drawing } | null;
  /** The same ground on a small scale, a map a day; none where the story has one day or many. */
  days: { ground: Drawing; maps: readonly DayMap[] } | null;
  /** The regions around them, whole; `null` where the shapes do not reach. */
  overview: Drawing | null;
}

/** Units of width: about the pixels at which each is shown, so that names have the size of text. */
const WIDE = 740;
const NARROW = 330;
const OVERVIEW = 320;
const SMALL = 200;

/** A wide page shows a map whole: its height at most, as a share of the width. */
const TALLEST = 0.9;

/** Ground around a place at the least, in kilometres. */
const REACH_KM = 5;

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
): StoryMaps['days'] {
  const placed = new Set([...pins, ...areas].map(({ place }) => place.id));
  const told = days.map(({ key, places }) => ({ key, places: places.filter((id) => placed.has(id)) }));
  const busy = told.filter(({ places }) => places.length > 0);
  if (busy.length < FEW_DAYS.least || busy.length > FEW_DAYS.most) return null;
  const ground = drawMap({ pins: [], areas: [], shapes: { ...shapes, towns: [] }, extent, width: SMALL, letters: 10 });
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

function overviewOf(shapes: Shapes, areas: readonly NumberedArea[], near: Sheet | null): Drawing | null {
  const around = [...new Set([...areas.map(({ region }) => region), ...(near ? regionsOn(near, shapes) : [])])];
  if (around.length === 0) return null;
  const extent = extentOfRegions(around);
  return drawMap({ pins: [], areas, shapes, extent, width: OVERVIEW, letters: 12.5, ...(near ? { part: near } : {}) });
}

/**
 * Draws a story's maps. The overview holds every region that the close map touches.
 *
 * @param days what happened on each day, in order
 */
export function drawStory(story: Story, shapes: Shapes, days: readonly DayOfPlaces[] = []): StoryMaps {
  const all = placesOf(story, shapes);
  const { drawn, outside } = withinReach(all.pins, shapes);
  const numbered = number(drawn, all.areas);
  const { pins, areas, more } = numbered;
  const extent = drawn.length > 0 ? extentOfPins(drawn, REACH_KM) : null;
  const dots = more.map(({ at }): [number, number] => [at.lon, at.lat]);
  const ask = { pins, areas, dots, shapes };
  return {
    places: { pins, areas, more, unplaced: all.unplaced, outside },
    close: extent && {
      wide: drawMap({ ...ask, extent, width: WIDE, letters: 15, tallest: TALLEST }),
      narrow: drawMap({ ...ask, extent, width: NARROW, letters: 13 }),
    },
    days: extent && dayMaps(shapes, extent, numbered, days),
    overview: overviewOf(shapes, areas, extent && fitSheet(extent, WIDE, undefined, TALLEST)),
  };
}
