/** One event as JSON, as it stands in `ledger.json`, with the version of that form. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { eventData } from './data/event.ts';
import { DATA_VERSION } from './data/version.ts';
import { jsonText } from './json-text.ts';

/** `/events/<id>.json`. */
export function eventJson(ledger: Ledger, entry: LedgerEvent): string {
  return jsonText({ version: DATA_VERSION, ...eventData(ledger, entry) });
}
