/** The accounts of a story, written at once. */
import type { Ledger } from './ledger.ts';

/**
 * Writes the accounts of all events at their pages' addresses, which data and feeds hold: while prose is parsed, for later
 * it would be parsed again for each.
 */
export function writeAccounts({ events, site, account, versionNow: versionOf }: Ledger): void {
  for (const { event, ref } of events) account(versionOf(event), new URL(ref.href ?? '', site.url).href);
}
