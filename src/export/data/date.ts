/** Dates as data: as written, with their bounds. See docs/content-model.md, Dates. */
import { z } from 'zod';
import { boundsOf } from '../../model/bounds.ts';
import { BASES, offsetText, PARTS, type When } from '../../model/when.ts';
import { zoneOffsetToMinute } from '../../model/zone-offset.ts';
import type { Strings } from '../../strings/strings.ts';

/** A date with its uncertainty. */
export const dateShape = z
  .strictObject({
    text: z.string().describe('The date in words, as the pages show it.'),
    edtf: z
      .string()
      .describe(
        'The date as it was written, never more exact than it is known: Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1), with clock times to the minute.',
      ),
    earliest: z
      .string()
      .nullable()
      .describe(
        'The first instant that the date may mean, as RFC 3339; null: open. Of an approximate date (`~` or `%` in edtf) as if it were exact: it may mean as much before as the day, month or year is long, and an hour before a clock time.',
      ),
    latest: z
      .string()
      .nullable()
      .describe(
        'The first instant after all that the date may mean, as RFC 3339; null: open. Of an approximate date, as for earliest.',
      ),
    part: z
      .enum(PARTS)
      .nullable()
      .describe('Part of the day: morning 06–12, afternoon 12–18, evening 18–21, night 21–06.'),
    extent: z
      .enum(['lasted', 'within'])
      .nullable()
      .describe('For an interval: it lasted all of it, or it happened at some time within it.'),
    basis: z
      .enum(BASES)
      .describe(
        'How we know it: stated by the source, resolved (worked out from “on Sunday”) or inferred by the editors.',
      ),
    note: z.string().nullable().describe('How we know it, in words.'),
    zone: z
      .string()
      .nullable()
      .describe('The time zone of the place (IANA), whose clock is given beside that of the story; null: the same.'),
  })
  .meta({ id: 'date', description: 'A date with its uncertainty.' });

type DateData = z.infer<typeof dateShape>;

/** What dates are told with. */
export interface Calendar {
  strings: Strings;
  site: { timezone: string };
}

/** Instants in words, by zone: a story has few, and tells them often. */
const told = new Map<string, Map<number, string>>();

const MINUTE = 60_000;

/** An instant as RFC 3339, with the offset that a zone had then: `2023-06-04T00:00:00+03:00`. */
function instantText(instant: number, timezone: string): string {
  const inZone = told.get(timezone) ?? new Map<number, string>();
  told.set(timezone, inZone);
  const known = inZone.get(instant);
  if (known !== undefined) return known;
  const offset = zoneOffsetToMinute(timezone, instant);
  const shown = new Date(instant + offset);
  const text = `${shown.toISOString().replace('.000Z', '')}${offsetText(offset / MINUTE)}`;
  inZone.set(instant, text);
  return text;
}

/** A date as data. */
export function dateData(when: When, { strings, site: { timezone } }: Calendar): DateData {
  const { earliest, latest } = boundsOf(when, timezone);
  const textOf = (bound: number | null): string | null => (bound === null ? null : instantText(bound, timezone));
  return {
    text: strings.dates.short(when),
    edtf: when.date.text,
    earliest: textOf(earliest),
    latest: textOf(latest),
    part: when.part ?? null,
    extent: when.date.interval ? when.extent : null,
    basis: when.basis,
    note: when.note ?? null,
    zone: when.zone ?? null,
  };
}
