/**
 * What had been made public by the end of a day, as docs/content-model.md (Known by) defines it: computed anew from the
 * claims made public by then alone. What the site computes in one pass over all days is compared with it.
 */
import { endOfDay, startOfDay, widestBounds } from '../../../src/model/bounds.ts';
import type { Day } from '../../../src/model/calendar.ts';
import { asDescribed, isDescribedOn } from '../../../src/model/known-by-naming.ts';
import { askAll, type GivenAnswer, type QuestionResult } from '../../../src/model/question-state.ts';
import type { EventRecord, Story } from '../../../src/model/record.ts';
import { detailsOf, statusOf, type Details, type EventStatus, type Results } from '../../../src/model/status.ts';
import { resolveClaimRef } from '../../../src/model/claim-key.ts';
import type { When } from '../../../src/model/when.ts';
import { connectClaims, type ClaimFacts, type ClaimGraph } from '../../../src/model/claim-graph.ts';

/** An event as it stood in public at the end of a day. */
export interface KnownEvent {
  event: EventRecord;
  /** `null` where nothing of its main point was public yet. */
  status: EventStatus | null;
  details: Details;
  /** Those of its claims that had been made public, in the order of its file. */
  claims: readonly ClaimFacts[];
}

export interface KnownBy {
  day: Day;
  graph: ClaimGraph;
  results: Results;
  /** In the order of the timeline. */
  events: readonly KnownEvent[];
  /** Claims made public on this very day, or by it where the day is not known, and not by the day before. */
  fresh: readonly ClaimFacts[];
  /** Events that by later reports had begun by then, of which no claim was public yet, in the order of the timeline. */
  later: readonly EventRecord[];
}

/** Whether a claim had been made public by an instant, whether or not it was taken back. */
function wasSaidBy({ saidBounds }: ClaimFacts, end: number): boolean {
  return saidBounds.latest !== null && saidBounds.latest <= end;
}

/** Whether something had certainly happened by an instant. */
function hadHappened(when: When, end: number, timezone: string): boolean {
  const { latest } = widestBounds(when, timezone);
  return latest !== null && latest <= end;
}

/** Whether a claim had been made public, and not taken back, by an instant. */
function isPublicBy(fact: ClaimFacts, end: number, timezone: string): boolean {
  const { retracted } = fact.claim;
  return wasSaidBy(fact, end) && !(retracted && hadHappened(retracted.on, end, timezone));
}

/** A claim of which nobody knew yet that it is taken back, where it is so after an instant. */
function beforeTakenBack(fact: ClaimFacts, end: number, timezone: string): ClaimFacts {
  const { retracted } = fact.claim;
  if (!retracted || hadHappened(retracted.on, end, timezone)) return fact;
  return { ...fact, claim: { ...fact.claim, retracted: undefined } };
}

/** An event that was not withdrawn yet, where it is so after an instant. */
function beforeWithdrawn(event: EventRecord, end: number, timezone: string): EventRecord {
  const { withdrawn } = event;
  return !withdrawn || hadHappened(withdrawn.on, end, timezone) ? event : { ...event, withdrawn: undefined };
}

/** Whether an event had certainly begun by an instant, as far as its date says. */
function hadBegun({ when }: EventRecord, end: number, timezone: string): boolean {
  const { start, interval } = when.date;
  const lasted = interval && when.extent === 'lasted';
  const first = lasted && start ? { ...when, date: { ...when.date, end: start, interval: false } } : when;
  return hadHappened(first, end, timezone);
}

/** Whether we still stand by an event, and some report of it has not been taken back. */
function isStillReported({ withdrawn, claims }: EventRecord): boolean {
  return !withdrawn && claims.some(({ retracted }) => !retracted);
}

/** Whether an event had certainly begun by an instant: by its own date, or as what came after it had. */
function hadCertainlyBegun(order: readonly EventRecord[], event: EventRecord, end: number, timezone: string): boolean {
  const next = order.filter((one) => isStillReported(one) && one.after.some((earlier) => earlier.event === event.id));
  return hadBegun(event, end, timezone) || next.some((one) => hadCertainlyBegun(order, one, end, timezone));
}

/** Claims that make the same statement as some others, those among them: by `agrees`, both ways and along chains. */
function sameAs(all: readonly ClaimFacts[], some: readonly ClaimFacts[]): Set<ClaimFacts> {
  const names = (one: ClaimFacts, other: ClaimFacts): boolean =>
    one.claim.agrees.some((reference) => resolveClaimRef(one.event.id, reference) === other.key);
  const same = new Set(some);
  for (const one of same) for (const other of all) if (names(one, other) || names(other, one)) same.add(other);
  return same;
}

/**
 * Claims made public by some day, of each event with the main ones among them marked: where none of those that are marked so
 * was public yet, what makes the same statement stands for them.
 */
function withMain(all: readonly ClaimFacts[], said: readonly ClaimFacts[]): ClaimFacts[] {
  const isOf = (fact: ClaimFacts) => (other: ClaimFacts) => other.event.id === fact.event.id && other.claim.main;
  return said.map((fact) => {
    if (said.some(isOf(fact)) || !sameAs(all, all.filter(isOf(fact))).has(fact)) return fact;
    return { ...fact, claim: { ...fact.claim, main: true } };
  });
}

/** What differs of an event of which nothing but details is public. */
function detailsAlone(graph: ClaimGraph, results: Results, claims: readonly ClaimFacts[]): Details {
  const asked = new Set(claims.flatMap(({ answers }) => [...answers.keys()]));
  const differing = (question: string) => claims.filter(({ key }) => results.get(question)?.differing.has(key));
  return {
    differences: [...asked].flatMap((question) =>
      differing(question).length > 0 ? [{ question, claims: differing(question) }] : [],
    ),
    denials: claims.flatMap((denied) => graph.deniedBy(denied.key).map((by) => ({ denied, by }))),
  };
}

/** A question without answers that were taken back, or whose event was withdrawn: the others in the order in which they were made public. */
function withoutTakenBack(result: QuestionResult): QuestionResult {
  const gone = ({ setAside }: GivenAnswer): boolean => setAside?.why === 'retracted' || setAside?.why === 'withdrawn';
  const answers = result.answers.filter((given) => !gone(given));
  const groups = result.groups
    .map((group) => ({ ...group, answers: group.answers.filter((given) => answers.includes(given)) }))
    .filter((group) => group.answers.length > 0)
    .toSorted((a, b) => {
      const [first, second] = [a, b].map((group) => answers.findIndex((given) => group.answers.includes(given)));
      return (first ?? 0) - (second ?? 0);
    });
  return { ...result, answers, groups };
}

/**
 * The story as it stood in public at the end of a day, computed from the claims made public by then alone.
 *
 * @param all every claim of the story
 * @param order all events in the order of the timeline
 */
export function knownBy(story: Story, all: Iterable<ClaimFacts>, order: readonly EventRecord[], day: Day): KnownBy {
  const { timezone } = story.site;
  const end = endOfDay(day, timezone);
  const every = [...all]
    .map((fact) => (isDescribedOn(story, fact.claim, day) ? asDescribed(story, fact) : fact))
    .map((fact) => beforeTakenBack(fact, end, timezone))
    .map((fact) => ({ ...fact, event: beforeWithdrawn(fact.event, end, timezone) }));
  const said = withMain(
    every,
    every.filter((fact) => wasSaidBy(fact, end)),
  );
  const known = said.filter((fact) => isPublicBy(fact, end, timezone));
  const toldOf = new Set(said.map(({ event }) => event.id));
  const connect = (facts: readonly ClaimFacts[]) =>
    connectClaims(story, new Map(facts.map((fact) => [fact.key, fact])));
  const graph = connect(known);
  // Which claims were an event's main ones is told by those that were taken back, too, and which answers were replaced.
  const withTakenBack = connect(said);
  const results = askAll(withTakenBack);
  return {
    day,
    graph,
    results: new Map([...results].map(([id, result]) => [id, withoutTakenBack(result)])),
    events: order.flatMap((now) => {
      const event = beforeWithdrawn(now, end, timezone);
      const claims = graph.byEvent.get(event.id);
      if (!claims) return [];
      const isMainOf = ({ event: { id }, claim }: ClaimFacts): boolean => id === event.id && claim.main;
      const isDetailAlone = every.some(isMainOf) && !said.some(isMainOf);
      const hasNoStatus = isDetailAlone && !event.withdrawn;
      const status = hasNoStatus ? null : statusOf(withTakenBack, results, event);
      const standing = claims.filter(({ key }) => graph.stands(key));
      const details = isDetailAlone ? detailsAlone(graph, results, standing) : detailsOf(withTakenBack, results, event);
      return [{ event, status, details, claims }];
    }),
    fresh: order
      .flatMap((event) => graph.byEvent.get(event.id) ?? [])
      .filter((fact) => !isPublicBy(fact, startOfDay(day, timezone), timezone)),
    later: order.filter(
      (event) => !toldOf.has(event.id) && isStillReported(event) && hadCertainlyBegun(order, event, end, timezone),
    ),
  };
}
