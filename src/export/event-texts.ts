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

/** The members of an event's JSON object, put away. */
interface Written {
  number: number;
  /** How many characters they are without line feeds. */
  length: number;
}

/**
 * The members of each event's JSON object, kept for a whole build. While the content is written, one Ledger after another
 * holds the same event, with another history.
 */
const writtenFor = onceEach((_ledger: Ledger) => ({
  texts: new TextsPutAway(),
  events: new Map<LedgerEvent, Written>(),
}));

/** JSON on several lines as one line: within its texts no line ends. */
const onOneLine = (json: string): string => json.replaceAll('\n', '');

/** Writes the members of an event's JSON object, unless that was done before. */
function writeMembers(ledger: Ledger, entry: LedgerEvent, make: () => EventData): Written {
  const { texts, events } = writtenFor(ledger);
  const known = events.get(entry);
  if (known) return known;
  const text = membersText(make(), 'claims');
  const written = { number: texts.put(text), length: onOneLine(text).length };
  events.set(entry, written);
  return written;
}

const writtenOf = (ledger: Ledger, entry: LedgerEvent): Written =>
  writeMembers(ledger, entry, () => eventData(ledger, entry));

/** An event as JSON: what stands between the braces of its object, a line for each member. */
export const eventMembers = (ledger: Ledger, entry: LedgerEvent): string =>
  writtenFor(ledger).texts.get(writtenOf(ledger, entry).number);

/** An event as JSON on one line. */
export const eventLine = (ledger: Ledger, entry: LedgerEvent): string => `{${onOneLine(eventMembers(ledger, entry))}}`;

/** How many characters the line of an event has: known without taking it from where it was put. */
export const eventLineLength = (ledger: Ledger, entry: LedgerEvent): number => writtenOf(ledger, entry).length + 2;

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
