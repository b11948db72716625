/** Events with everything their pages show. */
import type { ClaimKey } from '../model/claim-key.ts';
import type { Station } from '../model/bounds.ts';
import type { ClaimFacts } from '../model/claim-graph.ts';
import { compact } from '../model/compact.ts';
import { onceEach } from '../model/once-each.ts';
import type { OrderedEvent } from '../model/order.ts';
import { independentOrigins } from '../model/origin.ts';
import { groupsByClaim, opposedTo } from '../model/question-state.ts';
import type { EventRecord, Id } from '../model/record.ts';
import { detailsOf, mainClaims, statusOf, type EventStatus } from '../model/status.ts';
import type { LedgerClaim, LedgerEvent, LedgerQuestion, MovedClaim, Prose } from './entries.ts';
import { giversOfEvent } from './event-givers.ts';
import { explainDenials, explainDifferences, explainStatus } from './explain.ts';
import { facetsOf } from './facets.ts';
import { fingerprint } from './fingerprint.ts';
import type { LinkedClaims } from './link-claims.ts';
import type { LinkContext } from './link-context.ts';
import { movedFrom, placeMoved } from './moved-claims.ts';
import { distinct, type Ref } from './refs.ts';
import { standoffOf } from './standoff.ts';

/** The first question to which the event's own statements give answers that differ, its main ones before others. */
function questionToldBothWays(
  own: readonly LedgerClaim[],
  main: readonly LedgerClaim[],
  questions: ReadonlyMap<Id, LedgerQuestion>,
): LedgerQuestion | null {
  const asked = [...main, ...own].flatMap(({ claim }) => Object.keys(claim.answers));
  for (const id of new Set(asked)) {
    const question = questions.get(id);
    if (!question) continue;
    const { result } = question;
    const groups = [...new Set(own.flatMap(({ key }) => groupsByClaim(result).get(key) ?? []))];
    if (groups.some((one) => groups.some((other) => opposedTo(result, one).has(other)))) return question;
  }
  return null;
}

/** The claims, of whatever event, that bear out what an event's status says of its main ones. */
function bearingOut(status: EventStatus): readonly ClaimFacts[] {
  switch (status.status) {
    case 'confirmed':
    case 'corroborated':
      return status.because;
    case 'reported':
    case 'claimed':
      return status.others;
    case 'withdrawn':
    case 'disputed':
    case 'assessed':
    case 'unconfirmed':
      return [];
  }
}

/** How much an event's status rests on: what its source took back, or we withdrew, stands for nothing. */
function standsOn(
  { story, graph }: Pick<LinkContext, 'story' | 'graph'>,
  claims: readonly LedgerClaim[],
): LedgerEvent['standsOn'] {
  const standing = claims.filter(({ key }) => graph.stands(key)).map(({ claim }) => claim);
  const sources = [...new Set(standing.map(({ source }) => source))];
  const kinds = new Set(sources.map((id) => story.sources.get(id)?.kind ?? null));
  return {
    statements: standing.length,
    sources: sources.length,
    kind: kinds.size === 1 ? ([...kinds][0] ?? null) : null,
    independence: independentOrigins(story, standing),
  };
}

/** `related` works both ways, and is told in the order of the timeline. */
function relatedTo(events: Iterable<EventRecord>, places: ReadonlyMap<Id, number>): Map<Id, Id[]> {
  const related = new Map<Id, Set<Id>>();
  const add = (from: Id, to: Id): void => {
    const known = related.get(from);
    if (known) known.add(to);
    else related.set(from, new Set([to]));
  };
  for (const event of events) {
    for (const other of event.related) {
      add(event.id, other);
      add(other, event.id);
    }
  }
  const at = (id: Id): number => places.get(id) ?? places.size;
  return new Map([...related].map(([id, others]) => [id, [...others].sort((a, b) => at(a) - at(b))]));
}

/** What an event is linked with. */
export interface EventWorld {
  context: LinkContext;
  claims: ReadonlyMap<ClaimKey, LedgerClaim>;
  questions: ReadonlyMap<Id, LedgerQuestion>;
  /** Claims that stood in an event of that id before, and now stand in another. */
  moved: ReadonlyMap<Id, readonly MovedClaim[]>;
  /** Events that name it as related, or that it names. */
  related: ReadonlyMap<Id, readonly Id[]>;
  /** The events before and after it in the timeline. */
  neighbours: (event: Id) => readonly [previous: Id | null, next: Id | null];
  /** Where it stands in the timeline. */
  station: (event: Id) => Station;
  /** Its claims, in the order of their numbers. */
  own: (event: Id) => readonly LedgerClaim[];
  /** Its account as HTML, with its citations numbered. */
  prose: (event: EventRecord) => Prose;
}

const byNumber = onceEach((claims: readonly LedgerClaim[]): readonly LedgerClaim[] =>
  claims.toSorted((one, other) => one.number - other.number),
);

const NO_CLAIMS: readonly LedgerClaim[] = [];

/** What all events of a story are linked with. */
export function eventWorld(
  context: LinkContext,
  order: readonly OrderedEvent[],
  { claims, claimsByEvent }: LinkedClaims,
  questions: ReadonlyMap<Id, LedgerQuestion>,
  render: (event: EventRecord, claims: readonly LedgerClaim[]) => Prose,
): EventWorld {
  const places = new Map(order.map(({ event }, at) => [event.id, at]));
  const own = (event: Id): readonly LedgerClaim[] => byNumber(claimsByEvent.get(event) ?? NO_CLAIMS);
  return {
    context,
    claims,
    questions,
    moved: movedFrom(context, [...claims.values()]),
    related: relatedTo(context.story.events.values(), places),
    neighbours: (event) => {
      const at = places.get(event) ?? -1;
      return [order[at - 1]?.event.id ?? null, order[at + 1]?.event.id ?? null];
    },
    station: (event) => {
      const { station } = order[places.get(event) ?? -1] ?? {};
      if (!station) throw new RangeError(`The order lacks the event "${event}".`);
      return station;
    },
    own,
    prose: (event) => render(event, own(event.id)),
  };
}

/** An event, linked. */
export function linkEvent(event: EventRecord, world: EventWorld): LedgerEvent {
  const { context, claims, questions } = world;
  const { graph, results, refs } = context;
  const refTo = (id: Id | null): Ref | null => (id === null ? null : refs.event(id));
  const own = world.own(event.id);
  const [previous, next] = world.neighbours(event.id);
  const asked = new Set(own.flatMap(({ claim }) => Object.keys(claim.answers)));
  const status = statusOf(graph, results, event);
  const details = detailsOf(graph, results, event);
  const main = mainClaims(graph, event).flatMap(({ key }) => claims.get(key) ?? []);
  const prose = world.prose(event);
  return compact({
    event,
    ref: refs.event(event.id),
    station: world.station(event.id),
    status,
    explanation: explainStatus(context, status),
    details,
    facets: facetsOf(context, event, own, status, details),
    fingerprint: fingerprint({ event, status, prose }),
    differences: explainDifferences(context, details),
    denials: explainDenials(context, details),
    standoff: standoffOf(context, status, claims, questions),
    claims: own,
    ...placeMoved(event, (id) => world.moved.get(id) ?? []),
    givers: giversOfEvent(context, status, main, claims),
    sources: distinct(own.map(({ source }) => source)),
    standsOn: standsOn(context, [
      ...new Set([...main, ...bearingOut(status).flatMap(({ key }) => claims.get(key) ?? [])]),
    ]),
    drawn: questionToldBothWays(own, main, questions),
    prose,
    after: event.after.map(({ event: earlier, source, note }) => ({
      event: refs.event(earlier),
      source: source === undefined ? null : refs.source(source),
      note: note ?? null,
    })),
    places: event.places.map(refs.place),
    actors: event.actors.map(refs.actor),
    threads: event.threads.map(refs.thread),
    related: (world.related.get(event.id) ?? []).map(refs.event),
    questions: [...asked].flatMap((id) => questions.get(id) ?? []),
    replacedBy: event.withdrawn?.see ? refs.event(event.withdrawn.see) : null,
    previous: refTo(previous),
    next: refTo(next),
  });
}

/** All events, linked, in the order of the timeline. */
export const linkEvents = (order: readonly OrderedEvent[], world: EventWorld, linkOne = linkEvent): LedgerEvent[] =>
  order.map(({ event }) => linkOne(event, world));
