/** Comparing dates that are not exact: what is certain, whatever the exact times were. */
import { UTCDate } from '@date-fns/utc';
import { addYears } from 'date-fns/addYears';
import { boundsOf, type Bounds } from '../../model/bounds.ts';
import type { When } from '../../model/when.ts';
import type { Content } from '../content.ts';

export interface Clock {
  bounds(when: When): Bounds;
  /** Whether all of one time is over before the other begins. */
  isBefore(one: When, other: When): boolean;
}

const clocks = new WeakMap<Content, Clock>();

/** A clock in the story's time zone, the same object each time. It reads each date once. */
export function clockOf(content: Content): Clock {
  const known = clocks.get(content);
  if (known) return known;
  const { timezone } = content.story.site;
  const read = new Map<When, Bounds>();
  const bounds = (when: When): Bounds => {
    const known = read.get(when);
    if (known) return known;
    const fresh = boundsOf(when, timezone);
    read.set(when, fresh);
    return fresh;
  };
  const clock: Clock = {
    bounds,
    isBefore(one, other) {
      const { latest } = bounds(one);
      const { earliest } = bounds(other);
      return latest !== null && earliest !== null && latest <= earliest;
    },
  };
  clocks.set(content, clock);
  return clock;
}

/** Whether an instant lies more than ten years after another. */
export const isFarAfter = (late: number, early: number): boolean => late > addYears(new UTCDate(early), 10).getTime();

/** Whether all of one time is over more than ten years before another begins. */
export const isFarApart = (one: Bounds, other: Bounds): boolean =>
  one.latest !== null && other.earliest !== null && isFarAfter(other.earliest, one.latest);
