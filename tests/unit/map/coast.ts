/** Outlines for the fixture story's maps: one region around its places, and one beside it. */
import type { Outlines, OutlineRegion } from '../../../src/model/outlines.ts';
import { outlinesText } from '../../../src/map/make/geojson.ts';
import { shapesOf } from '../../../src/map/shapes.ts';

/** A region between two lengths, from 44.8 to 45.4 degrees north. */
export const region = (name: string, west: number, east: number, more: Partial<OutlineRegion> = {}): OutlineRegion => ({
  kind: 'region',
  id: name,
  name,
  country: 'Brackland',
  contested: null,
  shape: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 44.8],
        [east, 44.8],
        [east, 45.4],
        [west, 45.4],
        [west, 44.8],
      ],
    ],
  },
  ...more,
});

/** Beside one another. */
export const COAST_REGIONS = [region('Brack Coast', -30.6, -29.8), region('Inland', -29.8, -29)];
const CREDITS = [{ what: 'Outlines', name: 'Coast survey', url: 'https://survey.example/', licence: 'public domain' }];

export const COAST_OUTLINES: Outlines = { credits: CREDITS, made: null, features: COAST_REGIONS };

/** As a file in `content/map/` has them. */
export const COAST_FILE = outlinesText(
  { credits: CREDITS, made: { frames: [[-30.6, 44.8, -29, 45.4]], also: [] } },
  COAST_REGIONS,
  [],
);

export const COAST = shapesOf([COAST_OUTLINES]);
