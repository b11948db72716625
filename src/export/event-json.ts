/** One event as JSON, as it stands in `ledger.json`, with the version of that form: a line for each field and statement. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { DATA_VERSION } from './data/version.ts';
import { eventMembers } from './event-texts.ts';

/** `/events/<id>.json`. */
export function eventJson(ledger: Ledger, entry: LedgerEvent): string {
  return `{\n"version":${JSON.stringify(DATA_VERSION)},\n${eventMembers(ledger, entry)}\n}\n`;
}
