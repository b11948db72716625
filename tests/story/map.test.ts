/** Of the first story alone, the one in `content/`: this folder goes when another story begins. */
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/map/places.ts';
import { regionAt, shapesIn } from '../../src/map/shapes.ts';
import { drawStory } from '../../src/map/story-map.ts';
import { liesWithin } from '../../src/model/answer.ts';
import { publishedLedger } from './story.ts';

const { story, outlines } = await publishedLedger();
const shapes = shapesIn(outlines);

describe('the map of the first story', () => {
  it('has each of its points in the country in which the place lies', () => {
    const { pins } = placesOf(story, shapes);
    expect(pins.length).toBeGreaterThan(0);
    for (const { place, at } of pins) {
      expect(liesWithin(story, place.id, 'belgorod-oblast'), place.name).toBe(true);
      expect(regionAt(shapes, at.lon, at.lat)?.properties, place.name).toMatchObject({ country: 'Russia' });
    }
  });

  it.each([
    ['Simferopol', 34.1, 44.95],
    ['Sevastopol', 33.55, 44.58],
    ['Kharkiv', 36.23, 49.99],
  ])('would draw %s in Ukraine', (_name, lon, lat) => {
    expect(regionAt(shapes, lon, lat)?.properties.country).toBe('Ukraine');
  });

  it('pins no area, and nothing that was only said', () => {
    const { pins, areas, unplaced } = placesOf(story, shapes);
    expect(areas.map(({ place }) => place.id)).toEqual(['belgorod-oblast']);
    expect(pins.map(({ place }) => place.id)).not.toContain('donbas');
    const drawn = [...pins, ...areas, ...unplaced].map(({ place }) => place.id);
    const happened = [...story.events.values()]
      .filter(({ kind }) => kind === 'happening')
      .flatMap(({ places }) => places);
    expect(new Set(drawn)).toEqual(new Set(happened));
  });

  it('names every pin, on a phone too', () => {
    const drawn = drawStory(story, shapes).sheets.flatMap(({ close }) => (close ? [close.wide, close.narrow] : []));
    expect(drawn).toHaveLength(2);
    for (const { markers } of drawn) {
      for (const { pins, label } of markers) expect(label?.lines.join(' ')).toBe(pins[0]?.place.name);
    }
  });
});
