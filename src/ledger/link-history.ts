/** The history of the events that are there, with links to their pages and to the corrections that came with a change. */
import { correctionKeys } from '../model/change.ts';
import { correctionAnchor } from '../routes/routes.ts';
import { groupByKind } from './changes-by-kind.ts';
import type { LedgerChange, LedgerEvent, LedgerHistory } from './entries.ts';
import type { History } from './history.ts';
import type { LinkContext } from './link-context.ts';
import type { DatedChange } from './trace.ts';

function linkCorrections(
  { strings }: LinkContext,
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

/**
 * Links what git tells.
 *
 * @param events in the order of the timeline
 */
export function linkHistory(context: LinkContext, events: readonly LedgerEvent[], history: History): LedgerHistory {
  if (!history.available) return history;
  const placed = new Map(events.map((entry, place) => [entry.event.id, { entry, place }]));
  const placeOf = ({ event }: DatedChange): number => placed.get(event)?.place ?? events.length;
  const link = (change: DatedChange): LedgerChange => {
    const entry = placed.get(change.event)?.entry;
    const corrections = entry ? linkCorrections(context, entry, change) : [];
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
