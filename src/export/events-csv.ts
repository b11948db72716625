/** The events as a table. */
import type { Ledger } from '../ledger/ledger.ts';
import { cutBySize } from './by-size.ts';
import { csvHead } from './csv.ts';
import { eventTexts } from './event-texts.ts';
import { EVENT_COLUMNS } from './events-columns.ts';

/** What a full part has, in characters: the newest, of up to twice as many, is below the 25 MiB that hosts take. */
const FULL = 8_000_000;

/**
 * `/data/events.csv`: one row an event, in the order of the timeline; of a long story in parts, each a table of its own.
 *
 * @param full what a full part has, in characters
 * @returns the oldest first
 */
export function eventsCsv(ledger: Ledger, full = FULL): string[] {
  const rows = ledger.events.map((entry) => eventTexts(ledger, entry).row);
  const sizes = rows.map(({ length }) => length);
  return cutBySize(rows, sizes, full).map((part) => csvHead(EVENT_COLUMNS) + part.join(''));
}
