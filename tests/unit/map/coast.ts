/** Outlines for the fixture story's maps: one region around its places, and one beside it. */
import type { ShapesTopology } from '../../../src/map/cut.ts';
import type { Region, Shapes } from '../../../src/map/shapes.ts';

/** A region between two lengths, from 44.8 to 45.4 degrees north. Rings run clockwise, as on a sphere they must. */
const region = (name: string, west: number, east: number): Region => ({
  type: 'Feature',
  properties: { name, country: 'Brackland' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 44.8],
        [west, 45.4],
        [east, 45.4],
        [east, 44.8],
        [west, 44.8],
      ],
    ],
  },
});

export const COAST: Shapes = {
  regions: [region('Brack Coast', -30.6, -29.8), region('Inland', -29.8, -29)],
  borders: { type: 'MultiLineString', coordinates: [] },
  between: {
    type: 'MultiLineString',
    coordinates: [
      [
        [-29.8, 44.8],
        [-29.8, 45.4],
      ],
    ],
  },
  towns: [],
};

/** The same as a file keeps it. */
export const COAST_TOPOLOGY: ShapesTopology = {
  type: 'Topology',
  arcs: COAST.regions.map(({ geometry }) => geometry.coordinates.flat() as [number, number][]),
  objects: {
    regions: {
      type: 'GeometryCollection',
      geometries: COAST.regions.map(({ properties }, at) => ({ type: 'Polygon', properties, arcs: [[at]] })),
    },
    borders: { type: 'MultiLineString', arcs: [] },
  },
};
