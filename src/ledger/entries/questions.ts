/** What the Ledger holds of a question: its answers in groups, and who gives them. */
import type { AnswerGroup, QuestionResult } from '../../model/question-state.ts';
import type { QuestionRecord } from '../../model/record.ts';
import type { Ref } from '../refs.ts';
import type { LedgerClaim } from './claims.ts';
import type { Giver, Party } from './parties.ts';

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
  /** Those who count; where none does, all. */
  givers: readonly Giver[];
  /** Its place on its question's page. */
  anchor: string;
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
