/** Actors: people, groups and institutions that act or speak. */
import { z } from 'zod';
import type { ActorRecord } from '../model/record.ts';
import { ACTOR_KINDS } from '../model/vocabulary.ts';
import { aliases, formerIds, id, line, names, oneOrMany, plural, prose } from './text.ts';

/** `actors/<id>.yaml`. */
export const actor = z.strictObject({
  name: line(160).describe('The name; for groups, their own.'),
  plural,
  kind: z.enum(ACTOR_KINDS).describe('person, group or institution.'),
  role: line(200).optional().describe('What they are: "Head of the port authority".'),
  member_of: oneOrMany(id).describe('The actors that they belong to.'),
  side: id.optional().describe('The camp that they speak for: the id of a side in site.yaml.'),
  aliases: aliases.describe('Other names and spellings, for search.'),
  names: names.describe('The name in other languages: language tag to name.'),
  about: prose().optional().describe('What a reader should know of them.'),
  former_ids: formerIds,
}) satisfies z.ZodType<Omit<ActorRecord, 'id'>>;
