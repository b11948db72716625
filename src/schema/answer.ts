/** Answers to questions, as written. What they mean depends on the question, which a schema cannot see. */
import { z } from 'zod';
import { compareDecimals, isDecimal } from '../model/decimal.ts';
import type { NumberRange, WrittenAnswer, WrittenValue } from '../model/record.ts';
import { dateMapping, when } from './date.ts';
import { issueOf } from './fault.ts';
import { line } from './text.ts';

/** What an answer is called that is written as a text, whatever it answers. */
export const ANSWER = 'an answer';

const text = line(200)
  .meta({ title: ANSWER })
  .describe('A number, a place or actor id, the key of a choice, or a date.');

/** What a number is called that is kept as it is written: 3.10 is not 3.1 to a reader. */
export const DECIMAL = 'a number';

/** It is no number of YAML, which has 7 for 007, and would round what has more than 15 digits. */
const decimal = z.string().meta({ title: DECIMAL }).trim().min(1).max(200).refine(isDecimal, { abort: true });

const range = z
  .strictObject({
    min: decimal.optional().describe('The least number that it may be.'),
    max: decimal.optional().describe('The greatest number that it may be.'),
    more_than: decimal.optional().describe('It is more than this number.'),
    less_than: decimal.optional().describe('It is less than this number.'),
  })
  .check(({ value, issues }) => {
    const { min, max, more_than, less_than } = value;
    const refuse = (field: keyof typeof value, expected: string): void => {
      issues.push(issueOf(value[field], { about: 'value', expected }, [field]));
    };
    if (Object.values(value).every((end) => end === undefined)) {
      issues.push(issueOf(value, { about: 'value', expected: 'min, max, more_than or less_than' }));
    } else if (min !== undefined && more_than !== undefined) {
      refuse('more_than', 'one of min and more_than');
    } else if (max !== undefined && less_than !== undefined) {
      refuse('less_than', 'one of max and less_than');
    } else {
      const [low, high] = [more_than ?? min, less_than ?? max];
      if (low === undefined || high === undefined) return;
      const order = compareDecimals(low, high);
      const isWithin = (more_than ?? less_than) === undefined ? order <= 0 : order < 0;
      const than = `${more_than === undefined ? 'min' : 'more_than'}, which is ${low}`;
      if (isWithin) return;
      if (less_than !== undefined) refuse('less_than', `a number more than ${than}`);
      else refuse('max', more_than === undefined ? `a number no less than ${than}` : `a number more than ${than}`);
    }
  })
  .transform(({ min, max, more_than, less_than }): NumberRange => ({
    min: more_than ?? min ?? null,
    max: less_than ?? max ?? null,
    aboveMin: more_than !== undefined,
    belowMax: less_than !== undefined,
  }));

const about = z.strictObject({ about: decimal.describe('A number that is only roughly so: 10 % either way.') });

const value = z.union([text, range, about, dateMapping]) satisfies z.ZodType<WrittenValue>;

const dated = z.strictObject({
  is: value.describe('The answer.'),
  as_of: when.optional().describe('The time that the answer speaks of, where the question changes with time.'),
}) satisfies z.ZodType<WrittenAnswer>;

const bare = <Value extends z.ZodType<WrittenValue>>(schema: Value) =>
  schema.transform((is): WrittenAnswer => ({ is }));

/** One answer: text, a range, a rough number, a date with what is said of it, or one of these with the time it speaks of. */
export const answer = z.union([bare(text), bare(range), bare(about), bare(dateMapping), dated]);
