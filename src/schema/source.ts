/** Sources: documents. See docs/content-model.md, A source. */
import { z } from 'zod';
import type { SourceRecord } from '../model/record.ts';
import { ACCESSES, SOURCE_KINDS } from '../model/vocabulary.ts';
import { moment, when } from './date.ts';
import { formerIds, id, language, line, list, oneOrMany, plural, prose } from './text.ts';
import { via } from './via.ts';
import { webAddress } from './web-address.ts';

const gone = z.strictObject({
  on: moment.describe('The day on which we found it gone.'),
  note: prose(500).optional().describe('What stands there now, or what is known of it.'),
});

const correction = z.strictObject({
  on: moment.describe('The day of the correction.'),
  note: prose(1000).describe('What the source says that it changed.'),
  archive_url: webAddress.optional().describe('The address of an archived copy of how it was before.'),
});

/** `sources/<id>.yaml`. */
export const source = z.strictObject({
  title: line(300).nullable().describe('The title as published, or null where there is none or we do not know it.'),
  plural,
  kind: z.enum(SOURCE_KINDS).describe(`What it is: ${SOURCE_KINDS.join(', ')}.`),
  outlet: id.optional().describe('The id of the outlet that published it.'),
  by: oneOrMany(id).describe('The actor or actors who published it, where that is no outlet.'),
  authors: list(line(160)).describe('The names of its authors, as printed.'),
  published: when.optional().describe('When it was made public.'),
  written: when.optional().describe('When it was written, where that was before it was made public.'),
  lang: language.optional().describe('The language it is in, such as en, ru or uk.'),
  url: webAddress.optional().describe('Its address: https:// or http://.'),
  archive_url: webAddress.optional().describe('The address of an archived copy.'),
  no_archive: prose(300).optional().describe('Why there is no archived copy.'),
  access: z.enum(ACCESSES).optional().describe('What one needs to read it there: paywall or registration.'),
  gone: gone.optional().describe('Present if its address no longer leads to it; the archived copy is linked instead.'),
  corrected: list(correction).describe('Corrections that the source made at the same address.'),
  accessed: moment.optional().describe('The day we read it.'),
  read: z.boolean().default(true).describe('false if we know it only through another source.'),
  via: via.describe('Where it got what it says from: a source id, a mapping, a list of these, or unknown.'),
  unnamed: z.boolean().default(false).describe('true for "social media", "independent reports": nobody in particular.'),
  withheld: prose(500).optional().describe('Why we know its address and do not link it.'),
  note: prose(1000).optional().describe("An editor's note, shown as such."),
  former_ids: formerIds,
}) satisfies z.ZodType<Omit<SourceRecord, 'id'>>;
