/**
 * The records of a story, as docs/content-model.md defines them, after defaults are filled in: one value where an
 * editor may write a shorthand. Field names are those of the files.
 */
import type { Decimal } from './decimal.ts';
import type { PluralForms } from './plural-forms.ts';
import type {
  Access,
  Act,
  ActorKind,
  AiUse,
  EventKind,
  QuestionKind,
  SourceKind,
  Standing,
  Translation,
  Translator,
} from './vocabulary.ts';
import type { When } from './when.ts';

/** The name of a record's file without its ending: lower-case ASCII letters, digits and hyphens. */
export type Id = string;

/** The `source` of a link to a document that nothing is known of: somebody's words, and no hint of where from. */
export const UNKNOWN_DOCUMENT = 'unknown';

/** The `source` of a link that says that the speaker spoke to the source itself: an interview, a press conference. */
export const DIRECT = 'direct';

/** Where a document got a statement from. */
export interface Via {
  /** A source's id, {@link UNKNOWN_DOCUMENT} or {@link DIRECT}. */
  source: Id;
  /** `repeats` hands on what the document says; `describes` is the reader's own account of it. */
  how: 'repeats' | 'describes';
  /** `inferred` where the link is the editors' reading. */
  basis: 'stated' | 'inferred';
  /** Where that document got this one statement from, where that is not what its own record says. */
  via: Via[];
}

/** A translation that stands beside the original words. */
export interface QuoteTranslation {
  text: string;
  /** BCP 47. */
  lang?: string | undefined;
  by: Translator;
}

/** A quotation, exactly as the source prints it. */
export interface Quote {
  text: string;
  /** BCP 47. */
  lang?: string | undefined;
  /** Whose words they are, where that is not the claim's speaker. An actor's id. */
  speaker?: Id | undefined;
  translated: Translation;
  translation?: QuoteTranslation | undefined;
}

/** A range of numbers; an end that was left out is `null`. */
export interface NumberRange {
  min: Decimal | null;
  max: Decimal | null;
  /** Written `more_than`: the least number is not among them. */
  aboveMin: boolean;
  /** Written `less_than`: the greatest number is not among them. */
  belowMax: boolean;
}

/** An answer as an editor writes it, before the question says how to read it. */
export type WrittenValue = string | NumberRange | { about: Decimal } | When;

/** An answer, and the time it speaks of where the question `changes`. */
export interface WrittenAnswer {
  is: WrittenValue;
  as_of?: When | undefined;
}

export interface Retraction {
  on: When;
  by: string;
  note: string;
  /** The document in which it was taken back, where that is another. */
  source?: Id | undefined;
}

/** That a document tells who they were that another does not name. */
export interface Naming {
  /** All who speak. */
  as: Id[];
  /** The document that names them. */
  source: Id;
  /** When that was made public, where that is not when the document was published. */
  on?: When | undefined;
  note?: string | undefined;
}

/** One statement that one source makes about an event. */
export interface Claim {
  id: string;
  main: boolean;
  text: string;
  source: Id;
  via: Via[];
  by: Id[];
  /** People who are not named, as the source prints it: "people familiar with the talks". Instead of `by`. */
  by_words?: string | undefined;
  /** Who that is, where another document names them. With `by_words` alone. */
  named?: Naming | undefined;
  act?: Act | undefined;
  standing: Standing;
  /** The source says that it could not verify what it hands on. */
  unverified: boolean;
  confirmed_by: Id[];
  confirmed_by_words?: string | undefined;
  retracted?: Retraction | undefined;
  said?: When | undefined;
  /** When it was spoken or written, where that was before it became public. */
  written?: When | undefined;
  quote?: Quote | undefined;
  /** Where in the document it stands: "p. 12". */
  locator?: string | undefined;
  /** Question id to answer. */
  answers: Record<Id, WrittenAnswer>;
  /** `claim` or `event#claim`. */
  agrees: string[];
  /** `claim` or `event#claim`. */
  disputes: string[];
  /** Earlier claims of the same voice that this one replaces. `claim` or `event#claim`. */
  revises: string[];
  note?: string | undefined;
  /** Keys that the claim had before, `event#claim`; their addresses lead to this one. */
  former_ids: string[];
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

/** An event that another began after, and who says so. */
export interface After {
  event: Id;
  source?: Id | undefined;
  note?: string | undefined;
}

/** A document's address that no longer leads to it. */
export interface Gone {
  on: When;
  note?: string | undefined;
}

/** What a source says it changed in a document, at the same address. */
export interface SourceCorrection {
  on: When;
  note: string;
  archive_url?: string | undefined;
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
  after: After[];
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
  /** Whether what it is called is in the plural, and with it the verbs after it. */
  plural?: boolean | undefined;
  kind: SourceKind;
  outlet?: Id | undefined;
  by: Id[];
  authors: string[];
  published?: When | undefined;
  /** When it was written, where that was before it became public. */
  written?: When | undefined;
  lang?: string | undefined;
  url?: string | undefined;
  archive_url?: string | undefined;
  /** Why there is no archived copy. */
  no_archive?: string | undefined;
  access?: Access | undefined;
  gone?: Gone | undefined;
  corrected: SourceCorrection[];
  accessed?: When | undefined;
  read: boolean;
  via: Via[];
  unnamed: boolean;
  withheld?: string | undefined;
  note?: string | undefined;
}

export interface OutletRecord extends Identified {
  name: string;
  /** Whether the name is in the plural, and with it the verbs after it. */
  plural?: boolean | undefined;
  /** The outlet or actor that owns it: titles of one owner count once. */
  owner?: Id | undefined;
  kind?: string | undefined;
  country?: string | undefined;
  lang?: string | undefined;
  url?: string | undefined;
  about?: string | undefined;
}

export interface ActorRecord extends Identified {
  name: string;
  /** Whether the name is in the plural, and with it the verbs after it. */
  plural?: boolean | undefined;
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
  /** What a number counts, as it stands beside a number. */
  unit?: PluralForms | undefined;
  /** Key to label. */
  choices: Record<string, string>;
  /** Key to fewer words, which can be read without the question. */
  short: Record<string, string>;
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
  former_ids: Id[];
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
  /** Further IANA names whose clock times are always given beside the story's. */
  zones: string[];
  /** The instant at which the story's own history begins, as written; what git tells of before is another's. */
  history_from?: string | undefined;
  repository?: { url: string; branch: string } | undefined;
  licence: string;
  /** What crawlers of makers of AI are asked not to do. */
  ai_may_not: AiUse[];
  contact?: string | undefined;
  front_page_events: number;
  /** Whether the front page begins with the newest event. */
  newest_first: boolean;
  sides: Side[];
}

/** All records of one story, by id. */
export interface Story {
  site: Site;
  events: ReadonlyMap<Id, EventRecord>;
  sources: ReadonlyMap<Id, SourceRecord>;
  outlets: ReadonlyMap<Id, OutletRecord>;
  /** Ids of outlets by their names: an actor of that name is the outlet, which speaks. */
  outletsNamed: ReadonlyMap<string, readonly Id[]>;
  actors: ReadonlyMap<Id, ActorRecord>;
  places: ReadonlyMap<Id, PlaceRecord>;
  questions: ReadonlyMap<Id, QuestionRecord>;
  threads: ReadonlyMap<Id, ThreadRecord>;
}
