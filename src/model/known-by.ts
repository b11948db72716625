/** What had been made public by the end of a day. See docs/content-model.md, Known by. */
import { boundsOf, dayOf, endOfDay, pointBounds, startOfDay, stationOf } from './bounds.ts';
import type { Day } from './calendar.ts';
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

/** When the public first had a claim, and from when it no longer did: instants, never where `Infinity`. */
function publicSpan({ saidBounds, claim }: ClaimFacts, timezone: string): { from: number; until: number } {
  const takenBack = claim.retracted ? boundsOf(claim.retracted.on, timezone).latest : null;
  return { from: saidBounds.latest ?? Infinity, until: takenBack ?? Infinity };
}

/**
 * The days on which something happened, to the day, or on whose end more or less stood in public than on the day
 * before: a statement was made public by then or taken back, an event withdrawn. What stood at the end of any day in
 * between is what stood at the end of the last of these before it.
 *
 * @returns in order, each once; none where no date is exact to the day
 */
export function storyDays(story: Story, facts: Iterable<ClaimFacts>): Day[] {
  const { timezone } = story.site;
  const days = new Set<Day>();
  const addEnd = (end: number): void => {
    if (end < Infinity) days.add(dayOf(end - 1, timezone));
  };
  for (const { when, withdrawn } of story.events.values()) {
    const station = stationOf(when, timezone);
    if (station.precision === 'day') days.add(station.key);
    if (withdrawn) addEnd(boundsOf(withdrawn.on, timezone).latest ?? Infinity);
  }
  for (const fact of facts) {
    const { from, until } = publicSpan(fact, timezone);
    addEnd(from);
    if (from < Infinity) addEnd(until);
  }
  return [...days].toSorted();
}

/** How many of some sorted numbers are no greater than another. */
function countUpTo(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Claims that stood in public at the end of a day, and how many of them had not at the end of the day before. */
export interface PublicCount {
  public: number;
  fresh: number;
}

/**
 * A counter of what stood in public at the end of a day. It sorts the claims once; a count then takes the logarithm of
 * their number.
 */
export function publicCounter(story: Story, facts: Iterable<ClaimFacts>): (day: Day) => PublicCount {
  const { timezone } = story.site;
  const spans = [...facts].map((fact) => publicSpan(fact, timezone)).filter(({ from, until }) => from < until);
  const begins = spans.map(({ from }) => from).toSorted((a, b) => a - b);
  const ends = spans.map(({ until }) => until).toSorted((a, b) => a - b);
  // What came and went within one day stood in public at the end of none.
  const passing = spans.filter(({ until }) => until < Infinity).toSorted((a, b) => a.from - b.from);
  const passingFrom = passing.map(({ from }) => from);
  return (day) => {
    const [start, end] = [startOfDay(day, timezone), endOfDay(day, timezone)];
    const gone = passing
      .slice(countUpTo(passingFrom, start), countUpTo(passingFrom, end))
      .filter(({ until }) => until <= end).length;
    return {
      public: countUpTo(begins, end) - countUpTo(ends, end),
      fresh: countUpTo(begins, end) - countUpTo(begins, start) - gone,
    };
  };
}
