/** One event as JSON, as it stands in `ledger.json`. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { eventData } from './data/event.ts';
import { jsonText } from './json-text.ts';

/** `/events/<id>.json`. */
export function eventJson(ledger: Ledger, entry: LedgerEvent): string {
  return jsonText(eventData(ledger, entry));
}
