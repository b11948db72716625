/** What of a story is to be drawn: places with a point, places that are an area, and those that can only be named. */
import { byCodeUnit } from '../model/code-units.ts';
import type { Coordinates, Id, PlaceRecord, Story } from '../model/record.ts';
import type { Region, Shapes } from './shapes.ts';

/** A place with what a map counts there. */
export interface Counted {
  place: PlaceRecord;
  /** On the story's map: how many happenings are placed there; what was only said is not counted. */
  count: number;
}

export interface PinPlace extends Counted {
  at: Coordinates;
}

export interface AreaPlace extends Counted {
  region: Region;
}

export interface StoryPlaces {
  pins: readonly PinPlace[];
  areas: readonly AreaPlace[];
  /** Those without a point that are no area we can draw. */
  unplaced: readonly Counted[];
}

/** Happenings by place: only they are put on a map, for where somebody spoke is seldom what an event is about. */
function countHappenings({ events }: Story): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { kind, withdrawn, places } of events.values()) {
    if (kind !== 'happening' || withdrawn) continue;
    for (const id of new Set(places)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The region that a place is, by any of its names. */
export function regionOf({ regions }: Shapes, { name, aliases }: PlaceRecord): Region | undefined {
  return regions.find(({ properties }) => [name, ...aliases].includes(properties.name));
}

/** Sorts a story's places for the map; where most happened comes first. */
export function placesOf(story: Story, shapes: Shapes): StoryPlaces {
  const pins: PinPlace[] = [];
  const areas: AreaPlace[] = [];
  const unplaced: Counted[] = [];
  const counts = [...countHappenings(story)].toSorted(([a, more], [b, less]) => less - more || byCodeUnit(a, b));
  for (const [id, count] of counts) {
    const place = story.places.get(id);
    if (!place) continue;
    const region = place.at ? undefined : regionOf(shapes, place);
    if (place.at) pins.push({ place, count, at: place.at });
    else if (region) areas.push({ place, count, region });
    else unplaced.push({ place, count });
  }
  return { pins, areas, unplaced };
}
