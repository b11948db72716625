/** Which events once stood in which month: one that is dated otherwise now has left pages that were published. */
import { stationOf } from '../../model/bounds.ts';
import { monthOf } from '../../model/calendar.ts';
import { everyId } from '../../model/former-ids.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/**
 * By month, the events of the timeline that stood there by their own dates at some time, in the order in which they stand now.
 * Only git knows them: without its history there are none.
 */
export function onceInMonths({
  events,
  history,
  site,
}: Pick<Ledger, 'events' | 'history' | 'site'>): Map<string, LedgerEvent[]> {
  if (!history.available) return new Map();
  const { revisions } = history;
  const once = new Map<string, LedgerEvent[]>();
  for (const entry of events) {
    const versions = everyId(entry.event).flatMap(
      (id) => revisions.get(id)?.flatMap(({ version }) => version ?? []) ?? [],
    );
    const months = versions.map(({ record }) => monthOf(stationOf(record.when, site.timezone).key));
    for (const month of new Set(months)) once.set(month, [...(once.get(month) ?? []), entry]);
  }
  return once;
}
