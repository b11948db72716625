/** What the Ledger holds of storylines, actors, places, sources and outlets. */
import type { ActorRecord, OutletRecord, PlaceRecord, SourceRecord, ThreadRecord } from '../../model/record.ts';
import type { Ref } from '../refs.ts';
import type { ChainLink, LedgerClaim } from './claims.ts';
import type { LedgerEvent } from './events.ts';
import type { Matrix, Meetings } from './matrix.ts';
import type { Prose } from './prose.ts';
import type { LedgerQuestion } from './questions.ts';

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
  side: Ref | null;
  memberOf: readonly Ref[];
  members: readonly Ref[];
  /** The outlets that the actor owns. */
  owns: readonly Ref[];
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
  /** Those there, and those in all places that lie within it. */
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
  /** Documents that have something from it, by their own records. */
  citedIn: readonly Ref[];
  /** Claims taken from it directly. */
  claims: readonly LedgerClaim[];
  /** Claims of other documents that lead back to it. */
  handedOn: readonly LedgerClaim[];
  /** Claims of other documents that it takes back. */
  takesBack: readonly LedgerClaim[];
  /** Claims of other documents, whose speakers it names. */
  names: readonly LedgerClaim[];
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
