/** Dates in fields: a date expression, or a mapping that says more about it. See docs/content-model.md, Dates. */
import { z } from 'zod';
import { BASES, PARTS, parseDate, type DateExpression, type When } from '../model/when.ts';
import { issueOf } from './fault.ts';
import { prose } from './text.ts';
import { timezone } from './timezone.ts';

const DESCRIPTION =
  'A date: 2023-06-04, 2023-06, 2023-06-04~ (approximate), 2023-06-01/2023-06-05 (from, to), ../2023-06-05 (by then), 2023-06-04T17:00+03:00.';

const expression = z
  .string()
  .meta({ title: 'a date' })
  .trim()
  .max(80)
  .transform((text, context): DateExpression => {
    const parsed = parseDate(text);
    if (parsed.ok) return parsed.date;
    const { ok: _, ...fault } = parsed;
    context.issues.push(issueOf(text, { about: 'date', fault }));
    return z.NEVER;
  })
  .describe(DESCRIPTION);

const isWholeDay = ({ interval, start }: DateExpression): boolean => !interval && start?.precision === 'day';

/** A date with what is said of it: whether it lasted, how it is known. */
export const dateMapping = z
  .strictObject({
    date: expression,
    part: z
      .enum(PARTS)
      .optional()
      .describe('Part of a single day: morning 06–12, afternoon 12–18, evening 18–21, night 21–06.'),
    extent: z
      .enum(['lasted', 'within'])
      .optional()
      .describe('What an interval means: lasted all of it, or happened at some time within it.'),
    basis: z
      .enum(BASES)
      .default('stated')
      .describe('How we know the date: stated, resolved (worked out from "on Sunday") or inferred.'),
    note: prose(1000).optional().describe('How we know the date, in words.'),
    zone: timezone
      .optional()
      .describe('The time zone of the place, such as America/New_York: pages give its clock beside that of the story.'),
  })
  .check(({ value, issues }) => {
    if (value.part !== undefined && !isWholeDay(value.date)) {
      const expected = 'no part, because only a single whole day has parts';
      issues.push(issueOf(value.part, { about: 'value', expected }, ['part']));
    }
    if (value.extent !== undefined && !value.date.interval) {
      const expected = 'no extent, because the date is not an interval (from/to)';
      issues.push(issueOf(value.extent, { about: 'value', expected }, ['extent']));
    }
  })
  .check(({ value, issues }) => {
    const { start, end } = value.date;
    if (value.zone === undefined || start?.precision === 'minute' || end?.precision === 'minute') return;
    const expected = 'no zone, because only a clock time is told by a clock';
    issues.push(issueOf(value.zone, { about: 'value', expected }, ['zone']));
  })
  .transform((value): When => ({ ...value, extent: value.extent ?? 'lasted' }));

/** A field that takes a date. */
export const when = z.union([
  expression.transform((date): When => ({ date, extent: 'lasted', basis: 'stated' })),
  dateMapping,
]);

/** A field that takes the day, or the time, at which we or others did something. */
export const moment = when.check(({ value, issues }) => {
  if (!value.date.interval) return;
  issues.push(issueOf(value.date.text, { about: 'value', expected: 'a single day, such as 2023-06-04' }));
});
