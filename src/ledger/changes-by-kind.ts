/** Changes of one day, by the kind that matters most in each. */
import { CHANGE_KINDS } from '../model/change.ts';
import type { DayOfChanges, LedgerChange } from './entries.ts';

/** The kinds in the order in which they matter; the changes of each stay in theirs. */
export function groupByKind(changes: readonly LedgerChange[]): DayOfChanges['groups'] {
  const byKind = Map.groupBy(changes, ({ kinds: [first] }) => first);
  return CHANGE_KINDS.flatMap((kind) => {
    const group = byKind.get(kind);
    return group ? [{ kind, changes: group }] : [];
  });
}
