import { describe, expect, it } from 'vitest';
import type { OutlineRegion, Outlines } from '../../../src/model/outlines.ts';
import { regionAt, shapesOf } from '../../../src/map/shapes.ts';
import { COAST_OUTLINES, region } from './coast.ts';

const file = (...features: OutlineRegion[]): Outlines => ({ ...COAST_OUTLINES, features });
const lines = ({ coordinates }: { coordinates: unknown[] }): number => coordinates.length;

describe('the outlines of the map', () => {
  it('have a border where two countries meet, and a thin line where two regions of one do', () => {
    const [one, other] = [region('A', 0, 1), region('B', 1, 2)];
    const abroad = shapesOf([file(one, { ...other, country: 'Far' })]);
    expect([lines(abroad.borders), lines(abroad.between), lines(abroad.contested)]).toEqual([1, 0, 0]);
    const within = shapesOf([file(one, other)]);
    expect([lines(within.borders), lines(within.between), lines(within.contested)]).toEqual([0, 1, 0]);
    expect(lines(within.coast)).toBeGreaterThan(0);
  });

  it.each([
    ['of one country held by another', { contested: 'Far' }, {}],
    ['that two states hold in part', { country: 'Hills', contested: 'A' }, { country: 'Hills', contested: 'B' }],
    ['that is no part of its neighbour', { country: 'Hills', contested: 'A' }, {}],
  ])('draw the edge of a region %s as contested', (_what, one, other) => {
    const drawn = shapesOf([file(region('A', 0, 1, one), region('B', 1, 2, other))]);
    expect([lines(drawn.borders), lines(drawn.between), lines(drawn.contested)]).toEqual([0, 0, 1]);
  });

  it('take a region from the later file where two have one with its id', () => {
    const own = file(region('A', 0, 1, { country: 'Far', name: 'Ours' }), region('B', 1, 2, { shape: null }));
    const { regions } = shapesOf([file(region('A', 0, 1), region('B', 1, 2)), own]);
    expect(regions.map(({ properties }) => [properties.name, properties.country])).toEqual([['Ours', 'Far']]);
  });

  it('know what lies in a region whichever way its ring was drawn', () => {
    const drawn = region('A', 0, 1);
    if (drawn.shape?.type !== 'Polygon') throw new Error('The region is one polygon.');
    const around = {
      ...drawn,
      shape: { ...drawn.shape, coordinates: drawn.shape.coordinates.map((ring) => ring.toReversed()) },
    };
    for (const one of [drawn, around]) {
      const shapes = shapesOf([file(one)]);
      expect(regionAt(shapes, 0.5, 45)?.properties.name).toBe('A');
      expect(regionAt(shapes, 1.5, 45)).toBeUndefined();
    }
  });
});
