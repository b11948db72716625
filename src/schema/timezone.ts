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

/** A name of the IANA time zone database, such as `Europe/Lisbon`. */
export const timezone = z
  .string()
  .meta({ title: 'a time zone' })
  .max(80)
  .check(({ value, issues }) => {
    if (isTimeZone(value)) return;
    const choices = Intl.supportedValuesOf('timeZone');
    const city = choices.find((zone) => zone.toLowerCase().endsWith(`/${value.toLowerCase()}`)) ?? 'Europe/Lisbon';
    const expected = `a time zone of the IANA database, such as ${city}`;
    issues.push(issueOf(value, { about: 'value', expected, choices }));
  });
