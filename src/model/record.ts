/**
 * The records of a story, as docs/content-model.md defines them, after defaults are filled in: one value where an
 * editor may write a shorthand. Field names are those of the files.
 */
import type { Act, ActorKind, EventKind, QuestionKind, SourceKind, Standing, Translation } from './vocabulary.ts';
import type { When } from './when.ts';

/** The name of a record's file without its ending: lower-case ASCII letters, digits and hyphens. */
export type Id = string;

/** The `source` of a link to a document that nothing is known of: somebody's words, and no hint of where from. */
export const UNKNOWN_DOCUMENT = 'unknown';

/** Where a document got a statement from. */
export interface Via {
  /** A source's id, or {@link UNKNOWN_DOCUMENT}. */
  source: Id;
  /** `repeats` hands on what the document says; `describes` is the reader's own account of it. */
  how: 'repeats' | 'describes';
  /** `inferred` where the link is the editors' reading. */
  basis: 'stated' | 'inferred';
}

/** A quotation, exactly as the source prints it. */
export interface Quote {
  text: string;
  /** BCP 47. */
  lang?: string | undefined;
  /** Whose words they are, where that is not the claim's speaker. An actor's id. */
  speaker?: Id | undefined;
  translated: Translation;
}

/** One end of a range may be left out. */
export interface NumberRange {
  min: number;
  max: number;
}

/** An answer as an editor writes it, before the question says how to read it. */
export type WrittenValue = string | NumberRange | { about: number };

/** An answer, and the time it speaks of where the question `changes`. */
export interface WrittenAnswer {
  is: WrittenValue;
  as_of?: When | undefined;
}

export interface Retraction {
  on: When;
  by: string;
  note: string;
}

/** One statement that one source makes about an event. */
export interface Claim {
  id: string;
  main: boolean;
  text: string;
  source: Id;
  via: Via[];
  by: Id[];
  act?: Act | undefined;
  standing: Standing;
  confirmed_by: Id[];
  confirmed_by_words?: string | undefined;
  retracted?: Retraction | undefined;
  said?: When | undefined;
  quote?: Quote | undefined;
  /** Question id to answer. */
  answers: Record<Id, WrittenAnswer>;
  /** `claim` or `event#claim`. */
  agrees: string[];
  /** `claim` or `event#claim`. */
  disputes: string[];
  note?: string | undefined;
}

/** A dated, explained change to something already published. */
export interface Correction {
  on: When;
  /** Ids of claims of the same event. */
  claims: string[];
  /** What the page said, or `withheld` where repeating it would do harm. */
  was: string;
  now: string;
  why: string;
  reported_by?: string | undefined;
}

export interface Withdrawal {
  on: When;
  why: string;
  /** An event that stands in its place. */
  see?: Id | undefined;
}

interface Identified {
  id: Id;
  former_ids: Id[];
}

export interface EventRecord extends Identified {
  title: string;
  summary: string;
  kind: EventKind;
  when: When;
  after: Id[];
  places: Id[];
  place_note?: string | undefined;
  actors: Id[];
  threads: Id[];
  related: Id[];
  key: boolean;
  claims: Claim[];
  corrections: Correction[];
  checked?: When | undefined;
  withdrawn?: Withdrawal | undefined;
  draft: boolean;
}

export interface SourceRecord extends Identified {
  /** `null` where the document has none or we do not know it. */
  title: string | null;
  kind: SourceKind;
  outlet?: Id | undefined;
  by: Id[];
  authors: string[];
  published?: When | undefined;
  lang?: string | undefined;
  url?: string | undefined;
  archive_url?: string | undefined;
  accessed?: When | undefined;
  read: boolean;
  via: Via[];
  unnamed: boolean;
  withheld?: string | undefined;
  note?: string | undefined;
}

export interface OutletRecord extends Identified {
  name: string;
  kind?: string | undefined;
  country?: string | undefined;
  lang?: string | undefined;
  url?: string | undefined;
  about?: string | undefined;
}

export interface ActorRecord extends Identified {
  name: string;
  kind: ActorKind;
  role?: string | undefined;
  member_of: Id[];
  side?: string | undefined;
  aliases: string[];
  /** BCP 47 language to name. */
  names: Record<string, string>;
  about?: string | undefined;
}

export interface Coordinates {
  /** Degrees, WGS 84. */
  lat: number;
  lon: number;
  /** Radius in metres within which the place lies. */
  accuracy_m: number;
}

export interface PlaceRecord extends Identified {
  name: string;
  kind: string;
  within?: Id | undefined;
  aliases: string[];
  names: Record<string, string>;
  /** Absent for areas and for places that are not placed. */
  at?: Coordinates | undefined;
  credit?: string | undefined;
  about?: string | undefined;
}

export interface QuestionRecord extends Identified {
  title: string;
  kind: QuestionKind;
  unit?: string | undefined;
  /** Key to label. */
  choices: Record<string, string>;
  compatible: [string, string][];
  scope: string;
  changes: boolean;
  /** Question id to reason. */
  not_comparable_with: Record<Id, string>;
  threads: Id[];
  open?: string | undefined;
}

export interface ThreadRecord extends Identified {
  title: string;
  summary: string;
}

export interface Side {
  id: string;
  label: string;
  about: string;
}

export interface Site {
  /** The site's name. */
  title: string;
  /** The headline of the story. */
  story: string;
  /** A few sentences that orient a reader. */
  lede: string;
  description: string;
  banner?: string | undefined;
  url: string;
  lang: string;
  /** An IANA name. */
  timezone: string;
  repository?: { url: string; branch: string } | undefined;
  licence: string;
  contact?: string | undefined;
  front_page_events: number;
  sides: Side[];
}

/** All records of one story, by id. */
export interface Story {
  site: Site;
  events: ReadonlyMap<Id, EventRecord>;
  sources: ReadonlyMap<Id, SourceRecord>;
  outlets: ReadonlyMap<Id, OutletRecord>;
  actors: ReadonlyMap<Id, ActorRecord>;
  places: ReadonlyMap<Id, PlaceRecord>;
  questions: ReadonlyMap<Id, QuestionRecord>;
  threads: ReadonlyMap<Id, ThreadRecord>;
}
