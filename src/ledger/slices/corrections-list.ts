/** What was corrected, withdrawn, taken back or replaced, as one list that can be cut, and as a page shows it. */
import { boundsOf } from '../../model/bounds.ts';
import type { When } from '../../model/when.ts';
import type { LedgerClaim, LedgerEvent, LedgerSource } from '../entries.ts';
import { factsOf } from '../facts-of-claim.ts';
import type { Ledger } from '../ledger.ts';
import { correctionsOf, type ReplacedAnswer } from './corrections.ts';

/**
 * One entry: a correction of an event by its index there, or its withdrawal; a statement taken back; an answer that was
 * replaced; or a correction of a document by its publisher, by its index there.
 */
export type Mended =
  | { of: 'event'; event: LedgerEvent; correction: number | null }
  | { of: 'claim'; claim: LedgerClaim }
  | { of: 'answer'; replaced: ReplacedAnswer }
  | { of: 'source'; source: LedgerSource; correction: number };

/** An event with what of its corrections a page shows. */
export interface MendedEvent {
  event: LedgerEvent;
  /** Indices of its corrections. */
  corrections: readonly number[];
  withdrawn: boolean;
}

/** A document with what of its publisher's corrections a page shows. */
export interface MendedSource {
  entry: LedgerSource;
  corrected: LedgerSource['source']['corrected'];
}

/** Some entries, those of one event or document together. */
export interface MendedTogether {
  events: readonly MendedEvent[];
  takenBack: readonly LedgerClaim[];
  replaced: readonly ReplacedAnswer[];
  sources: readonly MendedSource[];
}

/**
 * Everything that was corrected, withdrawn, taken back or replaced, the oldest first, by the day on which that was done;
 * what took the place of an answer on a day that is not known stands first.
 */
export function mendedInOrder(ledger: Ledger): Mended[] {
  const at = (on: When | null | undefined): number =>
    (on && boundsOf(on, ledger.site.timezone).earliest) ?? Number.NEGATIVE_INFINITY;
  const { events, takenBack, replaced, sources } = correctionsOf(ledger);
  const dated: { on: number; entry: Mended }[] = [
    ...events.flatMap((event) => [
      ...event.event.corrections.map(({ on }, correction) => ({
        on: at(on),
        entry: { of: 'event' as const, event, correction },
      })),
      ...(event.event.withdrawn
        ? [{ on: at(event.event.withdrawn.on), entry: { of: 'event' as const, event, correction: null } }]
        : []),
    ]),
    ...takenBack.map((claim) => ({ on: at(claim.claim.retracted?.on), entry: { of: 'claim' as const, claim } })),
    ...replaced.map((answer) => ({
      on: at(factsOf(ledger, answer.by).said),
      entry: { of: 'answer' as const, replaced: answer },
    })),
    ...sources.flatMap((source) =>
      source.source.corrected.map(({ on }, correction) => ({
        on: at(on),
        entry: { of: 'source' as const, source, correction },
      })),
    ),
  ];
  return dated.toSorted((a, b) => a.on - b.on).map(({ entry }) => entry);
}

/** Some of them, those of one event or document together, what was mended last first. */
export function mendedTogether(entries: readonly Mended[]): MendedTogether {
  const found = new Map<LedgerEvent, { corrections: number[]; withdrawn: boolean }>();
  const documents = new Map<LedgerSource, LedgerSource['source']['corrected']>();
  const takenBack: LedgerClaim[] = [];
  const replaced: ReplacedAnswer[] = [];
  for (const entry of entries.toReversed()) {
    if (entry.of === 'claim') takenBack.push(entry.claim);
    else if (entry.of === 'answer') replaced.push(entry.replaced);
    else if (entry.of === 'source') {
      const correction = entry.source.source.corrected.slice(entry.correction, entry.correction + 1);
      documents.set(entry.source, [...correction, ...(documents.get(entry.source) ?? [])]);
    } else {
      const known = found.get(entry.event) ?? { corrections: [], withdrawn: false };
      found.set(entry.event, known);
      if (entry.correction === null) known.withdrawn = true;
      else known.corrections.unshift(entry.correction);
    }
  }
  return {
    events: [...found].map(([event, shown]) => ({ event, ...shown })),
    takenBack,
    replaced,
    sources: [...documents].map(([entry, corrected]) => ({ entry, corrected })),
  };
}
