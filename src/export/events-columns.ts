/** The columns of the table of events. */
import { ids, names, type Column } from './csv.ts';
import type { EventData } from './data/event.ts';

/** The columns of `/data/events.csv`. New ones stand at the end, so that those who count columns find the old ones. */
export const EVENT_COLUMNS: readonly Column<EventData>[] = [
  { name: 'id', type: 'string', description: 'Id of the event.', value: ({ id }) => id },
  { name: 'title', type: 'string', description: 'The event in neutral words.', value: ({ title }) => title },
  { name: 'kind', type: 'string', description: 'happening or statement.', value: ({ kind }) => kind },
  { name: 'date_text', type: 'string', description: 'The date in words.', value: ({ when }) => when.text },
  { name: 'edtf', type: 'string', description: 'The date as written, in EDTF.', value: ({ when }) => when.edtf },
  {
    name: 'earliest',
    type: 'string',
    description: 'First instant that the date may mean (RFC 3339); empty where open.',
    value: ({ when }) => when.earliest,
  },
  {
    name: 'latest',
    type: 'string',
    description: 'First instant after all that the date may mean (RFC 3339); empty where open.',
    value: ({ when }) => when.latest,
  },
  { name: 'part', type: 'string', description: 'Part of the day.', value: ({ when }) => when.part },
  {
    name: 'extent',
    type: 'string',
    description: 'For an interval: lasted or within.',
    value: ({ when }) => when.extent,
  },
  {
    name: 'basis',
    type: 'string',
    description: 'How we know the date: stated, resolved or inferred.',
    value: ({ when }) => when.basis,
  },
  { name: 'date_note', type: 'string', description: 'How we know it, in words.', value: ({ when }) => when.note },
  {
    name: 'status',
    type: 'string',
    description: 'How well it is supported, computed from its statements.',
    value: ({ status }) => status.status,
  },
  { name: 'status_word', type: 'string', description: 'The same in words.', value: ({ status }) => status.word },
  { name: 'status_reason', type: 'string', description: 'Why.', value: ({ status }) => status.reason },
  { name: 'url', type: 'string', description: 'Permanent address.', value: ({ url }) => url },
  { name: 'summary', type: 'string', description: 'One or two sentences.', value: ({ summary }) => summary },
  { name: 'speakers', type: 'string', description: 'Who says so.', value: ({ speakers }) => names(speakers) },
  {
    name: 'read_in',
    type: 'string',
    description: 'Who published what we read it in.',
    value: ({ read_in }) => names(read_in),
  },
  { name: 'statements', type: 'integer', description: 'Number of statements.', value: ({ claims }) => claims.length },
  {
    name: 'documents',
    type: 'integer',
    description: 'Number of documents behind its main statements and those that bear them out.',
    value: ({ documents }) => documents,
  },
  {
    name: 'origins',
    type: 'integer',
    description: 'Number of separate origins behind its main statements and those that bear them out.',
    value: ({ origins }) => origins.count,
  },
  {
    name: 'origins_at_least',
    type: 'boolean',
    description: 'true: there may be more.',
    value: ({ origins }) => origins.at_least,
  },
  { name: 'place_ids', type: 'string', description: 'Ids of its places.', value: ({ places }) => idsOf(places) },
  { name: 'places', type: 'string', description: 'Names of its places.', value: ({ places }) => names(places) },
  { name: 'actor_ids', type: 'string', description: 'Ids of who acts.', value: ({ actors }) => idsOf(actors) },
  { name: 'actors', type: 'string', description: 'Names of who acts.', value: ({ actors }) => names(actors) },
  { name: 'thread_ids', type: 'string', description: 'Ids of its threads.', value: ({ threads }) => idsOf(threads) },
  {
    name: 'question_ids',
    type: 'string',
    description: 'Ids of the questions that it bears on.',
    value: ({ questions }) => idsOf(questions),
  },
  { name: 'key', type: 'boolean', description: 'true for key events.', value: ({ key }) => key },
  {
    name: 'corrections',
    type: 'integer',
    description: 'Number of corrections.',
    value: ({ corrections }) => corrections.length,
  },
  {
    name: 'withdrawn',
    type: 'string',
    description: 'The day on which we withdrew it (EDTF).',
    value: ({ withdrawn }) => withdrawn?.on.edtf ?? null,
  },
  {
    name: 'first_published',
    type: 'string',
    description: 'When this site first published it (RFC 3339); empty where git does not tell.',
    value: ({ recorded }) => recorded.published,
  },
  {
    name: 'last_changed',
    type: 'string',
    description: 'When this site last changed it in a way that matters (RFC 3339).',
    value: ({ recorded }) => recorded.updated,
  },
  {
    name: 'zone',
    type: 'string',
    description: 'Time zone of the place (IANA), whose clock is given beside that of the story.',
    value: ({ when }) => when.zone,
  },
  {
    name: 'after_ids',
    type: 'string',
    description: 'Ids of events that began before it, where the hour is unknown and the order is not.',
    value: ({ after }) => idsOf(after.map(({ event }) => event)),
  },
  {
    name: 'former_ids',
    type: 'string',
    description: 'Ids that it had before.',
    value: ({ former_ids }) => ids(former_ids),
  },
];

const idsOf = (refs: readonly { id: string }[]): string => ids(refs.map(({ id }) => id));
