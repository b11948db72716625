/** Questions: what sources can answer differently. */
import { z } from 'zod';
import type { QuestionRecord } from '../model/record.ts';
import type { PluralForms } from '../model/plural-forms.ts';
import { QUESTION_KINDS } from '../model/vocabulary.ts';
import { issueOf } from './fault.ts';
import { formerIds, id, line, list, prose } from './text.ts';

/** What ends a question: in most scripts, in Arabic, in Chinese and Japanese, in Greek (U+037E or a semicolon), in Armenian. */
const QUESTION_END = /[?؟？;\u037e՞]$/u;

const title = line(160).check(({ value, issues }) => {
  if (!QUESTION_END.test(value))
    issues.push(issueOf(value, { about: 'value', expected: 'a question that ends in "?"' }));
});

/** In a tag and in "A or B" there is room for no more. */
const SHORT = 40;

/** Choices by their keys, each in words by which readers can tell it from the others. */
const wordsOfChoices = (limit: number) =>
  z
    .record(id, line(limit))
    .default({})
    .check(({ value, issues }) => {
      const entries = Object.entries(value);
      for (const [index, [key, words]] of entries.entries()) {
        const alike = ([, others]: [string, string]): boolean => others.toLowerCase() === words.toLowerCase();
        if (entries.findIndex(alike) === index) continue;
        issues.push(issueOf(words, { about: 'value', expected: 'words that no other choice has' }, [key]));
      }
    });

const unitWord = line(40);
const form = (example: string) =>
  unitWord.optional().describe(`Where the site's language has such a form: ${example}.`);

/** One word for every number, or its forms by the plural categories of the site's language. */
const unit = z.union([
  unitWord.transform((other): PluralForms => ({ other })),
  z.strictObject({
    zero: form('in Latvian beside 0, 10 to 20, 30'),
    one: form('in English beside 1, in Ukrainian beside 1, 21, 31'),
    two: form('in Arabic for 2, without a figure'),
    few: form('in Ukrainian beside 2 to 4, 22, in Arabic beside 3 to 10'),
    many: form('in Ukrainian beside 5 to 20, in Arabic beside 11 to 99'),
    other: unitWord.describe('Beside every number for which no form is given here.'),
  } satisfies Record<Intl.LDMLPluralRule, z.ZodType>),
]);

/** `questions/<id>.yaml`. */
export const question = z.strictObject({
  title: title.describe('The question in full, ending in "?".'),
  kind: z.enum(QUESTION_KINDS).describe(`What an answer is: ${QUESTION_KINDS.join(', ')}.`),
  unit: unit
    .optional()
    .describe('What a number counts: kilometres; with a form for each plural category: { one: ship, other: ships }.'),
  choices: wordsOfChoices(160).describe('For a choice: key to the words that readers see.'),
  short: wordsOfChoices(SHORT).describe(
    `For a choice: key to at most ${SHORT} characters that can be read without the question: harbour closed.`,
  ),
  compatible: list(z.tuple([id, id])).describe('Pairs of choices that may both be so.'),
  scope: prose(600).describe('What exactly is compared, and what is not.'),
  changes: z.boolean().default(false).describe('true if the true answer changes with time; answers then carry as_of.'),
  not_comparable_with: z
    .record(id, prose(600))
    .default({})
    .describe('Questions that look alike and are not: question id to reason.'),
  threads: list(id).describe('Thread ids.'),
  open: prose(600).optional().describe('Why we ask it, knowing that no document answers.'),
  former_ids: formerIds,
}) satisfies z.ZodType<Omit<QuestionRecord, 'id'>>;
