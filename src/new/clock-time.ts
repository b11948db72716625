/** A clock time that was answered without its offset from UTC. */
import { nearLocalTime } from '../check/words/near-date.ts';
import { offsetText, parseDate } from '../model/when.ts';
import { zoneOffsetToMinute } from '../model/zone-offset.ts';

const MINUTE = 60_000;

/**
 * Says what such a time is by the clocks of the story.
 *
 * @param answer as it was typed
 * @param timezone an IANA name
 * @returns `null` where the answer lacks anything else
 */
export function withoutOffset(answer: string, timezone: string): string | null {
  const parsed = parseDate(answer);
  const isBare = !parsed.ok && parsed.fault === 'no-offset' && parsed.part === answer;
  const time = isBare ? answer : nearLocalTime(answer);
  const shown = time === null ? Number.NaN : Date.parse(`${time}Z`);
  if (time === null || Number.isNaN(shown)) return null;
  const offset = zoneOffsetToMinute(timezone, shown - zoneOffsetToMinute(timezone, shown));
  const whole = `${time}${offsetText(offset / MINUTE)}`;
  return `The time ${time} has no offset from UTC; by the clocks of ${timezone} it is ${whole}. If those of another place are meant, write theirs.`;
}
