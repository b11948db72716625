/** The closed vocabularies of the content model. See docs/content-model.md, Words. */

/** The kinds of record that have an id and a folder of their own. */
export const RECORD_TYPES = ['event', 'source', 'outlet', 'actor', 'place', 'question', 'thread'] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** The folder of each type of record: of its files as of its pages. */
export const FOLDERS: Readonly<Record<RecordType, string>> = {
  event: 'events',
  source: 'sources',
  outlet: 'outlets',
  actor: 'actors',
  place: 'places',
  question: 'questions',
  thread: 'threads',
};

export const EVENT_KINDS = ['happening', 'statement'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const STANDINGS = ['reported', 'claimed', 'confirmed', 'unconfirmed', 'assessed'] as const;
/** How a source puts a claim. */
export type Standing = (typeof STANDINGS)[number];

export const ACTS = [
  'offer',
  'demand',
  'agreement',
  'refusal',
  'threat',
  'order',
  'announcement',
  'resignation',
  'appointment',
  'dismissal',
  'ruling',
  'apology',
] as const;
/** What a speaker did by speaking. */
export type Act = (typeof ACTS)[number];

export const SOURCE_KINDS = [
  'article',
  'post',
  'video',
  'photo',
  'broadcast',
  'briefing',
  'report',
  'filing',
  'memo',
  'letter',
  'statement',
  'transcript',
  'dataset',
  'preprint',
  'study',
  'book',
  'unknown',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Kinds of documents that are their authors' statements, and not of whoever publishes them. */
export const OF_AUTHORS: ReadonlySet<SourceKind> = new Set(['preprint', 'study', 'book']);

export const ACTOR_KINDS = ['person', 'group', 'institution'] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const QUESTION_KINDS = ['number', 'place', 'choice', 'date', 'actor'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const TRANSLATIONS = ['no', 'by-source', 'by-us', 'unknown'] as const;
/** Who translated a quotation, if anybody did. */
export type Translation = (typeof TRANSLATIONS)[number];

export const TRANSLATORS = ['source', 'us'] as const;
/** Who made a translation that stands beside the original. */
export type Translator = (typeof TRANSLATORS)[number];

export const ACCESSES = ['paywall', 'registration'] as const;
/** What a reader needs to see a document at its address. */
export type Access = (typeof ACCESSES)[number];

export const AI_USES = ['train', 'answer'] as const;
/** What makers of AI fetch pages for: to train models, or to answer somebody with what stands there. */
export type AiUse = (typeof AI_USES)[number];
