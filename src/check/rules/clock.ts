/** Comparing dates that are not exact: what is certain, whatever the exact times were. */
import { boundsOf, reaching, throughLastMinute, widestBounds, type Bounds } from '../../model/bounds.ts';
import { onceEach } from '../../model/once-each.ts';
import type { When } from '../../model/when.ts';
import type { Content } from '../content.ts';

export interface Clock {
  bounds(when: When): Bounds;
  /** Whether all of one time is certainly over before the other begins. */
  isBefore(one: When, other: When): boolean;
}

/** How far a day of one time zone may begin from that of UTC, in milliseconds. */
const FARTHEST_ZONE = 14 * 60 * 60_000;

/**
 * A clock in the story's time zone, the same object each time. Where the site file is broken nobody knows which that is, and
 * what depends on it is not certain.
 */
export const clockOf = onceEach((content: Content): Clock => {
  const { timezone } = content.story.site;
  const doubt = content.site?.site ? 0 : FARTHEST_ZONE;
  const bounds = (when: When): Bounds => boundsOf(when, timezone);
  return {
    bounds,
    isBefore(one, other) {
      const { latest } = reaching(one, throughLastMinute(one, boundsOf(one, timezone), timezone), timezone);
      const { earliest } = widestBounds(other, timezone);
      return latest !== null && earliest !== null && latest + doubt <= earliest;
    },
  };
});
