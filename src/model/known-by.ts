/** What had been made public by the end of a day. See docs/content-model.md, Known by. */
import { boundsOf, dayOf, endOfDay, pointBounds, startOfDay, stationOf } from './bounds.ts';
import { daysFrom, type Day } from './calendar.ts';
import { askAll } from './question-state.ts';
import type { EventRecord, Story } from './record.ts';
import { detailsOf, statusOf, type Details, type EventStatus, type Results } from './status.ts';
import { connectClaims, type ClaimFacts, type ClaimGraph } from './claim-graph.ts';

/** An event as it stood in public at the end of a day. */
export interface KnownEvent {
  event: EventRecord;
  status: EventStatus;
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

/** Whether a claim had been made public, and not taken back, by an instant. */
function isPublicBy(fact: ClaimFacts, end: number, timezone: string): boolean {
  if (!wasSaidBy(fact, end)) return false;
  if (!fact.claim.retracted) return true;
  const { latest } = boundsOf(fact.claim.retracted.on, timezone);
  return latest === null || latest > end;
}

/** Whether an event had certainly begun by an instant, as far as its date says. */
function hadBegun({ when }: EventRecord, end: number, timezone: string): boolean {
  const { start, interval } = when.date;
  const lasted = interval && when.extent === 'lasted';
  const latest = lasted && start ? pointBounds(start, timezone).latest : boundsOf(when, timezone).latest;
  return latest !== null && latest <= end;
}

/** Whether we still stand by an event, and some report of it has not been taken back. */
function isStillReported({ withdrawn, claims }: EventRecord): boolean {
  return !withdrawn && claims.some(({ retracted }) => !retracted);
}

/**
 * The story as it stood in public at the end of a day, computed from the claims made public by then alone.
 *
 * @param facts every claim of the story
 * @param order all events in the order of the timeline
 */
export function knownBy(story: Story, facts: Iterable<ClaimFacts>, order: readonly EventRecord[], day: Day): KnownBy {
  const { timezone } = story.site;
  const end = endOfDay(day, timezone);
  const said = [...facts].filter((fact) => wasSaidBy(fact, end));
  const known = said.filter((fact) => isPublicBy(fact, end, timezone));
  const toldOf = new Set(said.map(({ event }) => event.id));
  const graph = connectClaims(story, known, end);
  const results = askAll(graph);
  return {
    day,
    graph,
    results,
    events: order.flatMap((event) => {
      const claims = graph.byEvent.get(event.id);
      if (!claims) return [];
      return [{ event, status: statusOf(graph, results, event), details: detailsOf(graph, results, event), claims }];
    }),
    fresh: order
      .flatMap((event) => graph.byEvent.get(event.id) ?? [])
      .filter((fact) => !isPublicBy(fact, startOfDay(day, timezone), timezone)),
    later: order.filter((event) => !toldOf.has(event.id) && isStillReported(event) && hadBegun(event, end, timezone)),
  };
}

/**
 * Every day from the first to the last on which something happened, to the day, or was made public.
 *
 * @returns none where no date is exact to the day
 */
export function storyDays(story: Story, facts: Iterable<ClaimFacts>): Day[] {
  const { timezone } = story.site;
  const days: Day[] = [];
  for (const { when } of story.events.values()) {
    const station = stationOf(when, timezone);
    if (station.precision === 'day') days.push(station.key);
  }
  for (const { saidBounds } of facts) {
    if (saidBounds.latest !== null) days.push(dayOf(saidBounds.latest - 1, timezone));
  }
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first === undefined || last === undefined ? [] : daysFrom(first, last);
}

/** How many claims stood in public at the end of a day. */
export function countPublic(story: Story, facts: readonly ClaimFacts[], day: Day): number {
  const { timezone } = story.site;
  const end = endOfDay(day, timezone);
  return facts.filter((fact) => isPublicBy(fact, end, timezone)).length;
}
