/** The maps of a whole story: its places near by, and where that is. */
import type { Story } from '../model/record.ts';
import { drawMap, regionsOn, type Drawing } from './draw.ts';
import { extentOfPins, extentOfRegions, fitSheet } from './frame.ts';
import { placesOf, type PinPlace, type StoryPlaces } from './places.ts';
import { withinReach } from './reach.ts';
import type { Shapes } from './shapes.ts';

/** A story's places by how a map shows them. */
export interface MappedPlaces extends StoryPlaces {
  /** Those with a point that the outlines do not reach: they are named and not drawn. */
  outside: readonly PinPlace[];
}

export interface StoryMaps {
  places: MappedPlaces;
  /** The places near by, for a wide and for a narrow page; `null` where the outlines reach no place with a point. */
  close: { wide: Drawing; narrow: Drawing } | null;
  /** The regions around them, whole; `null` where the shapes do not reach. */
  overview: Drawing | null;
}

/** Units of width: about the pixels at which each is shown, so that names have the size of text. */
const WIDE = 740;
const NARROW = 330;
const OVERVIEW = 320;

/** Draws a story's maps. The overview holds every region that the close map touches. */
export function drawStory(story: Story, shapes: Shapes, inWords: (events: number) => string): StoryMaps {
  const all = placesOf(story, shapes);
  const { drawn: pins, outside } = withinReach(all.pins, shapes);
  const { areas } = all;
  const extent = pins.length > 0 ? extentOfPins(pins) : null;
  const near = extent && fitSheet(extent, WIDE);
  const around = [...new Set([...areas.map(({ region }) => region), ...(near ? regionsOn(near, shapes) : [])])];
  const ask = { pins, areas, shapes };
  return {
    places: { ...all, pins, outside },
    close: extent && {
      wide: drawMap({ ...ask, extent, inWords, width: WIDE, letters: 15 }),
      narrow: drawMap({ ...ask, extent, inWords, width: NARROW, letters: 13.5 }),
    },
    overview:
      around.length > 0
        ? drawMap({
            ...ask,
            extent: extentOfRegions(around),
            width: OVERVIEW,
            letters: 12.5,
            ...(near ? { pins: [], part: near } : {}),
          })
        : null,
  };
}
