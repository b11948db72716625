/** Answers to questions, as written. What they mean depends on the question, which a schema cannot see. */
import { z } from 'zod';
import type { NumberRange, WrittenAnswer, WrittenValue } from '../model/record.ts';
import { when } from './date.ts';
import { issueOf } from './fault.ts';
import { line } from './text.ts';

const text = line(200).meta({ title: 'an answer' }).describe('A number, a place id, the key of a choice, or a date.');

const range = z
  .strictObject({
    min: z.number().optional().describe('The least number that it may be.'),
    max: z.number().optional().describe('The greatest number that it may be.'),
  })
  .check(({ value, issues }) => {
    const { min, max } = value;
    if (min === undefined && max === undefined) {
      issues.push(issueOf(value, { about: 'value', expected: 'min, max or both' }));
    } else if (min !== undefined && max !== undefined && min > max) {
      issues.push(issueOf(max, { about: 'value', expected: `a number no less than min, which is ${min}` }, ['max']));
    }
  })
  .transform(({ min = -Infinity, max = Infinity }): NumberRange => ({ min, max }));

const about = z.strictObject({ about: z.number().describe('A number that is only roughly so: 10 % either way.') });

const value = z.union([text, range, about]) satisfies z.ZodType<WrittenValue>;

const dated = z.strictObject({
  is: value.describe('The answer.'),
  as_of: when.optional().describe('The time that the answer speaks of, where the question changes with time.'),
}) satisfies z.ZodType<WrittenAnswer>;

const bare = <Value extends z.ZodType<WrittenValue>>(schema: Value) =>
  schema.transform((is): WrittenAnswer => ({ is }));

/** One answer: text, a range, a rough number, or one of these with the time it speaks of. */
export const answer = z.union([bare(text), bare(range), bare(about), dated]);
