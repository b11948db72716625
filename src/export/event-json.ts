/** One event as JSON, as it stands in `ledger.json`, with the version of that form: a line for each field and statement. */
import type { DigestedFile } from '../kept/digested-file.ts';
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { eventDigest, eventMembers, fileOfMembers } from './event-texts.ts';

/** `/events/<id>.json`. */
export const eventJson = (ledger: Ledger, entry: LedgerEvent): string => fileOfMembers(eventMembers(ledger, entry));

/** The same as it is published. */
export const eventFile = (ledger: Ledger, entry: LedgerEvent): DigestedFile => ({
  digest: () => eventDigest(ledger, entry),
  give: () => Buffer.from(eventJson(ledger, entry)),
});
