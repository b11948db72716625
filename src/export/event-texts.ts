/** What files of data say of an event, each of its forms written once: files of many events hold it besides its own. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { CLAIM_COLUMNS } from './claims-columns.ts';
import { csvRows } from './csv.ts';
import { eventData } from './data/event.ts';
import { sourceData, type SourceData } from './data/source.ts';
import { EVENT_COLUMNS } from './events-columns.ts';
import { membersText } from './json-text.ts';

/** An event as data, in each form. */
export interface EventTexts {
  /** The members of its JSON object: what stands between its braces, a line each. */
  readonly members: string;
  /** Its row in the table of events. */
  readonly row: string;
  /** Its rows in the table of statements. */
  readonly claimRows: string;
}

/** Texts that are kept for a whole build, as bytes: half of the memory, and none in which garbage is looked for. */
class KeptTexts implements EventTexts {
  readonly #members: Buffer;
  readonly #row: Buffer;
  readonly #claimRows: Buffer;

  constructor({ members, row, claimRows }: EventTexts) {
    this.#members = Buffer.from(members);
    this.#row = Buffer.from(row);
    this.#claimRows = Buffer.from(claimRows);
  }

  get members(): string {
    return this.#members.toString();
  }

  get row(): string {
    return this.#row.toString();
  }

  get claimRows(): string {
    return this.#claimRows.toString();
  }
}

/** Of each Ledger its documents by id, and what is written. */
interface Written {
  documents: ReadonlyMap<string, SourceData>;
  events: WeakMap<LedgerEvent, EventTexts>;
}

const written = new WeakMap<Ledger, Written>();

function writtenOf(ledger: Ledger): Written {
  const known = written.get(ledger) ?? {
    documents: new Map(ledger.sources.map((entry) => [entry.source.id, sourceData(ledger, entry)])),
    events: new WeakMap<LedgerEvent, EventTexts>(),
  };
  written.set(ledger, known);
  return known;
}

/** JSON on several lines as one line: within its texts no line ends. */
export const onOneLine = (json: string): string => json.replaceAll('\n', '');

/** An event as data, in each form that files have it in. */
export function eventTexts(ledger: Ledger, entry: LedgerEvent): EventTexts {
  const { documents, events } = writtenOf(ledger);
  const known = events.get(entry);
  if (known) return known;
  const data = eventData(ledger, entry);
  const claims = data.claims.map((claim) => ({ ...claim, document: documents.get(claim.source.id) ?? null }));
  const texts = new KeptTexts({
    members: membersText(data, 'claims'),
    row: csvRows([data], EVENT_COLUMNS),
    claimRows: csvRows(claims, CLAIM_COLUMNS),
  });
  events.set(entry, texts);
  return texts;
}
