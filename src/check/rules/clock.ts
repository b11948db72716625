/** Comparing dates that are not exact: what is certain, whatever the exact times were. */
import { boundsOf, type Bounds } from '../../model/bounds.ts';
import type { When } from '../../model/when.ts';
import type { Content } from '../content.ts';

export interface Clock {
  bounds(when: When): Bounds;
  /** Whether all of one time is over before the other begins. */
  isBefore(one: When, other: When): boolean;
}

/** A clock in the story's time zone. It reads each date once. */
export function clockOf(content: Content): Clock {
  const { timezone } = content.story.site;
  const read = new Map<When, Bounds>();
  const bounds = (when: When): Bounds => {
    const known = read.get(when);
    if (known) return known;
    const fresh = boundsOf(when, timezone);
    read.set(when, fresh);
    return fresh;
  };
  return {
    bounds,
    isBefore(one, other) {
      const { latest } = bounds(one);
      const { earliest } = bounds(other);
      return latest !== null && earliest !== null && latest <= earliest;
    },
  };
}
