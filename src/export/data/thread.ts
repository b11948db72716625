/** Storylines as data. */
import { z } from 'zod';
import type { LedgerThread } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { otherIds } from '../../model/former-ids.ts';
import type { ThreadRecord } from '../../model/record.ts';
import { absolute } from '../absolute.ts';
import type { Shape } from './shape.ts';

const threadFields = {
  id: z.string().describe('Its id.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
  url: z.string().describe('Its permanent address.'),
  title: z.string().describe('Its name.'),
  summary: z.string().describe('What it is about.'),
  about: z.string().describe('Its introduction as text on one line.'),
  events: z.array(z.string()).describe('Ids of its events in the order of the timeline.'),
  questions: z.array(z.string()).describe('Ids of the questions that are compared side by side.'),
} satisfies Shape<keyof ThreadRecord>;

/** A storyline through events. */
export const threadShape = z
  .strictObject(threadFields)
  .meta({ id: 'thread', description: 'A storyline through events.' });

/** A thread as data. */
export function threadData(ledger: Ledger, entry: LedgerThread): z.infer<typeof threadShape> {
  const { thread, ref, prose, events, questions } = entry;
  return {
    id: thread.id,
    former_ids: otherIds(thread),
    url: absolute(ledger.site, ref.href ?? ''),
    title: thread.title,
    summary: thread.summary,
    about: prose.text,
    events: events.map(({ event }) => event.id),
    questions: questions.map(({ question }) => question.id),
  };
}
