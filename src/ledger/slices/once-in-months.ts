/** Which events once stood in which month: one that is dated otherwise now has left pages that were published. */
import { stationOf } from '../../model/bounds.ts';
import { monthOf } from '../../model/calendar.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { recordsOnce } from '../revisions.ts';

/**
 * By month, the events of the timeline that stood there by their own dates at some time, in the order in which they stand now.
 * Only git knows them: without its history there are none.
 */
export function onceInMonths({
  events,
  history,
  site,
}: Pick<Ledger, 'events' | 'history' | 'site'>): Map<string, LedgerEvent[]> {
  const stood = events.flatMap((entry) => {
    const records = recordsOnce({ history }, entry.event);
    const months = new Set(records.map(({ when }) => monthOf(stationOf(when, site.timezone).key)));
    return [...months].map((month) => ({ month, entry }));
  });
  const byMonth = Map.groupBy(stood, ({ month }) => month);
  return new Map([...byMonth].map(([month, all]) => [month, all.map(({ entry }) => entry)]));
}
