/**
 * What is known of a statement whichever others there are, for whoever makes data of it. It holds the record of its whole
 * event, so that it stands beside the Ledger's statements and not in them: a page shows what they say in words.
 */
import type { ClaimFacts } from '../model/claim-graph.ts';
import type { LedgerClaim } from './entries.ts';
import type { Ledger } from './ledger.ts';

/** @throws RangeError for a statement of another ledger */
export function factsOf({ graph }: Pick<Ledger, 'graph'>, { key }: Pick<LedgerClaim, 'key'>): ClaimFacts {
  const facts = graph.shown.get(key);
  if (!facts) throw new RangeError(`There is no statement "${key}" in the ledger.`);
  return facts;
}
