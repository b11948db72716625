/** Places. */
import { z } from 'zod';
import type { PlaceRecord } from '../model/record.ts';
import { aliases, formerIds, id, line, names, prose } from './text.ts';

const coordinates = z.strictObject({
  lat: z.number().min(-90).max(90).describe('Degrees north, WGS 84.'),
  lon: z.number().min(-180).max(180).describe('Degrees east, WGS 84.'),
  accuracy_m: z.number().positive().max(1_000_000).describe('Radius in metres within which the place lies.'),
});

/** `places/<id>.yaml`. */
export const place = z.strictObject({
  name: line(160).describe('The name in the language of the site.'),
  kind: line(80).describe('What it is: country, region, district, town, village, building, crossing …'),
  within: id.optional().describe('The id of the place that it lies in.'),
  aliases: aliases.describe('Other names and spellings, for search.'),
  names: names.describe('The name in other languages: language tag to name.'),
  at: coordinates.optional().describe('Where it is: lat, lon and accuracy_m. Leave out for areas: an area has no pin.'),
  credit: line(300).optional().describe('Where the coordinates are from.'),
  about: prose().optional().describe('What a reader should know of it.'),
  former_ids: formerIds,
}) satisfies z.ZodType<Omit<PlaceRecord, 'id'>>;
