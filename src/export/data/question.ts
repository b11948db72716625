/** Questions as data. */
import { z } from 'zod';
import type { LedgerAnswerGroup, LedgerQuestion } from '../../ledger/entries.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { eventsInOrder } from '../../ledger/slices/question-parts.ts';
import { otherIds } from '../../model/former-ids.ts';
import { PLURAL_CATEGORIES, type PluralForms } from '../../model/plural-forms.ts';
import { QUESTION_STATES } from '../../model/question-state.ts';
import type { QuestionRecord } from '../../model/record.ts';
import { QUESTION_KINDS } from '../../model/vocabulary.ts';
import { absolute } from '../absolute.ts';
import { valueData, valueShape } from './answer.ts';
import { countingData, countingFields } from './counting.ts';
import { dateData, dateShape } from './date.ts';
import { originsData, originsShape, refData, refShape } from './ref.ts';
import type { Shape } from './shape.ts';

const givenShape = z.strictObject({
  claim: z.string().describe('The key of the statement.'),
  ...countingFields,
});

const groupShape = z.strictObject({
  text: z
    .string()
    .describe(
      'The answer in words, with the time that it speaks of, and why it does not count where nobody who counts gives it.',
    ),
  value: valueShape.describe('The answer as a value.'),
  as_of: dateShape.nullable().describe('The time that it speaks of, where the true answer changes with time.'),
  given: z.array(givenShape).describe('Who gives it.'),
  origins: originsShape.describe('What stands behind those who count.'),
});

const notComparableShape = z.strictObject({
  question: z.string().describe('The id of the other question.'),
  reason: z.string().describe('Why the two are not to be compared.'),
});

const questionFields = {
  id: z.string().describe('Its id.'),
  former_ids: z.array(z.string()).describe('Ids that it had before.'),
  url: z.string().describe('Its permanent address.'),
  title: z.string().describe('The question.'),
  kind: z.enum(QUESTION_KINDS).describe('What its answers are.'),
  unit: z.string().nullable().describe('What is counted, for a number.'),
  unit_forms: z
    .partialRecord(z.enum(PLURAL_CATEGORIES), z.string())
    .nullable()
    .describe('What is counted, as it stands beside a number: by plural category of the language (Unicode CLDR).'),
  choices: z.record(z.string(), z.string()).describe('For a choice: key to the words that readers see.'),
  short: z.record(z.string(), z.string()).describe('For a choice: key to fewer words, which need no question.'),
  compatible: z.array(z.array(z.string())).describe('Pairs of choices that may both be so.'),
  scope: z.string().describe('What exactly is compared, and what is not.'),
  changes: z.boolean().describe('true: the true answer changes with time.'),
  open: z.string().nullable().describe('Why it is asked although no document answers.'),
  threads: z.array(refShape).describe('The storylines that it belongs to.'),
  events: z.array(refShape).describe('The events whose statements answer it.'),
  state: z.enum(QUESTION_STATES).describe('What is known of the answer, computed from the answers.'),
  state_word: z.string().describe('The state in words.'),
  changed: z.boolean().describe('true: what stood before is not the same as what stands now.'),
  answers: z.array(groupShape).describe('The answers that stand now, each value once, with everybody who gives it.'),
  before: z.array(groupShape).describe('Answers that were replaced, or speak of an earlier time, the newest first.'),
  conflicts: z.array(z.array(z.number())).describe('Pairs of places in answers, from 0, of which both cannot be so.'),
  same_area: z.boolean().describe('true: some answers agree only because one place lies within another.'),
  origins: originsShape.describe('What stands behind all answers that count.'),
  not_comparable_with: z.array(notComparableShape).describe('Questions that look alike and are not.'),
} satisfies Shape<keyof QuestionRecord>;

/** Something that sources can answer differently. */
export const questionShape = z
  .strictObject(questionFields)
  .meta({ id: 'question', description: 'Something that sources can answer differently, with their answers.' });

function groupData(ledger: Ledger, group: LedgerAnswerGroup): z.infer<typeof groupShape> {
  return {
    text: group.fullText,
    value: valueData(group.value, ledger),
    as_of: group.asOf && dateData(group.asOf, ledger),
    given: group.answers.map((given) => ({ claim: given.fact.key, ...countingData(given) })),
    origins: originsData(group.independence),
  };
}

const formsData = (unit: PluralForms): z.infer<typeof questionShape>['unit_forms'] =>
  Object.fromEntries(Object.entries(unit).filter(([, form]) => form !== undefined));

/** A question with its answers as data. */
export function questionData(ledger: Ledger, entry: LedgerQuestion): z.infer<typeof questionShape> {
  const { question, result } = entry;
  const ref = refData(ledger.site);
  const group = (one: LedgerAnswerGroup) => groupData(ledger, one);
  const places = new Map(result.groups.map((one, at) => [one, at]));
  return {
    id: question.id,
    former_ids: otherIds(question),
    url: absolute(ledger.site, entry.ref.href ?? ''),
    title: question.title,
    kind: question.kind,
    unit: question.unit?.other ?? null,
    unit_forms: question.unit ? formsData(question.unit) : null,
    choices: question.choices,
    short: question.short,
    compatible: question.compatible.map((pair) => [...pair]),
    scope: question.scope,
    changes: question.changes,
    open: question.open ?? null,
    threads: entry.threads.map(ref),
    events: eventsInOrder(ledger.events, entry).map(ref),
    state: result.state,
    state_word: ledger.strings.states[result.state].word,
    changed: result.changed,
    answers: entry.groups.map(group),
    before: entry.before.map(group),
    conflicts: result.conflicts.map((pair) => pair.map((one) => places.get(one) ?? -1)),
    same_area: entry.sameArea,
    origins: originsData(result.independence),
    not_comparable_with: entry.notComparable.map(({ question: other, reason }) => ({ question: other.id, reason })),
  };
}
