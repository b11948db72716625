/** Threads: storylines through events. */
import { z } from 'zod';
import type { ThreadRecord } from '../model/record.ts';
import { formerIds, line, prose } from './text.ts';

/** The front matter of `threads/<id>.md`. */
export const thread = z.strictObject({
  title: line(120).describe('The name of the storyline, at most 120 characters.'),
  summary: prose(300).describe('What it is about, at most 300 characters.'),
  former_ids: formerIds,
}) satisfies z.ZodType<Omit<ThreadRecord, 'id'>>;
