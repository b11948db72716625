/** What every step of linking works with. */
import type { ClaimFacts, ClaimGraph } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import type { Story } from '../model/record.ts';
import type { Results } from '../model/status.ts';
import type { Strings } from '../strings/strings.ts';
import type { LedgerClaim, LedgerEvent, LedgerQuestion } from './entries.ts';
import type { Refs } from './refs.ts';

/** A story, what the model computes of it, and the names and words to tell it with. */
export interface LinkContext {
  story: Story;
  graph: ClaimGraph;
  results: Results;
  facts: ReadonlyMap<ClaimKey, ClaimFacts>;
  refs: Refs;
  strings: Strings;
}

/** What the pages of all other records draw on. */
export interface LinkedRecords {
  events: readonly LedgerEvent[];
  claims: ReadonlyMap<ClaimKey, LedgerClaim>;
  questions: readonly LedgerQuestion[];
}
