/** Time zones, as fields take them. */
import { z } from 'zod';
import { issueOf } from './fault.ts';

function isTimeZone(name: string): boolean {
  // Intl also takes bare offsets, which know nothing of summer time.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone of a city. `Intl` lists a zone under the first name that it had, and knows its others: Europe/Kyiv. */
function zoneOf(city: string, zones: readonly string[]): string | undefined {
  const name = city.trim().replaceAll(' ', '_');
  const listed = zones.find((zone) => zone.toLowerCase().endsWith(`/${name.toLowerCase()}`));
  if (listed !== undefined) return listed;
  const asCity = name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  const regions = new Set(zones.map((zone) => zone.split('/')[0] ?? ''));
  return [...regions].map((region) => `${region}/${asCity}`).find(isTimeZone);
}

/** A name in the letters that the database has, by which programs look it up: `Europe/Lisbon` for `europe/lisbon`. */
function asListed(name: string): string {
  if (name !== name.toLowerCase() || !isTimeZone(name)) return name;
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.find((zone) => zone.toLowerCase() === name) ?? zoneOf(name.split('/').at(-1) ?? '', zones) ?? name;
}

/** A name of the IANA time zone database, such as `Europe/Lisbon`. */
export const timezone = z
  .string()
  .meta({ title: 'a time zone' })
  .max(80)
  .check(({ value, issues }) => {
    if (isTimeZone(value)) return;
    const choices = Intl.supportedValuesOf('timeZone');
    const zone = zoneOf(value, choices) ?? 'Europe/Lisbon';
    const expected = `a time zone of the IANA database, such as ${zone}`;
    issues.push(issueOf(value, { about: 'value', expected, choices }));
  })
  .overwrite(asListed);
