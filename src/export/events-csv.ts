/** The events as a table. */
import type { Ledger } from '../ledger/ledger.ts';
import { FULL_PART } from './by-size.ts';
import { csvHead } from './csv.ts';
import { EVENT_COLUMNS } from './events-columns.ts';
import { cutIntoFiles, type FileText } from './file-text.ts';
import { tableRows } from './table-rows.ts';

/**
 * `/data/events.csv`: one row an event, in the order of the timeline; of a long story in parts, each a table of its own.
 *
 * @param full what a full part has, in characters
 * @returns the oldest first
 */
export function eventsCsv(ledger: Ledger, full = FULL_PART): FileText[] {
  return cutIntoFiles(tableRows(ledger, 'events'), full, () => [csvHead(EVENT_COLUMNS), '']);
}
