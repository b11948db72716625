/** A file of `content/map/`: GeoJSON (RFC 7946) with the properties that the map needs. */
import { z } from 'zod';
import type { Area, MapCredit, Outlines, OutlineRegion, OutlineTown } from '../model/outlines.ts';
import { faultInWords } from './outline-words.ts';
import { faultOfAddress } from './web-address.ts';

/** How the file is parsed, and each feature in it. */
export const WORDS = { error: faultInWords };

const lon = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);

/** Of what crosses the 180th degree, some programs write longitudes beyond it: they are the same ground. */
const lonOfCorner = z
  .number()
  .min(-360)
  .max(360)
  .transform((degrees) => (degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees));

/** A position: behind longitude and latitude an altitude may stand, which no map here needs (RFC 7946, 3.1.1). */
const point = z.tuple([lonOfCorner, lat], z.number()).transform(([east, north]): [number, number] => [east, north]);

/** East lies beyond 180 where a frame crosses the 180th degree. */
const frame = z.tuple([lon, lat, z.number().min(-180).max(540), lat]);
const ring = z.array(point).min(4);

/** At most so many places of origin, frames and names of regions to keep. */
const MOST_ENTRIES = 50;

/** At most so many points in all regions of a file; `npm run map` leaves fewer. Each map's names keep off all of them. */
const MOST_POINTS = 12_000;

const text = z.string().min(1).max(160);

const address = z.string().check(({ value, issues }) => {
  const expected = faultOfAddress(value);
  if (expected !== null) issues.push({ code: 'custom', input: value, message: `expected ${expected}` });
});

const credit = z.strictObject({
  what: text,
  name: text,
  url: address,
  licence: text,
}) satisfies z.ZodType<MapCredit>;

const region = z
  .object({
    type: z.literal('Feature'),
    id: text,
    properties: z.object({
      kind: z.literal('region'),
      name: text,
      country: text,
      contested: text.nullable().default(null),
    }),
    geometry: z
      .discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
      ])
      .nullable(),
  })
  .transform(({ id, properties, geometry }): OutlineRegion => ({ id, ...properties, shape: geometry }));

const town = z
  .object({
    type: z.literal('Feature'),
    id: text,
    properties: z.object({ kind: z.literal('town'), name: text, people: z.int().min(0).default(0) }),
    geometry: z.object({ type: z.literal('Point'), coordinates: point }),
  })
  .transform(({ id, properties, geometry }): OutlineTown => {
    const [east, north] = geometry.coordinates;
    return { id, ...properties, lon: east, lat: north };
  });

/** The features by their kind, so that what is wrong is said of the kind that was meant. */
const feature = z.unknown().transform((value, context): OutlineRegion | OutlineTown => {
  const kind = z.object({ properties: z.object({ kind: z.enum(['region', 'town']) }) }).safeParse(value, WORDS);
  const read = kind.success ? (kind.data.properties.kind === 'town' ? town : region).safeParse(value, WORDS) : kind;
  if (read.success && 'kind' in read.data) return read.data;
  for (const { message, path } of read.error?.issues ?? []) context.addIssue({ code: 'custom', message, path });
  return z.NEVER;
});

const pointsOf = (shape: Area | null): number => {
  const rings = shape?.type === 'Polygon' ? shape.coordinates : (shape?.coordinates.flat() ?? []);
  return rings.reduce((sum, { length }) => sum + length, 0);
};

/** At most so many regions and towns in a file. */
const MOST_FEATURES = 2000;

/** A file of `content/map/`, from its JSON. */
export const outlines = z
  .object({
    type: z.literal('FeatureCollection'),
    credits: z.array(credit).min(1).max(MOST_ENTRIES),
    made: z
      .object({
        frames: z.array(frame).min(1).max(MOST_ENTRIES),
        also: z.array(text).max(MOST_ENTRIES).default([]),
      })
      .nullable()
      .default(null),
    features: z
      .array(feature)
      .max(MOST_FEATURES)
      .check(({ value, issues }) => {
        const points = value.reduce((sum, one) => sum + (one.kind === 'region' ? pointsOf(one.shape) : 0), 0);
        const message = `${points} points in all regions; expected at most ${MOST_POINTS}: simplify the outlines`;
        if (points > MOST_POINTS) issues.push({ code: 'custom', input: value, message });
      }),
  })
  .transform(({ credits, made, features }): Outlines => ({ credits, made, features }));
