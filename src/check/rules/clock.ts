/** Comparing dates that are not exact: what is certain, whatever the exact times were. */
import { boundsOf, type Bounds } from '../../model/bounds.ts';
import type { When } from '../../model/when.ts';
import type { Content } from '../content.ts';

export interface Clock {
  bounds(when: When): Bounds;
  /** Whether all of one time is over before the other begins. */
  isBefore(one: When, other: When): boolean;
}

const clocks = new WeakMap<Content, Clock>();

/** A clock in the story's time zone, the same object each time. */
export function clockOf(content: Content): Clock {
  const known = clocks.get(content);
  if (known) return known;
  const { timezone } = content.story.site;
  const bounds = (when: When): Bounds => boundsOf(when, timezone);
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
