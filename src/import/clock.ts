/** Clock times of a zone that were given without an offset from UTC. */
import { zoneOffset } from '../model/zone-offset.ts';

export interface ZonedClock {
  /** Minutes east of UTC; before zones were made even, with seconds as a fraction. */
  offset: number;
  /** `none` where clocks were put forward past that time, `two` where they were put back and showed it twice. */
  times: 'one' | 'none' | 'two';
  /** All offsets that it may have, the earlier instant first; of a time that never was, those before and after. */
  offsets: readonly number[];
}

const DAY = 24 * 60 * 60_000;

/**
 * The offset at which a clock shows a time.
 *
 * @param timezone an IANA name
 * @param local the time that it shows, in milliseconds since 1970 as if it were UTC
 */
export function zonedClock(timezone: string, local: number): ZonedClock {
  const at = (instant: number): number => zoneOffset(timezone, instant) / 60_000;
  const around = [...new Set([at(local - DAY), at(local + DAY)])];
  const fitting = around.filter((offset) => at(local - offset * 60_000) === offset).toSorted((a, b) => b - a);
  const [offset] = fitting;
  if (offset === undefined) return { offset: around[0] ?? 0, times: 'none', offsets: around };
  return { offset, times: fitting.length > 1 ? 'two' : 'one', offsets: fitting };
}
