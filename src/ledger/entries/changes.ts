/** What the Ledger holds of the history of the story: the changes of each day. */
import type { Day } from '../../model/calendar.ts';
import type { ChangeKind } from '../../model/change.ts';
import type { Id } from '../../model/record.ts';
import type { When } from '../../model/when.ts';
import type { NoHistory } from '../commit-log.ts';
import type { Ref } from '../refs.ts';
import type { DatedChange } from '../trace.ts';

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
