/** What was new and what changed, as one list that can be cut, and by day. */
import type { DayOfChanges, LedgerChange, LedgerHistory } from '../entries.ts';
import { groupByKind } from '../changes-by-kind.ts';

/** Every change, the oldest day first; nothing where no history is available. */
export function changesInOrder(history: LedgerHistory): LedgerChange[] {
  if (!history.available) return [];
  return history.days.toReversed().flatMap(({ groups }) => groups.flatMap(({ changes }) => changes));
}

/** Some of them as a page shows them, the newest day first. */
export function changesByDay(changes: readonly LedgerChange[]): DayOfChanges[] {
  return [...Map.groupBy(changes, ({ day }) => day)]
    .map(([day, ofDay]) => ({ day, groups: groupByKind(ofDay) }))
    .reverse();
}
