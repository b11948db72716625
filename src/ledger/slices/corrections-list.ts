/** What was corrected, withdrawn and taken back, as one list that can be cut, and as a page shows it. */
import { boundsOf } from '../../model/bounds.ts';
import type { When } from '../../model/when.ts';
import type { LedgerClaim, LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/** One entry: a correction of an event by its index there, the withdrawal of one, or a statement taken back. */
export type Mended =
  | { event: LedgerEvent; correction: number }
  | { event: LedgerEvent; correction: null }
  | { event: null; claim: LedgerClaim };

/** An event with what of its corrections a page shows. */
export interface MendedEvent {
  event: LedgerEvent;
  /** Indices of its corrections. */
  corrections: readonly number[];
  withdrawn: boolean;
}

/** Everything that was corrected, withdrawn or taken back, the oldest first, by the day on which that was done. */
export function mendedInOrder({ events, claims, site }: Pick<Ledger, 'events' | 'claims' | 'site'>): Mended[] {
  const at = (on: When): number => boundsOf(on, site.timezone).earliest ?? -Infinity;
  const dated: { on: number; entry: Mended }[] = [
    ...events.flatMap((event) => [
      ...event.event.corrections.map(({ on }, correction) => ({ on: at(on), entry: { event, correction } })),
      ...(event.event.withdrawn ? [{ on: at(event.event.withdrawn.on), entry: { event, correction: null } }] : []),
    ]),
    ...[...claims.values()].flatMap((claim) => {
      const { retracted } = claim.claim;
      return retracted ? [{ on: at(retracted.on), entry: { event: null, claim } }] : [];
    }),
  ];
  return dated.toSorted((a, b) => a.on - b.on).map(({ entry }) => entry);
}

/** Some of them, those of one event together, what was mended last first. */
export function mendedByEvent(entries: readonly Mended[]): { events: MendedEvent[]; takenBack: LedgerClaim[] } {
  const found = new Map<LedgerEvent, { corrections: number[]; withdrawn: boolean }>();
  const takenBack: LedgerClaim[] = [];
  for (const entry of entries.toReversed()) {
    if (entry.event === null) {
      takenBack.push(entry.claim);
      continue;
    }
    const known = found.get(entry.event) ?? { corrections: [], withdrawn: false };
    found.set(entry.event, known);
    if (entry.correction === null) known.withdrawn = true;
    else known.corrections.unshift(entry.correction);
  }
  return { events: [...found].map(([event, shown]) => ({ event, ...shown })), takenBack };
}
