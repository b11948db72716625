/** What `Intl` knows of the clocks of a zone. */

const OFFSET = /GMT(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d)(?::(?<seconds>\d\d))?$/;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timezone: string): Intl.DateTimeFormat {
  const known =
    formats.get(timezone) ?? new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' });
  formats.set(timezone, known);
  return known;
}

/**
 * What is added to UTC to have what the clocks of a zone show at an instant, to the second: before zones had whole hours,
 * those of Dublin were 25 minutes and 21 seconds behind, which is written `GMT-00:25:21`.
 *
 * @param timezone an IANA name
 * @param time milliseconds since 1970
 * @returns milliseconds
 */
export function zoneOffset(timezone: string, time: number): number {
  const text = formatOf(timezone).format(time);
  const { sign, hours, minutes, seconds } = OFFSET.exec(text)?.groups ?? {};
  const amount = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return (sign === '-' ? -1000 : 1000) * amount;
}

const MINUTE = 60_000;

/**
 * The same to the minute, as dates write it. With the seconds, noon in Dublin, which can only be written `12:00-00:25`, would be
 * shown as 11:59, and its midnight stand under the day before.
 */
export const zoneOffsetToMinute = (timezone: string, time: number): number =>
  Math.round(zoneOffset(timezone, time) / MINUTE) * MINUTE;
