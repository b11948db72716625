/**
 * When the site first published an event and when it last changed it in a way that matters: the second of its two
 * clocks, which feeds and sitemaps tell. Taken from git; where that tells nothing, from what the record itself says.
 * Never from the clock of the machine that builds.
 */
import type { LedgerEvent } from '../ledger/entries.ts';
import { factsOf } from '../ledger/facts-of-claim.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { revisionsOf } from '../ledger/revisions.ts';
import { boundsOf } from '../model/bounds.ts';
import type { ChangeKind } from '../model/change.ts';
import { onceEach } from '../model/once-each.ts';
import type { When } from '../model/when.ts';

/** Milliseconds since 1970 UTC. */
export interface Recorded {
  /** `null` where git does not tell. */
  published: number | null;
  updated: number;
}

type Dated = Pick<Ledger, 'graph' | 'history' | 'site'>;

/** That an event was compared with its sources once more, or linked to others, is no news of it. */
const MINOR: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['checked', 'linked']);

/** Whether a change is news to those who read the event before. */
export function isNews({ kinds }: { kinds: readonly ChangeKind[] }): boolean {
  return kinds.some((kind) => !MINOR.has(kind));
}

/** The first instant that a date may mean, or the first after it where its beginning is open. */
export function begins(when: When, timezone: string): number {
  const { earliest, latest } = boundsOf(when, timezone);
  return earliest ?? latest ?? 0;
}

/** The days of an event's own corrections and withdrawal. */
const ownChanges = ({ event }: LedgerEvent): When[] => [
  ...event.corrections.map(({ on }) => on),
  ...(event.withdrawn ? [event.withdrawn.on] : []),
];

function record({ graph, history, site }: Dated, entry: LedgerEvent): Recorded {
  const { timezone } = site;
  const news = revisionsOf({ history }, entry.event.id)
    .filter(isNews)
    .map(({ period }) => Date.parse(period));
  const corrected = ownChanges(entry).map((when) => begins(when, timezone));
  const [published = null] = news;
  if (published !== null) return { published, updated: Math.max(...news, ...corrected) };
  const told = entry.claims.flatMap((one) => {
    const { said } = factsOf({ graph }, one);
    return [said, one.claim.retracted?.on].flatMap((when) => (when ? [begins(when, timezone)] : []));
  });
  return {
    published,
    updated: Math.max(...(told.length > 0 ? told : [begins(entry.event.when, timezone)]), ...corrected),
  };
}

/** Many formats tell it. While the content is written, an event that stays may get another history, or another zone. */
const recorded = onceEach((site: Dated['site']) =>
  onceEach((history: Dated['history']) =>
    onceEach((graph: Dated['graph']) => onceEach((entry: LedgerEvent) => record({ site, history, graph }, entry))),
  ),
);

/**
 * What is recorded of an event. A day, where nothing more exact is known, counts from its midnight in the site's zone.
 * Without history, the event counts as changed when the newest of its statements was made public, or when it was last
 * corrected.
 */
export const recordedOf = ({ graph, history, site }: Dated, entry: LedgerEvent): Recorded =>
  recorded(site)(history)(graph)(entry);

/** When anything on the site last changed, in milliseconds since 1970 UTC; 0 as long as no event is published. */
export function lastChange(ledger: Dated & Pick<Ledger, 'events'>): number {
  return Math.max(0, ...ledger.events.map((entry) => recordedOf(ledger, entry).updated));
}

/** An instant as RFC 3339 in UTC. */
export function instantUtc(time: number): string {
  return new Date(time).toISOString();
}
