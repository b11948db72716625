/** What data files say of an event, computed once for a Ledger: files of many events hold it besides its own. */
import { TextsPutAway } from '../kept/put-away.ts';
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { onceEach } from '../model/once-each.ts';
import { CLAIM_COLUMNS } from './claims-columns.ts';
import { csvRows } from './csv.ts';
import { eventData, type EventData } from './data/event.ts';
import { sourceData, type SourceData } from './data/source.ts';
import { EVENT_COLUMNS } from './events-columns.ts';
import { membersText } from './json-text.ts';

/**
 * The members of each event's JSON object, kept for a whole build. While the content is written, one Ledger after another
 * holds the same event, with another history.
 */
const writtenFor = onceEach((_ledger: Ledger) => ({
  texts: new TextsPutAway(),
  numbers: new Map<LedgerEvent, number>(),
}));

/** Writes the members of an event's JSON object, unless that was done before; gives their number. */
function writeMembers(ledger: Ledger, entry: LedgerEvent, make: () => EventData): number {
  const { texts, numbers } = writtenFor(ledger);
  const number = numbers.get(entry) ?? texts.put(membersText(make(), 'claims'));
  numbers.set(entry, number);
  return number;
}

/** JSON on several lines as one line: within its texts no line ends. */
export const onOneLine = (json: string): string => json.replaceAll('\n', '');

/** An event as JSON: what stands between the braces of its object, a line for each member. */
export const eventMembers = (ledger: Ledger, entry: LedgerEvent): string =>
  writtenFor(ledger).texts.get(writeMembers(ledger, entry, () => eventData(ledger, entry)));

/** The rows of both tables, each text those of one event, in the order of the timeline. */
type Rows = Record<'events' | 'claims', string[]>;

function makeRows(ledger: Ledger): Rows {
  const documents = new Map(
    ledger.sources.map((entry): [string, SourceData] => [entry.source.id, sourceData(ledger, entry)]),
  );
  const rows: Rows = { events: [], claims: [] };
  for (const entry of ledger.events) {
    const data = eventData(ledger, entry);
    writeMembers(ledger, entry, () => data);
    const claims = data.claims.map((claim) => ({ ...claim, document: documents.get(claim.source.id) ?? null }));
    rows.events.push(csvRows([data], EVENT_COLUMNS));
    rows.claims.push(csvRows(claims, CLAIM_COLUMNS));
  }
  return rows;
}

/** Rows of one table that were made with those of the other, until somebody asks for them. */
const waiting = new WeakMap<Ledger, Partial<Rows>>();

/** Writes all forms of all events in one pass, for whoever asks for all of them. */
export function writeEvents(ledger: Ledger): void {
  if (!waiting.has(ledger)) waiting.set(ledger, makeRows(ledger));
}

/** The rows of a table, each text those of one event, in the order of the timeline; below them nothing is kept of it. */
export function tableRows(ledger: Ledger, table: keyof Rows): readonly string[] {
  const made = waiting.get(ledger);
  const { [table]: own = [], ...left } = made?.[table] ? made : makeRows(ledger);
  waiting.set(ledger, left);
  return own;
}
