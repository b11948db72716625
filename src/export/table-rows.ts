/**
 * The rows of both tables. Those of some events are kept together by what they are made of: where the last build made them
 * of the same, none of them is made again.
 */
import { contentHash } from '../ledger/content-hash.ts';
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { onceEach } from '../model/once-each.ts';
import { CLAIM_COLUMNS, documentOf, type Document } from './claims-columns.ts';
import { csvRows } from './csv.ts';
import { dataFrame, dataPacking } from './data-packing.ts';
import { givenEvent, type GivenEvent } from './data/event.ts';
import { sourceData } from './data/source.ts';
import {
  keptOfEvent,
  rememberEvent,
  rememberKept,
  tellEvent,
  type KeptOfEvent,
  type ToldEvent,
} from './event-texts.ts';
import { EVENT_COLUMNS } from './events-columns.ts';
import { groupsOf, keptTexts, TextsOfEvents } from './texts-of-events.ts';

/** The rows of a table, each text those of one event. */
type Rows = readonly string[];

/** By table. */
type Tables<Of> = Record<'events' | 'claims', Of>;

/** Documents as the table of statements tells them, by id. */
type Documents = ReadonlyMap<string, Document>;

const documentsOf = (ledger: Ledger): Documents =>
  new Map(ledger.sources.map((entry) => [entry.source.id, documentOf(sourceData(ledger, entry))]));

const rowsOfEvents = (told: readonly ToldEvent[]): Rows => told.map(({ data }) => csvRows([data], EVENT_COLUMNS));

const rowsOfClaims = (told: readonly ToldEvent[], documents: Documents): Rows =>
  told.map(({ data }) =>
    csvRows(
      data.claims.map((claim) => ({ ...claim, document: documents.get(claim.source.id) ?? null })),
      CLAIM_COLUMNS,
    ),
  );

/** A hash of all that data says of some events, and of what the table of statements tells of their documents. */
function madeOf(
  ledger: Ledger,
  group: readonly LedgerEvent[],
  given: readonly GivenEvent[],
  documents: Documents,
): string {
  const ids = new Set(group.flatMap(({ claims }) => claims.map(({ claim }) => claim.source)));
  return contentHash([dataFrame(ledger), given, [...ids].map((id) => [id, documents.get(id) ?? null])]);
}

/** Writes all forms of all events in one pass. */
const rowsOf = onceEach((ledger: Ledger): Tables<TextsOfEvents> => {
  const packing = dataPacking(ledger);
  const documents = documentsOf(ledger);
  const groups = [...groupsOf(ledger.events)].map((group) => {
    const given = group.map((entry) => givenEvent(ledger, entry));
    const made: ToldEvent[] = [];
    const tell = (): readonly ToldEvent[] => {
      if (made.length === 0) made.push(...group.map((entry, at) => tellEvent(ledger, entry, given[at])));
      return made;
    };
    const of = madeOf(ledger, group, given, documents);
    const key = `data:${of}`;
    const kept =
      (packing.told(key) as readonly KeptOfEvent[] | null) ?? packing.tell(key, () => tell().map(keptOfEvent));
    const events = keptTexts(packing, 'events', of, () => rowsOfEvents(tell()));
    const claims = keptTexts(packing, 'claims', of, () => rowsOfClaims(tell(), documents));
    for (const one of made) rememberEvent(ledger, one);
    for (const [at, entry] of group.entries()) rememberKept(ledger, entry, kept[at]);
    // What is made of all events would take much memory.
    made.length = 0;
    return { events, claims };
  });
  return {
    events: new TextsOfEvents(groups.map(({ events }) => events)),
    claims: new TextsOfEvents(groups.map(({ claims }) => claims)),
  };
});

/** Writes all forms of all events in one pass, for whoever asks for all of them. */
export function writeEvents(ledger: Ledger): void {
  rowsOf(ledger);
}

/** The rows of a table, each text those of one event, in the order of the timeline. */
export const tableRows = (ledger: Ledger, table: keyof Tables<unknown>): TextsOfEvents => rowsOf(ledger)[table];
