/** The days of a story, and what had been made public by the end of each. */
import type { Day } from '../model/calendar.ts';
import { knownByDays, type KnownBounds, type KnownDay } from '../model/known-by.ts';
import { publicCounter, storyDays } from '../model/known-by-days.ts';
import type { EventRecord } from '../model/record.ts';
import { knownAddress } from '../routes/routes.ts';
import type { LedgerDay } from './entries.ts';
import type { LinkContext } from './link-context.ts';

/** The days on which the story changed in public, with how much stood there at the end of each. */
export function linkDays({ story, facts }: LinkContext): LedgerDay[] {
  const all = [...facts.values()];
  const count = publicCounter(story, all);
  return storyDays(story, all).map((day) => ({ day, href: knownAddress(day), ...count(day) }));
}

/** How much a page of `/known/` shows of what does not belong to its day alone. */
const KNOWN_BOUNDS: KnownBounds = { events: 30, questions: 20, alike: 8 };

/**
 * Reads what was public by the end of a day: of all days in one pass, when one of them is first asked for.
 *
 * @param order the events in the order of the timeline
 * @param days as {@link linkDays} gives them
 * @returns throws a RangeError for a day that is none of them
 */
export function knownReader(
  { story, facts }: LinkContext,
  order: readonly EventRecord[],
  days: () => readonly LedgerDay[],
): (day: Day) => KnownDay {
  let known: ReadonlyMap<Day, KnownDay> | null = null;
  const readAll = (): ReadonlyMap<Day, KnownDay> => {
    const each = days().map(({ day }) => day);
    return new Map(knownByDays(story, facts, order, each, KNOWN_BOUNDS).map((one) => [one.day, one]));
  };
  return (day) => {
    known ??= readAll();
    const found = known.get(day);
    if (!found) throw new RangeError(`There is no page for the day ${day}.`);
    return found;
  };
}
