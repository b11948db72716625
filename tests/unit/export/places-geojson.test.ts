import type { FeatureCollection, Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { placesGeojson } from '../../../src/export/places-geojson.ts';
import { fixtureLedger } from '../../fixture-story/ledger.ts';

const ledger = await fixtureLedger();
const { type, features } = JSON.parse(placesGeojson(ledger)) as FeatureCollection<Point | null>;
const feature = (id: string) => features.find((one) => one.id === id);

describe('the places as GeoJSON', () => {
  it('are one feature each', () => {
    expect(type).toBe('FeatureCollection');
    expect(features.map(({ id }) => id).toSorted()).toEqual([...ledger.story.places.keys()].toSorted());
  });

  it('stand at longitude, then latitude, with how exactly they are known and where that is from', () => {
    const island = feature('lamb-island');
    expect(island?.geometry).toEqual({ type: 'Point', coordinates: [-30.34, 45.18] });
    expect(island?.properties).toMatchObject({ accuracy_m: 3000, within: { id: 'brack-coast' } });
    for (const { geometry, properties } of features) {
      if (!geometry) continue;
      const [lon = NaN, lat = NaN] = geometry.coordinates;
      expect(Math.abs(lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(lat)).toBeLessThanOrEqual(90);
      expect(properties?.['credit']).toEqual(expect.any(String));
    }
  });

  it('have no geometry where they are areas', () => {
    expect(feature('brack-coast')?.geometry).toBeNull();
    expect(feature('brack-coast')?.properties).toMatchObject({ accuracy_m: null });
  });

  it('name the events there, without those of places that lie within', () => {
    for (const { place } of ledger.places) {
      const there = ledger.events.filter(({ event }) => event.places.includes(place.id));
      expect(feature(place.id)?.properties?.['events']).toEqual(there.map(({ event }) => event.id));
    }
  });
});
