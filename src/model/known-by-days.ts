/** The days of a story on which it changed in public, and how much stood in public. See docs/content-model.md, Known by. */
import { dayOf, endOfDay, startOfDay, widestBounds } from './bounds.ts';
import type { Day } from './calendar.ts';
import type { ClaimFacts } from './claim-graph.ts';
import { firstPlace } from './first-place.ts';
import { namedBy } from './known-by-naming.ts';
import type { Story } from './record.ts';
import { stationsOf } from './stations.ts';

/** When the public first had a claim, and from when it no longer did: instants, never where `Infinity`. */
export function publicSpan({ saidBounds, claim }: ClaimFacts, timezone: string): { from: number; until: number } {
  const takenBack = claim.retracted ? widestBounds(claim.retracted.on, timezone).latest : null;
  return { from: saidBounds.latest ?? Infinity, until: takenBack ?? Infinity };
}

/**
 * The days on which something happened, to the day, or on whose end more or less stood in public than on the day
 * before: a statement was made public by then or taken back, its speaker named, an event withdrawn. What stood at the end of any day in
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
  for (const { precision, key } of stationsOf(story).values()) if (precision === 'day') days.add(key);
  for (const { withdrawn } of story.events.values()) {
    if (withdrawn) addEnd(widestBounds(withdrawn.on, timezone).latest ?? Infinity);
  }
  for (const fact of facts) {
    const { from, until } = publicSpan(fact, timezone);
    addEnd(from);
    if (from < Infinity) addEnd(until);
    const named = namedBy(story, fact.claim);
    if (from < named && named < until) addEnd(named);
  }
  return [...days].toSorted();
}

/** How many of some sorted numbers are no greater than another. */
const countUpTo = (sorted: readonly number[], limit: number): number => firstPlace(sorted, (one) => one > limit);

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
