/** The history of the events that are there, with links to their pages and to the corrections that came with a change. */
import type { Day } from '../model/calendar.ts';
import { CHANGE_KINDS, correctionKeys, type ChangeKind } from '../model/change.ts';
import type { Id } from '../model/record.ts';
import { correctionAnchor } from './address.ts';
import type { NoHistory } from './git.ts';
import type { History } from './history.ts';
import type { Loom } from './link-claims.ts';
import type { LedgerEvent } from './ledger.ts';
import type { Ref } from './refs.ts';
import type { DatedChange } from './trace.ts';

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

function linkCorrections(
  { strings }: Loom,
  entry: LedgerEvent,
  { corrections }: DatedChange,
): LedgerChange['corrections'] {
  const there = correctionKeys(entry.event.corrections);
  return entry.event.corrections.flatMap(({ on }, index) =>
    corrections.includes(there[index] ?? '')
      ? [{ on: strings.dates.short(on), href: `${entry.ref.href ?? ''}#${correctionAnchor(index + 1)}` }]
      : [],
  );
}

function groupByKind(changes: readonly LedgerChange[]): DayOfChanges['groups'] {
  const byKind = Map.groupBy(changes, ({ kinds: [first] }) => first);
  return CHANGE_KINDS.flatMap((kind) => {
    const group = byKind.get(kind);
    return group ? [{ kind, changes: group }] : [];
  });
}

/**
 * Links what git tells.
 *
 * @param events in the order of the timeline
 */
export function linkHistory(loom: Loom, events: readonly LedgerEvent[], history: History): LedgerHistory {
  if (!history.available) return history;
  const placed = new Map(events.map((entry, place) => [entry.event.id, { entry, place }]));
  const placeOf = ({ event }: DatedChange): number => placed.get(event)?.place ?? events.length;
  const link = (change: DatedChange): LedgerChange => {
    const entry = placed.get(change.event)?.entry;
    const corrections = entry ? linkCorrections(loom, entry, change) : [];
    return { day: change.period, event: entry?.ref ?? null, kinds: change.kinds, corrections };
  };
  const days = [...Map.groupBy(history.changes, ({ period }) => period)].map(([day, changes]) => ({
    day,
    groups: groupByKind(changes.toSorted((a, b) => placeOf(a) - placeOf(b)).map(link)),
  }));
  const byEvent = Map.groupBy(history.changes, ({ event }) => event);
  return {
    available: true,
    days: days.toReversed(),
    byEvent: new Map([...byEvent].map(([id, changes]) => [id, changes.map(link)])),
    revisions: Map.groupBy(history.revisions, ({ event }) => event),
  };
}
