/** The statements as a table. */
import type { Ledger } from '../ledger/ledger.ts';
import { FULL_PART } from './by-size.ts';
import { CLAIM_COLUMNS } from './claims-columns.ts';
import { csvHead } from './csv.ts';
import { cutIntoFiles, type FileText } from './file-text.ts';
import { tableRows } from './table-rows.ts';

/**
 * `/data/claims.csv`: one row a statement, in the order of the timeline and of the events; of a long story in parts, each a
 * table of its own.
 *
 * @param full what a full part has, in characters
 * @returns the oldest first
 */
export function claimsCsv(ledger: Ledger, full = FULL_PART): FileText[] {
  return cutIntoFiles(tableRows(ledger, 'claims'), full, () => [csvHead(CLAIM_COLUMNS), '']);
}
