import { describe, expect, it } from 'vitest';
import { placesOf } from '../../../src/map/places.ts';
import { regionAt } from '../../../src/map/shapes.ts';
import { drawStory } from '../../../src/map/story-map.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import { COAST } from './coast.ts';

const { story } = await fixtureLedger();

describe('the places of a story', () => {
  const { pins, areas, unplaced } = placesOf(story, COAST);

  it('with a point are pinned, those that are a region are drawn as one, and others are only named', () => {
    expect(pins.map(({ place }) => place.id)).toEqual(['port-brack', 'north-quay', 'upper-dam', 'lamb-island']);
    expect(areas.map(({ place }) => place.id)).toEqual(['brack-coast']);
    expect(unplaced.map(({ place }) => place.id)).toEqual(['signal-house']);
  });

  it('count what happened there, and neither what was only said nor what was withdrawn', () => {
    const counted = new Map([...pins, ...areas, ...unplaced].map(({ place, count }) => [place.id, count]));
    for (const [id, count] of counted) {
      const here = [...story.events.values()].filter(({ places }) => places.includes(id));
      const happened = here.filter(({ kind, withdrawn }) => kind === 'happening' && !withdrawn);
      expect(count, id).toBe(happened.length);
    }
    expect(counted.get('upper-dam')).toBe(3);
  });

  it('lie in the region that their coordinates are in', () => {
    for (const { at, place } of pins) {
      expect(regionAt(COAST, at.lon, at.lat)?.properties.name, place.id).toBe('Brack Coast');
    }
    expect(regionAt(COAST, 0, 0)).toBeUndefined();
  });
});

describe('the map of a story', () => {
  const draw = () => drawStory(story, COAST, (events) => `${String(events)} events`);

  it('has a map of the regions around only where the outlines reach', () => {
    expect(draw().overview).not.toBeNull();
    const none = { ...COAST, regions: [] };
    expect(drawStory(story, none, String)).toMatchObject({ overview: null });
  });

  it('draws no place on an empty sheet, and names those that the outlines do not reach', () => {
    const drawn = drawStory(story, { ...COAST, regions: [] }, String);
    expect(drawn.close).toBeNull();
    expect(drawn.places.pins).toEqual([]);
    expect(drawn.places.outside).toHaveLength(4);

    const [, inland] = COAST.regions;
    const only = { ...COAST, regions: inland ? [inland] : [] };
    expect(drawStory(story, only, String).close).toBeNull();
  });

  it('leaves out only the places that lie elsewhere', () => {
    const places = new Map(story.places);
    const [far, record] = [...places].find(([id]) => id === 'upper-dam') ?? [];
    if (!far || !record) throw new Error('The story has no such place.');
    places.set(far, { ...record, at: { lat: 39.2, lon: -76.5, accuracy_m: 300 } });
    const drawn = drawStory({ ...story, places }, COAST, String);
    expect(drawn.places.outside.map(({ place }) => place.id)).toEqual(['upper-dam']);
    expect(drawn.close?.wide.pins.map(({ place }) => place.id)).toEqual(['port-brack', 'north-quay', 'lamb-island']);
  });
});
