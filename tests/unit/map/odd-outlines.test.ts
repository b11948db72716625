/** Outlines as nobody would draw them on purpose: whatever the check takes is drawn, and no path is broken. */
import { expect, it } from 'vitest';
import { readOutlines } from '../../../src/check/rules/file/map-file.ts';
import { shortPath } from '../../../src/map/lines.ts';
import { shapesOf } from '../../../src/map/shapes.ts';
import { drawStory } from '../../../src/map/story-map.ts';
import { geoIdentity } from 'd3-geo';
import { fixtureLedger } from '../../fixture-story/ledger.ts';
import fc from '../property.ts';
import { COAST_OUTLINES, region } from './coast.ts';
import { outlinesText } from '../../../src/map/make/geojson.ts';

const { story } = await fixtureLedger();

/** Edges of the earth, of the story's ground, and what lies between: many of them the same, or on one line. */
const lon = fc.oneof(fc.constantFrom(-180, 180, 0, -30.6, -29), fc.double({ min: -180, max: 180, noNaN: true }));
const lat = fc.oneof(fc.constantFrom(-90, 90, 0, 44.8, 45.4), fc.double({ min: -90, max: 90, noNaN: true }));
const ring = fc.array(fc.tuple(lon, lat), { minLength: 4, maxLength: 9 });
const rings = fc.array(ring, { minLength: 1, maxLength: 3 });
const odd = fc.oneof(
  rings.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
  fc
    .array(rings, { minLength: 1, maxLength: 2 })
    .map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
);

it('are drawn without a broken path, beside sound ones', () => {
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 3 }), (shapes) => {
      const features = shapes.map((shape, at) =>
        region(`odd-${at}`, 0, 1, { shape, contested: at === 0 ? 'them' : null }),
      );
      const text = outlinesText(
        { credits: COAST_OUTLINES.credits, made: { frames: [[0, 0, 1, 1]], also: [] } },
        features,
        [],
      );
      const { outlines, findings } = readOutlines(text);
      expect(findings).toEqual([]);
      const drawn = JSON.stringify(
        drawStory(story, shapesOf([COAST_OUTLINES, ...(outlines ? [outlines] : [])])).sheets,
      );
      expect(drawn).not.toMatch(/NaN|Infinity/);
    }),
    { numRuns: 40 },
  );
});

it('with as many corners as a file may have are simplified, however jagged', () => {
  const coordinates = Array.from({ length: 12_000 }, (_, at) => [at, at % 2 === 0 ? 0 : 5000 - at / 4]);
  const path = shortPath(geoIdentity() as never, { type: 'LineString', coordinates });
  expect(path.split('L')).toHaveLength(12_000);
});
