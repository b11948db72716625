/** Which events have a small page for frames, with the file by which services find it: each costs two files. */
import type { LedgerEvent } from '../ledger/entries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { revisionsOf } from '../ledger/revisions.ts';
import { byCodeUnit } from '../model/code-units.ts';
import { onceEach } from '../model/once-each.ts';
import type { Id } from '../model/record.ts';

/** Of a story of so many events each has one. */
export const FRAMED = 500;

type Told = Pick<Ledger, 'events' | 'history'>;

/** When an event was published, so that text order is that of time; where git does not tell, all at once. */
const publishedAt = (ledger: Told, entry: LedgerEvent): string => revisionsOf(ledger, entry.event.id)[0]?.period ?? '';

/** Whether it is, or was in any published version, one of the few that a late reader must know. */
const wasKey = (ledger: Told, entry: LedgerEvent): boolean =>
  entry.event.key || revisionsOf(ledger, entry.event.id).some(({ version }) => version?.record.key);

function choose(ledger: Told): ReadonlySet<Id> {
  const { events } = ledger;
  const first = events
    .map((entry) => ({ entry, at: publishedAt(ledger, entry) }))
    .toSorted((a, b) => byCodeUnit(a.at, b.at))
    .slice(0, FRAMED)
    .map(({ entry }) => entry);
  return new Set([...first, ...events.filter((entry) => wasKey(ledger, entry))].map(({ event }) => event.id));
}

/**
 * The ids of the events that can be shown in a frame: of a story of up to {@link FRAMED} events all; of a longer one those
 * that were published first, and those that are key or were. So whatever another site has framed stays where it is while
 * the story grows.
 */
export const framedEvents = onceEach(choose);

/** The first of them in the order of the timeline; nothing in a story without events. */
export function firstFramed(ledger: Told): LedgerEvent | undefined {
  const framed = framedEvents(ledger);
  return ledger.events.find(({ event }) => framed.has(event.id));
}

/** The same events, in the order of the timeline. */
export function framedInOrder(ledger: Told): LedgerEvent[] {
  const framed = framedEvents(ledger);
  return ledger.events.filter(({ event }) => framed.has(event.id));
}
