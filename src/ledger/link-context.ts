/** What every step of linking works with. */
import type { ClaimFacts, ClaimGraph } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import type { Id, Story } from '../model/record.ts';
import type { Results } from '../model/status.ts';
import type { Strings } from '../strings/strings.ts';
import type { LedgerClaim, LedgerEvent, LedgerQuestion } from './entries.ts';
import type { Refs } from './refs.ts';

/** Answers in words, and whether they can be read without their question. */
export type AnswersInWords = readonly [text: string, alone: boolean];

/** A story, what the model computes of it, and the names and words to tell it with. */
export interface LinkContext {
  story: Story;
  graph: ClaimGraph;
  results: Results;
  facts: ReadonlyMap<ClaimKey, ClaimFacts>;
  refs: Refs;
  strings: Strings;
  /** The answers to a question that cannot all be so: every event in which they differ tells them. */
  differing: (question: Id) => AnswersInWords;
}

/** What the pages of all other records draw on. */
export interface LinkedRecords {
  events: readonly LedgerEvent[];
  claims: ReadonlyMap<ClaimKey, LedgerClaim>;
  questions: readonly LedgerQuestion[];
}
