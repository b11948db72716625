import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { placesGeojson } from '../../../src/export/places-geojson.ts';
import { publishedLedger } from '../story/story.ts';

const ledger = await publishedLedger();
const { type, features } = JSON.parse(placesGeojson(ledger)) as FeatureCollection<Point | null>;
const feature = (id: string) => features.find((one) => one.id === id);

describe('the places as GeoJSON', () => {
  it('are one feature each', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id).toSorted()).toEqual([...ledger.story.places.keys()].toSorted());
  });

  it('stand at longitude, then latitude, with how exactly they are known and where that is from', () => {
    const crossing = feature('shebekino-crossing');
    expect(crossing?.geometry).toEqual({ type: 'Point', coordinates: [36.885, 50.34] });
    expect(crossing?.properties).toMatchObject({ accuracy_m: 3000, within: { id: 'belgorod-oblast' } });
    for (const { geometry, properties } of features) {
      if (!geometry) continue;
      const [lon = NaN, lat = NaN] = geometry.coordinates;
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(properties?.['credit']).toEqual(expect.any(String));
    }
  });

  it('have no geometry where they are areas', () => {
    expect(feature('belgorod-oblast')?.geometry).toBeNull();
    expect(feature('belgorod-oblast')?.properties).toMatchObject({ accuracy_m: null });
  });

  it('name the events there', () => {
    for (const { place, events } of ledger.places) {
      expect(feature(place.id)?.properties?.['events']).toEqual(events.map(({ event }) => event.id));
    }
  });
});
