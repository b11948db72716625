/** What the Ledger holds of each record: the record, its references resolved, its values computed and in words. */
import type { Station } from '../model/bounds.ts';
import type { Day } from '../model/calendar.ts';
import type { ChangeKind } from '../model/change.ts';
import type { ClaimFacts } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import type { Facets } from '../model/facet.ts';
import type { Independence } from '../model/origin.ts';
import type { AnswerGroup, QuestionResult, QuestionState } from '../model/question-state.ts';
import type {
  ActorRecord,
  Claim,
  EventRecord,
  Id,
  NumberRange,
  OutletRecord,
  PlaceRecord,
  QuestionRecord,
  SourceRecord,
  ThreadRecord,
  Via,
} from '../model/record.ts';
import type { Details, EventStatus } from '../model/status.ts';
import type { SourceKind, Standing } from '../model/vocabulary.ts';
import type { When } from '../model/when.ts';
import type { NoHistory } from './commit-log.ts';
import type { Ref } from './refs.ts';
import type { DatedChange } from './trace.ts';

/** Rendered Markdown. */
export interface Prose {
  html: string;
  /** The same without markup and citations. */
  text: string;
  headings: readonly { id: string; depth: number; text: string }[];
  /** Abbreviations that a reader of its page has met by its end. */
  met: readonly string[];
}

/** One step of a claim's way to us. */
export interface ChainLink {
  how: Via['how'];
  basis: Via['basis'];
  /** `null` where the speaker spoke to the document before it, or where nothing says where that has it from. */
  source: Ref | null;
  /** Whether the speaker spoke to the document before it. */
  direct: boolean;
  /** Where that document got it from in turn. */
  further: readonly ChainLink[];
}

export interface LedgerAnswer {
  question: Ref;
  text: string;
  /** It can be read without its question. */
  saysItself: boolean;
  /** In few words, for a tag. */
  short: string;
  asOf: string | null;
  /** It stands in an incompatible pair. */
  differs: boolean;
  /** Why it does not count, or no longer, in words. */
  uncounted: string | null;
}

export interface LedgerClaim {
  key: ClaimKey;
  facts: ClaimFacts;
  claim: Claim;
  event: Ref;
  /** Its number in the event, from 1: that of its citations. */
  number: number;
  anchor: string;
  /** Its permanent address. */
  href: string;
  /** Whose statement it is; with an `act`, who acts. */
  who: readonly Ref[];
  /** They are not named. */
  unnamed: boolean;
  /** How it is put, after their names: "reports", "offers". */
  verb: string;
  /** They spoke to the source itself. */
  direct: boolean;
  source: Ref;
  /** Who published that document; nobody where they are among those who speak. */
  readIn: readonly Ref[];
  chain: readonly ChainLink[];
  /** When it was made public, in words; `null` where no document on the way is dated. */
  said: string | null;
  /** When it was written, in words, where that was before it was made public. */
  written: string | null;
  /** When it was made public, and written before that, in a sentence. */
  madePublic: string;
  /** That the source could not verify it, in words. */
  unverified: string | null;
  confirmedBy: readonly Ref[];
  quotedSpeaker: Ref | null;
  answers: readonly LedgerAnswer[];
  agrees: readonly ClaimLink[];
  denies: readonly ClaimLink[];
  deniedBy: readonly ClaimLink[];
  /** The earlier claims that it replaces, and those that replace it, as the editors say. */
  revises: readonly ClaimLink[];
  revisedBy: readonly ClaimLink[];
  retracted: boolean;
  /** The document in which it was taken back, where that is another. */
  retractedIn: Ref | null;
  /** Anchors that it had before on the page of its event. */
  formerAnchors: readonly string[];
}

/** Another claim, as it is pointed at. */
export interface ClaimLink {
  key: ClaimKey;
  href: string;
  number: number;
  who: string;
  event: Ref;
}

/** A claim that stood in an event before it moved to another. */
export interface MovedClaim {
  /** The id that it had there. */
  id: string;
  /** Where it stands now. */
  to: ClaimLink;
}

/** A status in words. */
export interface Explanation {
  word: string;
  reason: string;
}

/** One question in which sources differ, with the answers they give. */
export interface DifferenceInWords {
  question: Ref;
  /** "12 or 13". */
  answers: string;
  /** The same so that it can be read without the question. */
  said: string;
}

/** Those who say one thing where others say another. */
export interface Party {
  text: string;
  /** The same in few words, where there is little room. */
  short: string;
  /** The number and its words without a unit; `null` where it is no number. */
  number: { range: NumberRange; figure: string } | null;
  /** The time it speaks of, and why it does not count, in words. */
  note: string | null;
  /** The statement, where the text is one. */
  href: string | null;
  /** A few of them. */
  givers: readonly Giver[];
  /** How many more there are, and where they stand; `null` where these are all. */
  more: { count: number; href: string } | null;
  /** It cannot be so together with what another party says. */
  differs: boolean;
}

/** What decides that an event is disputed. */
export interface Standoff {
  /** What they answer; `null` where one denies what another says. */
  question: Ref | null;
  parties: readonly Party[];
  /** What its main point is told differently in besides. */
  differences: readonly DifferenceInWords[];
  denials: readonly string[];
}

/** An event that another began after, and the document that says so, if we name one. */
export interface LedgerAfter {
  event: Ref;
  source: Ref | null;
  note: string | null;
}

export interface LedgerEvent {
  event: EventRecord;
  ref: Ref;
  station: Station;
  status: EventStatus;
  /** The status in words. */
  explanation: Explanation;
  details: Details;
  /** By what a timeline with it can be filtered. */
  facets: Facets;
  /** Another after each change that a reader would see. */
  fingerprint: string;
  differences: readonly DifferenceInWords[];
  /** Those who disagree on its main point; `null` where nobody does. */
  standoff: Standoff | null;
  /** Denials that its details meet, in words. */
  denials: readonly string[];
  /** In the order of their numbers. */
  claims: readonly LedgerClaim[];
  /** Claims that stood here before. */
  moved: readonly MovedClaim[];
  /** The main claims' voices, each once. */
  speakers: readonly Ref[];
  /** Who published what we read it in, each once; left out who speaks as well. */
  readIn: readonly Ref[];
  /** Those who say so spoke to them. */
  direct: boolean;
  /** The documents we read it in, each once. */
  sources: readonly Ref[];
  /** What its main point stands on; the kind of all its documents, where they are of one. */
  standsOn: { statements: number; sources: number; kind: SourceKind | null; independence: Independence };
  /** A question that its own statements answer differently. */
  drawn: LedgerQuestion | null;
  prose: Prose;
  after: readonly LedgerAfter[];
  places: readonly Ref[];
  actors: readonly Ref[];
  threads: readonly Ref[];
  related: readonly Ref[];
  /** Those that its claims answer, in the order of the claims. */
  questions: readonly LedgerQuestion[];
  /** The event that stands in the place of a withdrawn one. */
  replacedBy: Ref | null;
  previous: Ref | null;
  next: Ref | null;
}

/** The events that stand under one day, month or year. */
export interface StationOfEvents {
  station: Station;
  /** Whether its heading names the year: the story leaves one. */
  withYear: boolean;
  events: readonly LedgerEvent[];
  /** How many claims they hold. */
  claims: number;
}

/** The stations of a month (`2023-06`), or of a year of which no more is known. */
export interface MonthOfStations {
  key: string;
  stations: readonly StationOfEvents[];
}

/** A group of answers with the words for its value. */
export interface LedgerAnswerGroup extends AnswerGroup {
  text: string;
  /** In few words, where its question does not stand above. */
  short: string;
  /** A number without its unit, in words; `null` where it is no number. */
  figure: string | null;
  /** It cannot be so together with another that stands. */
  differs: boolean;
  /** The words for the value, the time it speaks of, and whether it decides anything. */
  fullText: string;
  asOfText: string | null;
  /** It stood before what stands now. */
  earlier: boolean;
  /** The end of the time that it speaks of, in milliseconds since 1970 UTC. */
  time: number | null;
  /** Why it does not count, or no longer, in words; `null` where somebody gives it who counts. */
  uncounted: string | null;
  /** How much stands behind it, in words; `null` where nobody who counts gives it. */
  support: string | null;
  claims: readonly LedgerClaim[];
  givers: readonly Giver[];
  /** Its place on its question's page. */
  anchor: string;
}

/** Who gives an answer, and who published what we read it in. */
export interface Giver {
  who: readonly Ref[];
  readIn: readonly Ref[];
  /** Whether they spoke to them. */
  direct: boolean;
  /** Both clocks of what they wrote before it became public, in words. */
  written: string | null;
}

export interface LedgerQuestion {
  question: QuestionRecord;
  ref: Ref;
  result: QuestionResult;
  /** What its state means, in words. */
  sentence: string;
  groups: readonly LedgerAnswerGroup[];
  /** What stood before, the newest first. */
  before: readonly LedgerAnswerGroup[];
  /** Those who answer, and those whose answers stood before. */
  parties: readonly Party[];
  partiesBefore: readonly Party[];
  /** Some answers agree only because one place lies within another. */
  sameArea: boolean;
  events: readonly Ref[];
  threads: readonly Ref[];
  notComparable: readonly { question: Ref; reason: string }[];
}

/** An answer in a cell of a matrix. */
export interface CellAnswer {
  text: string;
  /** The statement, where the text is one. */
  href: string | null;
  /** How those who give it put it: the firmest way. */
  standing: Standing;
  /** The time that it speaks of, and why it does not count. */
  notes: readonly string[];
  /** It stood before what stands now. */
  earlier: boolean;
  givers: readonly Giver[];
  /** How many give it besides. */
  more: number;
  /** A rule stands before it: it and an answer before that in its cell cannot both be so. */
  parted: boolean;
}

/** What one party answers to one question. */
export interface MatrixCell {
  answers: readonly CellAnswer[];
  /** How many answers it gives besides. */
  more: number;
  /** A rule stands before it: it and an answer in a cell before that cannot both be so. */
  parted: boolean;
}

/** A question, or an event of which one denies what another says, with a cell for each column. */
export interface MatrixRow {
  asked: Ref;
  changed: boolean;
  cells: readonly MatrixCell[];
}

export interface MatrixSection {
  state: QuestionState;
  /** The newest first, as many as a page can hold. */
  rows: readonly MatrixRow[];
  /** How many there are. */
  total: number;
}

export interface MatrixColumn {
  label: string;
  /** The same within a sentence; `null` for those who have no side: nobody asks them for an answer together. */
  brief: string | null;
}

/** What several parties say to the same questions, side by side. */
export interface Matrix {
  columns: readonly MatrixColumn[];
  sections: readonly MatrixSection[];
}

/** How the answers of an outlet or an actor meet those of others. */
export interface Meetings {
  /** Its own answers, and those of all others. */
  matrix: Matrix;
  /** Whose they are, and in how many rows: whoever it meets in most first. */
  others: readonly { who: Ref; rows: number }[];
}

export interface LedgerThread {
  thread: ThreadRecord;
  ref: Ref;
  prose: Prose;
  events: readonly LedgerEvent[];
  /** Its questions that somebody answers. */
  questions: readonly LedgerQuestion[];
  /** What each side answers to them, then those without a side, then the documents in their own voice. */
  matrix: Matrix;
  /** Labels of the sides that answer none of them. */
  silent: readonly string[];
}

export interface LedgerActor {
  actor: ActorRecord;
  ref: Ref;
  side: string | null;
  memberOf: readonly Ref[];
  members: readonly Ref[];
  /** Claims of which the actor is a speaker. */
  says: readonly LedgerClaim[];
  confirms: readonly LedgerClaim[];
  /** What others say that cannot be so if it is right; `null` where nobody does. */
  differs: Meetings | null;
  events: readonly LedgerEvent[];
  sources: readonly Ref[];
}

export interface LedgerPlace {
  place: PlaceRecord;
  ref: Ref;
  within: Ref | null;
  contains: readonly Ref[];
  events: readonly LedgerEvent[];
  answers: readonly LedgerQuestion[];
}

export interface LedgerSource {
  source: SourceRecord;
  ref: Ref;
  outlet: Ref | null;
  by: readonly Ref[];
  /** Documents it got its content from, by its own record. */
  chain: readonly ChainLink[];
  /** Claims taken from it directly. */
  claims: readonly LedgerClaim[];
  /** Claims of other documents that lead back to it. */
  handedOn: readonly LedgerClaim[];
  /** Claims of other documents that it takes back. */
  takesBack: readonly LedgerClaim[];
  published: string | null;
  /** When it was written, in words, where that was before it was published. */
  written: string | null;
}

export interface LedgerOutlet {
  outlet: OutletRecord;
  ref: Ref;
  owner: Ref | null;
  /** The outlets that it owns. */
  owns: readonly Ref[];
  sources: readonly LedgerSource[];
  /** Claims that it makes in its own voice. */
  claims: readonly LedgerClaim[];
  /** Claims of others that are taken from its documents. */
  handsOn: readonly LedgerClaim[];
  /** What others say that cannot be so if it is right; `null` where nobody does. */
  contradicted: Meetings | null;
  /** Who answers as it does; `null` where nobody does. */
  agrees: Meetings | null;
}

/** What had been made public by a day, with the story's pages linked. */
export interface LedgerDay {
  day: Day;
  href: string;
  /** Claims that stood in public at its end. */
  public: number;
  /** How many of them were new on it. */
  fresh: number;
}

/** What changed in one event on one day. */
export interface LedgerChange {
  day: Day;
  /** When we recorded it on that day, where the story is told by the hour. */
  time: When | null;
  /** As it is called now; `null` for one that is no longer here, of which nothing is shown but that it changed. */
  event: Ref | null;
  /** Those that matter most first. */
  kinds: readonly ChangeKind[];
  /** The corrections that say what was wrong. */
  corrections: readonly { on: string; href: string }[];
}

/** The changes of one day, by the kind that matters most in each; events in the order of the timeline. */
export interface DayOfChanges {
  day: Day;
  groups: readonly { kind: ChangeKind; changes: readonly LedgerChange[] }[];
}

export type LedgerHistory =
  | {
      available: true;
      /** The newest first. */
      days: readonly DayOfChanges[];
      /** The oldest first. */
      byEvent: ReadonlyMap<Id, readonly LedgerChange[]>;
      /** By event, also of those that are no longer here: each change at its instant in UTC, the oldest first. */
      revisions: ReadonlyMap<Id, readonly DatedChange[]>;
    }
  | { available: false; reason: NoHistory };
