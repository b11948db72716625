/** What is asked of each type of record, in this order; what is not asked stands in the file to be filled in. */
import { STANDING_MEANS } from '../model/standing.ts';
import { STANDINGS, type RecordType } from '../model/vocabulary.ts';
import { DIRECT, UNKNOWN_DOCUMENT } from '../model/record.ts';
import { proposeClaimId } from './claim-id.ts';
import type { Field, Given } from './field.ts';

const always = (): boolean => true;
const isSaid = ({ standing }: Given): boolean =>
  STANDINGS.some((one) => one === standing && STANDING_MEANS[one].spoken);
const isConfirmed = ({ standing }: Given): boolean => standing === 'confirmed';
const isDone = ({ standing, by }: Given): boolean => standing === 'reported' && (by ?? '') !== '';
const isChoice = ({ kind }: Given): boolean => kind === 'choice';
const isRead = ({ read }: Given): boolean => read !== 'false';
/** Whether any part of a point was given: the others are then needed. */
const hasPoint = (given: Given): boolean => ['lat', 'lon', 'accuracy-m'].some((flag) => (given[flag] ?? '') !== '');
const hasNoOutlet = ({ outlet }: Given): boolean => (outlet ?? '') === '';

const CLAIM = ['claims', 0] as const;
/** What stands in the place of a document in `via`. */
const NO_DOCUMENT = [
  { id: DIRECT, name: 'from the speaker directly: an interview, a press conference' },
  { id: UNKNOWN_DOCUMENT, name: 'it does not say' },
];
const SAMPLE_ID = 'to-be-filled-in';
const SAMPLE = 'To be filled in';

const EVENT: readonly Field[] = [
  { flag: 'title', path: ['title'], ask: 'What happened? The title', needed: always, sample: SAMPLE },
  {
    flag: 'kind',
    path: ['kind'],
    ask: 'Did something take place, or did somebody speak?',
    due: always,
    sample: 'happening',
  },
  { flag: 'date', path: ['when'], ask: 'When?', needed: always, sample: '2000-01-01' },
  {
    flag: 'source',
    path: [...CLAIM, 'source'],
    ask: 'In which document did you read it?',
    to: 'source',
    needed: always,
    sample: SAMPLE_ID,
  },
  {
    flag: 'text',
    path: [...CLAIM, 'text'],
    ask: 'What does that document say, in your own words?',
    needed: always,
    sample: SAMPLE,
  },
  {
    flag: 'standing',
    path: [...CLAIM, 'standing'],
    ask: 'How does the document put it?',
    needed: always,
    sample: 'reported',
  },
  {
    flag: 'by',
    path: [...CLAIM, 'by'],
    ask: 'Who says so?',
    to: 'actor',
    many: 'ids',
    needed: isSaid,
    fits: isSaid,
    sample: [SAMPLE_ID],
  },
  {
    flag: 'via',
    path: [...CLAIM, 'via'],
    ask: 'Where does that document have it from?',
    to: 'source',
    also: NO_DOCUMENT,
    many: 'ids',
    sample: undefined,
  },
  {
    flag: 'act',
    path: [...CLAIM, 'act'],
    ask: 'What did the speaker do by speaking?',
    needed: isDone,
    fits: isDone,
    sample: 'offer',
  },
  {
    flag: 'confirmed-by',
    path: [...CLAIM, 'confirmed_by'],
    ask: 'Who confirms it?',
    to: 'actor',
    many: 'ids',
    needed: isConfirmed,
    fits: isConfirmed,
    sample: [SAMPLE_ID],
  },
  {
    flag: 'claim-id',
    path: [...CLAIM, 'id'],
    ask: 'A short id for the statement',
    proposal: ({ text }, lang) => proposeClaimId(text ?? '', lang),
    sample: undefined,
  },
  { flag: 'summary', path: ['summary'], ask: 'One or two sentences on it', due: always, sample: SAMPLE },
  { flag: 'places', path: ['places'], ask: 'Where?', to: 'place', many: 'ids', sample: undefined },
  { flag: 'actors', path: ['actors'], ask: 'Who takes part?', to: 'actor', many: 'ids', sample: undefined },
  {
    flag: 'threads',
    path: ['threads'],
    ask: 'To which storylines does it belong?',
    to: 'thread',
    many: 'ids',
    sample: undefined,
  },
];

const SOURCE: readonly Field[] = [
  {
    flag: 'title',
    path: ['title'],
    ask: 'The title as published; nothing where there is none',
    needed: always,
    sample: null,
  },
  { flag: 'kind', path: ['kind'], ask: 'What is it?', needed: always, sample: 'unknown' },
  { flag: 'outlet', path: ['outlet'], ask: 'Which outlet published it?', to: 'outlet', sample: undefined },
  {
    flag: 'by',
    path: ['by'],
    ask: 'Who published it?',
    to: 'actor',
    many: 'ids',
    fits: hasNoOutlet,
    sample: undefined,
  },
  { flag: 'published', path: ['published'], ask: 'When was it published?', sample: undefined },
  { flag: 'lang', path: ['lang'], ask: 'In which language is it?', sample: undefined },
  { flag: 'read', path: ['read'], ask: 'Did you read it yourself?', sample: undefined },
  { flag: 'url', path: ['url'], ask: 'Its address', due: isRead, sample: 'https://example.org/' },
  {
    flag: 'archive-url',
    path: ['archive_url'],
    ask: 'The address of an archived copy',
    fits: isRead,
    sample: undefined,
  },
];

const OUTLET: readonly Field[] = [
  { flag: 'name', path: ['name'], ask: 'Its name', needed: always, sample: SAMPLE },
  { flag: 'kind', path: ['kind'], ask: 'What is it: a newspaper, an agency, a broadcaster?', sample: undefined },
  { flag: 'country', path: ['country'], ask: 'Where is it published?', sample: undefined },
  { flag: 'lang', path: ['lang'], ask: 'In which language?', sample: undefined },
  { flag: 'url', path: ['url'], ask: 'Its address', sample: undefined },
];

const ACTOR: readonly Field[] = [
  { flag: 'name', path: ['name'], ask: 'The name', needed: always, sample: SAMPLE },
  { flag: 'kind', path: ['kind'], ask: 'A person, a group or an institution?', needed: always, sample: 'person' },
  { flag: 'role', path: ['role'], ask: 'What are they?', sample: undefined },
  {
    flag: 'member-of',
    path: ['member_of'],
    ask: 'To whom do they belong?',
    to: 'actor',
    many: 'ids',
    sample: undefined,
  },
  {
    flag: 'side',
    path: ['side'],
    ask: 'For which side do they speak, by what the documents say?',
    to: 'side',
    sample: undefined,
  },
];

const PLACE: readonly Field[] = [
  { flag: 'name', path: ['name'], ask: 'The name', needed: always, sample: SAMPLE },
  {
    flag: 'kind',
    path: ['kind'],
    ask: 'What is it: a region, a town, a village, a building?',
    needed: always,
    sample: SAMPLE,
  },
  { flag: 'within', path: ['within'], ask: 'In which place does it lie?', to: 'place', sample: undefined },
  {
    flag: 'lat',
    path: ['at', 'lat'],
    ask: 'Its latitude, such as 50.41; nothing for an area or where it is not known',
    needed: hasPoint,
    sample: 0,
  },
  { flag: 'lon', path: ['at', 'lon'], ask: 'Its longitude, such as 36.9', needed: hasPoint, fits: hasPoint, sample: 0 },
  {
    flag: 'accuracy-m',
    path: ['at', 'accuracy_m'],
    ask: 'Within how many metres of that does it lie?',
    needed: hasPoint,
    fits: hasPoint,
    sample: 1000,
  },
  {
    flag: 'credit',
    path: ['credit'],
    ask: 'Where are the coordinates from?',
    fits: hasPoint,
    sample: undefined,
  },
];

const QUESTION: readonly Field[] = [
  { flag: 'title', path: ['title'], ask: 'The question, with its question mark', needed: always, sample: `${SAMPLE}?` },
  { flag: 'kind', path: ['kind'], ask: 'What is an answer?', needed: always, sample: 'number' },
  {
    flag: 'unit',
    path: ['unit'],
    ask: 'What does the number count: ships, or { one: ship, other: ships }?',
    fits: ({ kind }) => kind === 'number',
    sample: undefined,
  },
  {
    flag: 'choices',
    path: ['choices'],
    ask: 'Between what, with semicolons: Open; Closed',
    many: 'labels',
    fits: isChoice,
    due: isChoice,
    sample: { yes: 'Yes' },
  },
  { flag: 'scope', path: ['scope'], ask: 'What exactly is compared, and what is not?', due: always, sample: SAMPLE },
  {
    flag: 'threads',
    path: ['threads'],
    ask: 'To which storylines does it belong?',
    to: 'thread',
    many: 'ids',
    sample: undefined,
  },
];

const THREAD: readonly Field[] = [
  { flag: 'title', path: ['title'], ask: 'The name of the storyline', needed: always, sample: SAMPLE },
  { flag: 'summary', path: ['summary'], ask: 'What is it about?', due: always, sample: SAMPLE },
];

/** What is asked, by type of record. */
export const FIELDS: Readonly<Record<RecordType, readonly Field[]>> = {
  event: EVENT,
  source: SOURCE,
  outlet: OUTLET,
  actor: ACTOR,
  place: PLACE,
  question: QUESTION,
  thread: THREAD,
};
