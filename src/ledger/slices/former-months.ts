/** Months whose pages were published and under which nothing stands any more: an event is dated otherwise now. */
import { stationOf } from '../../model/bounds.ts';
import { monthOf } from '../../model/calendar.ts';
import { everyId } from '../../model/former-ids.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { revisionsOf } from '../revisions.ts';

/**
 * By month, the first event of the timeline that stood there by its own date, of each month that has no page of its own now.
 * Only git knows them: without its history there are none.
 */
export function formerMonths({
  events,
  months,
  history,
  site,
}: Pick<Ledger, 'events' | 'months' | 'history' | 'site'>): Map<string, LedgerEvent> {
  const there = new Set(months.map(({ key }) => key));
  const former = new Map<string, LedgerEvent>();
  for (const entry of events) {
    for (const { version } of everyId(entry.event).flatMap((id) => revisionsOf({ history }, id))) {
      if (!version) continue;
      const month = monthOf(stationOf(version.record.when, site.timezone).key);
      if (!there.has(month) && !former.has(month)) former.set(month, entry);
    }
  }
  return former;
}
