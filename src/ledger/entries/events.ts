/** What the Ledger holds of an event, and of the days and months that events stand under. */
import type { Station } from '../../model/bounds.ts';
import type { Facets } from '../../model/facet.ts';
import type { Independence } from '../../model/origin.ts';
import type { EventRecord } from '../../model/record.ts';
import type { Details, EventStatus } from '../../model/status.ts';
import type { SourceKind } from '../../model/vocabulary.ts';
import type { Ref } from '../refs.ts';
import type { LedgerClaim, MovedClaim } from './claims.ts';
import type { DifferenceInWords, Standoff } from './disagreement.ts';
import type { Giver } from './parties.ts';
import type { Prose } from './prose.ts';
import type { LedgerQuestion } from './questions.ts';

/** A status in words. */
export interface Explanation {
  word: string;
  reason: string;
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
  /** Claims that stood under a former id of it, at an anchor that here is another claim's. */
  movedAside: readonly MovedClaim[];
  /** Who says so, each with the documents in which they are read, in the order in which those came out. */
  givers: readonly Giver[];
  /** The documents we read it in, each once. */
  sources: readonly Ref[];
  /** What its status stands on; the kind of all its documents, where they are of one. */
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
  /** How many events the list has under it, where these are not all of them. */
  of?: number;
}

/** The stations of a month (`2023-06`), or of a year of which no more is known. */
export interface MonthOfStations {
  key: string;
  stations: readonly StationOfEvents[];
}
