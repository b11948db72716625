/** The small map of a question that is answered with places. See docs/content-model.md, Words and marks for readers. */
import { placesAround } from '../model/place.ts';
import type { Coordinates, Id, PlaceRecord, Story } from '../model/record.ts';
import { drawMap, type Drawing } from './draw.ts';
import { extentOfPins, extentOfRegions } from './frame.ts';
import { regionOf, type AreaPlace, type PinPlace } from './places.ts';
import { withinReach } from './reach.ts';
import type { Shapes } from './shapes.ts';

/** A place that is an answer, with how many reports give it. */
export interface PlaceAnswer {
  place: Id;
  reports: number;
}

export interface AnswerMap {
  drawing: Drawing;
  /** Answers without a point of their own, drawn at the place around them that has one. */
  within: readonly { place: PlaceRecord; around: PlaceRecord }[];
  /** Answers that cannot be drawn. */
  missing: readonly PlaceRecord[];
}

/** Units of width: about the pixels at which it is shown. */
const WIDTH = 340;

/** The nearest place with a point among those that a place lies in, itself included. */
function pointOf({ places }: Story, place: PlaceRecord): { around: PlaceRecord; at: Coordinates } | null {
  for (const id of placesAround(places, place.id)) {
    const around = places.get(id);
    if (around?.at) return { around, at: around.at };
  }
  return null;
}

/**
 * Draws the answers to a question, in their order.
 *
 * @param inWords the words for a number of reports, which stand under a place's name
 * @returns `null` where none of them can be drawn
 */
export function drawAnswers(
  story: Story,
  shapes: Shapes,
  answers: readonly PlaceAnswer[],
  inWords: (reports: number) => string,
): AnswerMap | null {
  const pins: PinPlace[] = [];
  const areas: AreaPlace[] = [];
  const within: { place: PlaceRecord; around: PlaceRecord }[] = [];
  const missing: PlaceRecord[] = [];
  for (const { place: id, reports: count } of answers) {
    const place = story.places.get(id);
    if (!place) continue;
    const region = place.at ? undefined : regionOf(shapes, place);
    const point = region ? null : pointOf(story, place);
    if (region) areas.push({ place, count, region });
    else if (point) pins.push({ place, count, at: point.at });
    else missing.push(place);
    if (point && point.around !== place) within.push({ place, around: point.around });
  }
  const { drawn, outside } = withinReach(pins, shapes);
  if (drawn.length + areas.length === 0) return null;
  const extent = drawn.length > 0 ? extentOfPins(drawn) : extentOfRegions(areas.map(({ region }) => region));
  const beyond = new Set(outside.map(({ place }) => place));
  return {
    drawing: drawMap({ pins: drawn, areas, shapes, extent, width: WIDTH, inWords }),
    within: within.filter(({ place }) => !beyond.has(place)),
    missing: [...missing, ...beyond],
  };
}
