/** What the Ledger holds of each record: the record, its references resolved, its values computed and in words. */
import type { Station } from '../model/bounds.ts';
import type { Day } from '../model/calendar.ts';
import type { ChangeKind } from '../model/change.ts';
import type { ClaimFacts } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import type { Facets } from '../model/facet.ts';
import type { Independence } from '../model/origin.ts';
import type { AnswerGroup, QuestionResult } from '../model/question-state.ts';
import type {
  ActorRecord,
  Claim,
  EventRecord,
  Id,
  OutletRecord,
  PlaceRecord,
  QuestionRecord,
  SourceRecord,
  ThreadRecord,
  Via,
} from '../model/record.ts';
import type { Details, EventStatus } from '../model/status.ts';
import type { SourceKind } from '../model/vocabulary.ts';
import type { NoHistory } from './commit-log.ts';
import type { Ref } from './refs.ts';
import type { DatedChange } from './trace.ts';

/** Rendered Markdown. */
export interface Prose {
  html: string;
  /** The same without markup and citations. */
  text: string;
  headings: readonly { id: string; depth: number; text: string }[];
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

/** Those who say one of several things that cannot all be so. */
export interface Party {
  text: string;
  /** The statement, where the text is one. */
  href: string | null;
  givers: readonly Giver[];
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
  /** Some answers agree only because one place lies within another. */
  sameArea: boolean;
  events: readonly Ref[];
  threads: readonly Ref[];
  notComparable: readonly { question: Ref; reason: string }[];
}

/** A row of a thread's side-by-side table: what each column's speakers answer. */
export interface SideRow {
  question: LedgerQuestion;
  /** By column: the groups of answers that a speaker of that side gives, then those that it gave before. */
  cells: readonly (readonly LedgerAnswerGroup[])[];
}

export interface LedgerThread {
  thread: ThreadRecord;
  ref: Ref;
  prose: Prose;
  events: readonly LedgerEvent[];
  /** Labels of the sides, then of those who have none. */
  columns: readonly string[];
  rows: readonly SideRow[];
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
