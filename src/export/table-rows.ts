/**
 * The rows of both tables. Those of some events are kept together, compressed, by what they are made of: where the last
 * build made them of the same, none of them is made again.
 */
import { zstdDecompressSync } from 'node:zlib';
import { packFast } from '../kept/pack-fast.ts';
import type { Packer } from '../kept/packed.ts';
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { CLAIM_COLUMNS, documentOf, type Document } from './claims-columns.ts';
import { csvRows } from './csv.ts';
import { dataPacking } from './data-packing.ts';
import { sourceData } from './data/source.ts';
import { rememberEvent, tellEvent, type ToldEvent } from './event-texts.ts';
import { EVENT_COLUMNS } from './events-columns.ts';

/** The rows of a table, each text those of one event. */
type Rows = readonly string[];

/** By table, rows of some events after those of others, each packed as {@link packedRows} does. */
type Packed = Record<'events' | 'claims', Uint8Array<ArrayBuffer>[]>;

/** So many events of a month stand together at most. */
const TOGETHER = 250;

const monthOf = ({ station }: LedgerEvent): string => station.key.slice(0, 7);

/** Events of a month that stand one after another: one more leaves those of other months as they are. */
function* groupsOf(events: readonly LedgerEvent[]): Generator<readonly LedgerEvent[]> {
  let group: LedgerEvent[] = [];
  for (const entry of events) {
    const [first] = group;
    if (first && (group.length >= TOGETHER || monthOf(first) !== monthOf(entry))) {
      yield group;
      group = [];
    }
    group.push(entry);
  }
  if (group.length > 0) yield group;
}

const packedRows = (rows: Rows): Uint8Array<ArrayBuffer> => new Uint8Array(packFast(JSON.stringify(rows)));

const unpackedRows = (packed: Uint8Array): Rows => JSON.parse(zstdDecompressSync(packed).toString()) as Rows;

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

/** All that the rows of events are made of, as a text: the digest of an event's file stands for all that is told of it. */
function madeOf(told: readonly ToldEvent[], documents: Documents): string {
  const ids = new Set(told.flatMap(({ data }) => data.claims.map(({ source }) => source.id)));
  return JSON.stringify([
    told.map(({ written }) => written.digest),
    [...ids].map((id) => [id, documents.get(id) ?? null]),
  ]);
}

function packGroup(
  told: readonly ToldEvent[],
  documents: Documents,
  packer: Packer,
): { isNew: boolean } & { [Table in keyof Packed]: Uint8Array<ArrayBuffer> } {
  let isNew = false;
  const of = madeOf(told, documents);
  const pack = (table: keyof Packed, make: () => Rows): Uint8Array<ArrayBuffer> =>
    packer(`rows of ${table} ${of}`, () => {
      isNew = true;
      return packedRows(make());
    });
  const events = pack('events', () => rowsOfEvents(told));
  const claims = pack('claims', () => rowsOfClaims(told, documents));
  return { events, claims, isNew };
}

function packRows(ledger: Ledger): Packed {
  const { packer } = dataPacking(ledger);
  const documents = documentsOf(ledger);
  const packed: Packed = { events: [], claims: [] };
  for (const group of groupsOf(ledger.events)) {
    const told = group.map((entry) => tellEvent(ledger, entry));
    const { events, claims, isNew } = packGroup(told, documents, packer);
    packed.events.push(events);
    packed.claims.push(claims);
    // What the last build said of events, too, stands in files that are mostly taken from there.
    for (const one of told) rememberEvent(ledger, one, isNew);
  }
  return packed;
}

/** Rows of one table that were made with those of the other, until somebody asks for them. */
const waiting = new WeakMap<Ledger, Partial<Packed>>();

/** Writes all forms of all events in one pass, for whoever asks for all of them. */
export function writeEvents(ledger: Ledger): void {
  if (!waiting.has(ledger)) waiting.set(ledger, packRows(ledger));
}

/** The rows of a table, each text those of one event, in the order of the timeline; below them nothing is kept of it. */
export function tableRows(ledger: Ledger, table: keyof Packed): Rows {
  const made = waiting.get(ledger);
  const { [table]: own = [], ...left } = made?.[table] ? made : packRows(ledger);
  waiting.set(ledger, left);
  return own.flatMap(unpackedRows);
}
