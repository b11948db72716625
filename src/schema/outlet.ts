/** Outlets: who publishes sources. */
import { z } from 'zod';
import type { OutletRecord } from '../model/record.ts';
import { formerIds, id, language, line, plural, prose } from './text.ts';
import { webAddress } from './web-address.ts';

/** `outlets/<id>.yaml`. */
export const outlet = z.strictObject({
  name: line(160).describe('Its name, as it writes it.'),
  plural,
  owner: id.optional().describe('The id of the outlet or actor that owns it: titles of one owner count once.'),
  kind: line(80).optional().describe('What it is: newspaper, agency, broadcaster …'),
  country: line(80).optional().describe('Where it is published.'),
  lang: language.optional().describe('The language it publishes in, such as en or uk.'),
  url: webAddress.optional().describe('Its address: https:// or http://.'),
  about: prose().optional().describe('What a reader should know of it.'),
  former_ids: formerIds,
}) satisfies z.ZodType<Omit<OutletRecord, 'id'>>;
