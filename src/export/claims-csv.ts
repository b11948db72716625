/** The statements as a table. */
import type { Ledger } from '../ledger/ledger.ts';
import { cutBySize } from './by-size.ts';
import { CLAIM_COLUMNS } from './claims-columns.ts';
import { csvHead } from './csv.ts';
import { eventTexts } from './event-texts.ts';

/** What a full part has, in characters: the newest, of up to twice as many, is below the 25 MiB that hosts take. */
const FULL = 8_000_000;

/**
 * `/data/claims.csv`: one row a statement, in the order of the timeline and of the events; of a long story in parts, each a
 * table of its own.
 *
 * @param full what a full part has, in characters
 * @returns the oldest first
 */
export function claimsCsv(ledger: Ledger, full = FULL): string[] {
  const rows = ledger.events.map((entry) => eventTexts(ledger, entry).claimRows);
  const sizes = rows.map(({ length }) => length);
  return cutBySize(rows, sizes, full).map((part) => csvHead(CLAIM_COLUMNS) + part.join(''));
}
