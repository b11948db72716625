/** Comparing dates that are not exact: what is certain, whatever the exact times were. */
import { boundsOf, widestBounds, type Bounds } from '../../model/bounds.ts';
import { onceEach } from '../../model/once-each.ts';
import type { When } from '../../model/when.ts';
import type { Content } from '../content.ts';

export interface Clock {
  bounds(when: When): Bounds;
  /** Whether all of one time is certainly over before the other begins. */
  isBefore(one: When, other: When): boolean;
}

/** A clock in the story's time zone, the same object each time. */
export const clockOf = onceEach((content: Content): Clock => {
  const { timezone } = content.story.site;
  const bounds = (when: When): Bounds => boundsOf(when, timezone);
  return {
    bounds,
    isBefore(one, other) {
      const { latest } = widestBounds(one, timezone);
      const { earliest } = widestBounds(other, timezone);
      return latest !== null && earliest !== null && latest <= earliest;
    },
  };
});
