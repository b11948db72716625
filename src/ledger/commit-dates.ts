/** When commits came in, held within reason: anybody can date a commit in any year, and clocks go wrong. Pure. */
import { firstPlace } from '../model/first-place.ts';

/** Git's first release, and the last year but one that is written with four digits (RFC 3339), in milliseconds. */
const EARLIEST = Date.UTC(2005, 3, 7);
const LATEST = Date.UTC(9998, 0, 1);

interface Step {
  place: number;
  time: number;
  before: Step | undefined;
}

/**
 * A longest run of times that never fall, others left out (patience sorting; Fredman, "On computing the length of
 * longest increasing subsequences", 1975). Of several it is one that ends early, each step as small as may be.
 *
 * @param times the oldest commit's first; those out of range are no part of the run
 * @returns their places
 */
function longestRun(times: readonly number[]): Set<number> {
  // Of each length the runs that there are, by their last step: each ends earlier than the one that was found before.
  const runs: Step[][] = [];
  const earliestEnds: Step[] = [];
  for (const [place, time] of times.entries()) {
    if (time < EARLIEST || time > LATEST) continue;
    const length = firstPlace(earliestEnds, (end) => end.time > time);
    const shorter = runs[length - 1] ?? [];
    const step = { place, time, before: shorter[firstPlace(shorter, (end) => end.time <= time)] };
    (runs[length] ??= []).push(step);
    earliestEnds[length] = step;
  }
  const places = new Set<number>();
  for (let step = earliestEnds.at(-1); step !== undefined; step = step.before) places.add(step.place);
  return places;
}

/**
 * Dates that never fall. Most commits are dated truly: one that does not fit between the others has the date of the one
 * before it, or at the beginning of the one after it. A build knows no clock, so that the last commit of all is believed
 * until another follows.
 *
 * @param times of commits, the oldest first, in milliseconds since 1970 UTC
 * @returns as many; `null` where none of them can be true
 */
export function heldWithinReason(times: readonly number[]): number[] | null {
  const sound = longestRun(times);
  let latest = times.find((_, place) => sound.has(place));
  if (latest === undefined) return null;
  return times.map((time, place) => {
    if (sound.has(place)) latest = time;
    return latest ?? time;
  });
}
