/** Places as data. */
import { z } from 'zod';
import type { LedgerPlace } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { otherIds } from '../../model/former-ids.ts';
import type { Coordinates, PlaceRecord } from '../../model/record.ts';
import { absolute } from '../absolute.ts';
import { refData, refShape } from './ref.ts';
import type { Shape } from './shape.ts';

const positionFields = {
  lat: z.number().describe('Degrees north, WGS 84.'),
  lon: z.number().describe('Degrees east, WGS 84.'),
  accuracy_m: z.number().describe('The radius in metres within which the place lies.'),
} satisfies Shape<keyof Coordinates>;

const placeFields = {
  id: z.string().describe('Its id.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
  url: z.string().describe('Its permanent address.'),
  name: z.string().describe('Its name.'),
  kind: z.string().describe('What it is.'),
  within: refShape.nullable().describe('The place in which it lies.'),
  aliases: z.array(z.string()).describe('Other names and spellings.'),
  names: z.record(z.string(), z.string()).describe('The name in other languages: language tag to name.'),
  at: z
    .strictObject(positionFields)
    .nullable()
    .describe('Where it is; null for areas and for places that are not placed.'),
  credit: z.string().nullable().describe('Where the position is from.'),
  about: z.string().nullable().describe('What a reader should know of it.'),
  events: z.array(z.string()).describe('Ids of the events there, without those of places that lie within it.'),
} satisfies Shape<keyof PlaceRecord>;

/** A place; an area has no position. */
export const placeShape = z
  .strictObject(placeFields)
  .meta({ id: 'place', description: 'A place, with how exactly it is known.' });

export type PlaceData = z.infer<typeof placeShape>;

/** A place as data. */
export function placeData(ledger: Ledger, { place, ref, within, events }: LedgerPlace): PlaceData {
  return {
    id: place.id,
    former_ids: otherIds(place),
    url: absolute(ledger.site, ref.href ?? ''),
    name: place.name,
    kind: place.kind,
    within: within && refData(ledger.site)(within),
    aliases: [...place.aliases],
    names: place.names,
    at: place.at ?? null,
    credit: place.credit ?? null,
    about: place.about ?? null,
    events: events.flatMap(({ event }) => (event.places.includes(place.id) ? [event.id] : [])),
  };
}
