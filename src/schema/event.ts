/** Events. See docs/content-model.md, An event. */
import { z } from 'zod';
import type { After, EventRecord } from '../model/record.ts';
import { EVENT_KINDS } from '../model/vocabulary.ts';
import { claim } from './claim.ts';
import { moment, when } from './date.ts';
import { formerIds, id, line, list, oneOrSome, prose } from './text.ts';

const correction = z.strictObject({
  on: moment.describe('The day of the correction.'),
  claims: oneOrSome(id).describe('The ids of the statements that it touches; [] where it touches none.'),
  was: prose(1000).describe('What the page said, or withheld where repeating it would do harm.'),
  now: prose(1000).describe('What it says now.'),
  why: prose(1000).describe('Why it was changed.'),
  reported_by: line(200).optional().describe('Who told us, if they agree to be named.'),
});

const withdrawal = z.strictObject({
  on: moment.describe('The day it was withdrawn.'),
  why: prose(1000).describe('Why we no longer stand by it.'),
  see: id.optional().describe('The event that stands in its place.'),
});

const after = z.union([
  id.transform((event): After => ({ event })),
  z.strictObject({
    event: id.describe('The id of the event that began before.'),
    source: id.optional().describe('The id of the document that states the order.'),
    note: prose(300).optional().describe('How it states it.'),
  }) satisfies z.ZodType<After>,
]);

/** The front matter of `events/YYYY-MM/<id>.md`. */
export const event = z.strictObject({
  title: line(120).describe("The event in the site's own neutral words, at most 120 characters."),
  summary: prose(300).describe('One or two sentences, at most 300 characters.'),
  kind: z.enum(EVENT_KINDS).describe('happening: something took place. statement: somebody spoke, wrote or published.'),
  when: when.describe('When it was: a date, or a mapping with date, part, extent, basis, zone and note.'),
  after: list(after, ({ event, source, note }) => [event, source, note]).describe(
    'Events that began before it, where the order is known and the hour is not: ids, or mappings that cite who says so.',
  ),
  places: list(id).describe('Place ids.'),
  place_note: prose(300).optional().describe('What is to be said of the place, or why there is none.'),
  actors: list(id).describe('Actor ids.'),
  threads: list(id).describe('Thread ids.'),
  related: list(id).describe('Ids of events that belong together with it; works both ways.'),
  key: z.boolean().default(false).describe('true for the few events that a late reader must know.'),
  claims: z.array(claim).min(1).max(200).describe('What the sources say: at least one statement.'),
  corrections: z
    .array(correction)
    .max(200)
    .default([])
    .describe('Dated, explained changes, in the order of their dates.'),
  checked: moment.optional().describe('The day an editor last compared it with its sources.'),
  withdrawn: withdrawal
    .optional()
    .describe('Present if we no longer stand by the event. Its address stays, with a notice.'),
  draft: z.boolean().default(false).describe('true: seen in the development server only.'),
  former_ids: formerIds,
}) satisfies z.ZodType<Omit<EventRecord, 'id'>>;
