/** Around the 180th degree, where numbers jump and the ground does not. */
import { describe, expect, it } from 'vitest';
import { extentOfFrames, extentOfPins, fitSheet, frameOfSheet } from '../../../src/map/frame.ts';
import { besides, fromWest, overlaps, sideBySide, withoutSeam } from '../../../src/map/longitudes.ts';
import { proposeFrames } from '../../../src/map/make/frames.ts';
import { boundsOf } from '../../../src/map/make/regions.ts';
import { regionAt, shapesOf } from '../../../src/map/shapes.ts';
import { outlines } from '../../../src/schema/outlines.ts';

const SUVA = { lat: -18.14, lon: 178.44, accuracy_m: 1000 };
const TAVEUNI = { lat: -16.8, lon: -179.95, accuracy_m: 1000 };

type Corner = readonly number[];

/** A file with one region, of squares. */
const fileWith = (...rings: readonly Corner[][]) =>
  outlines.parse({
    type: 'FeatureCollection',
    credits: [{ what: 'Outlines', name: 'Our own', url: 'https://own.example/', licence: 'CC BY 4.0' }],
    features: [
      {
        type: 'Feature',
        id: 'isle',
        properties: { kind: 'region', name: 'Isle', country: 'Isles' },
        geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
      },
    ],
  });

const square = (west: number, east: number, ...more: number[]): Corner[] =>
  [
    [west, -17],
    [east, -17],
    [east, -16],
    [west, -16],
    [west, -17],
  ].map((corner) => [...corner, ...more]);

describe('longitudes', () => {
  it.each([
    [
      [178, -179, 179],
      [178, 181, 179],
    ],
    [
      [-10, 20, 150],
      [-10, 20, 150],
    ],
    [
      [19, -169, 100],
      [19, 191, 100],
    ],
    [[], []],
  ])('%j lie beside each other as %j', (lons, beside) => {
    expect(sideBySide(lons)).toEqual(beside);
  });

  it('of frames are compared on one side of the world', () => {
    expect(overlaps([170, -20, 185, -10], [-179, -15, -178, -14])).toBe(true);
    expect(overlaps([170, -20, 179, -10], [-179, -15, -178, -14])).toBe(false);
    expect(besides([-178, 0, -170, 1], [175, 0, 179, 1])).toEqual([182, 0, 190, 1]);
    expect(fromWest([-199, 0, -170, 1])).toEqual([161, 0, 190, 1]);
  });
});

describe('a map across the 180th degree', () => {
  it('is of what lies there, and not of the whole world', () => {
    const [west, , east] = frameOfSheet(fitSheet(extentOfPins([{ at: SUVA }, { at: TAVEUNI }]), 400));
    expect(west).toBeGreaterThan(175);
    expect(east).toBeGreaterThan(180);
    expect(east).toBeLessThan(183);
  });

  it('needs a frame there', () => {
    const [[west, , east] = [0, 0, 0, 0], ...others] = proposeFrames([SUVA, TAVEUNI], []);
    expect(others).toEqual([]);
    expect(west).toBeGreaterThan(170);
    expect(east).toBeGreaterThan(180);
    expect(east).toBeLessThan(190);
  });

  it('of a part of the world that is wider than half of it stays on its side', () => {
    const { projection } = fitSheet(extentOfFrames([[-100, 0, 120, 40]]), 400);
    expect(projection.rotate()[0]).toBeCloseTo(-10);
  });

  it('draws a region that was cut there without a line through its ground', () => {
    const { coast } = shapesOf([fileWith(square(179, 180), square(-180, -179))]);
    const meridian = coast.coordinates.flatMap((line) =>
      line.slice(1).filter(([lon = 0], at) => Math.abs(lon) === 180 && Math.abs(line[at]?.[0] ?? 0) === 180),
    );
    expect(meridian).toEqual([]);
    expect(coast.coordinates.flat().some(([lon]) => lon === 179)).toBe(true);
    expect(
      withoutSeam({
        type: 'MultiLineString',
        coordinates: [
          [
            [10, 0],
            [20, 0],
          ],
        ],
      }).coordinates,
    ).toHaveLength(1);
  });

  it('takes a region that goes on beyond it, and leaves altitudes out', () => {
    const shapes = shapesOf([fileWith(square(179, 181, 12))]);
    expect(regionAt(shapes, -179.5, -16.5)?.properties.name).toBe('Isle');
    expect(regionAt(shapes, 179.5, -16.5)?.properties.name).toBe('Isle');
    expect(regionAt(shapes, 0, -16.5)).toBeUndefined();
    expect(
      boundsOf({
        type: 'Polygon',
        coordinates: [
          [
            [179, 1],
            [-179, 1],
            [-179, 2],
            [179, 1],
          ],
        ],
      }),
    ).toEqual([179, 1, 181, 2]);
  });
});
