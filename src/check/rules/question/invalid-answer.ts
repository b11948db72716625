/** `invalid-answer`: an answer is of the kind that its question asks for. */
import { readAnswer, type AnswerFault } from '../../../model/answer.ts';
import type { QuestionRecord, WrittenAnswer } from '../../../model/record.ts';
import type { RecordType } from '../../../model/vocabulary.ts';
import type { Content, DataPath } from '../../content.ts';
import { fileFor } from '../../files/folders.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { nearDate } from '../../words/near-date.ts';
import { nearNumber } from '../../words/near-number.ts';
import { orNearest } from '../../words/suggest.ts';
import { ofClaimsAmong } from '../among.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'invalid-answer',
  family: 'question',
  severity: 'error',
  asks: 'An answer is of the kind that its question asks for.',
  example: {
    before: 'answers: { ships-waiting: a dozen }',
    after: 'answers: { ships-waiting: 12 }',
  },
});

function describeFault(question: QuestionRecord, fault: AnswerFault, known: (type: RecordType) => string[]): string {
  switch (fault.fault) {
    case 'not-a-number': {
      const near = nearNumber(fault.found);
      const offer = near === null ? '.' : `; did you mean ${near}?`;
      return `Unexpected answer ${asWritten(fault.found)}; expected a number such as 13, { min: 10, max: 12 }, { more_than: 60 } or { about: 12 }${offer}`;
    }
    case 'reversed-range':
      return `Unexpected range from ${fault.min} to ${fault.max}; expected min to be no more than max.`;
    case 'not-a-place':
      return `Unknown place ${asWritten(fault.found)}${orNearest(fault.found, known('place'))}`;
    case 'not-an-actor':
      return `Unknown actor ${asWritten(fault.found)}${orNearest(fault.found, known('actor'))}`;
    case 'not-a-choice': {
      const key = Object.entries(question.choices).find(([, label]) => label === fault.found)?.[0];
      const nearest =
        key === undefined ? orNearest(fault.found, Object.keys(question.choices)) : `; expected ${asWritten(key)}.`;
      return `Unknown choice ${asWritten(fault.found)}${nearest}`;
    }
    case 'not-a-date': {
      const near = nearDate(fault.found);
      const offer = near === null ? '.' : `; did you mean "${near}"?`;
      return `Unexpected answer ${asWritten(fault.found)}; expected a date such as 2023-06-04${offer}`;
    }
  }
}

function checkValue(content: Content, question: QuestionRecord, written: WrittenAnswer): string | null {
  const known = (type: RecordType): string[] =>
    content.records.filter((file) => file.type === type).map(({ id }) => id);
  const read = readAnswer(question, written);
  if (!read.ok) return describeFault(question, read, known);
  const { value } = read.answer;
  if (value.kind === 'place' && !content.find('place', value.place)) {
    return describeFault(question, { fault: 'not-a-place', found: value.place }, known);
  }
  if (value.kind === 'actor' && !content.find('actor', value.actor)) {
    return describeFault(question, { fault: 'not-an-actor', found: value.actor }, known);
  }
  return null;
}

/** What to do about an answer of a kind. */
const HELP: Partial<Record<QuestionRecord['kind'], string>> = {
  actor: 'An answer is the id of an actor. If there is none yet, add its file to actors/.',
  place: 'An answer is the id of a place. If there is none yet, add its file to places/.',
};

function checkAnswer(
  content: Content,
  file: SoundFile<'event'>,
  path: DataPath,
  id: string,
  written: WrittenAnswer,
): Finding[] {
  const question = content.story.questions.get(id);
  // A question of choices that names none has its own message.
  if (!question || (question.kind === 'choice' && Object.keys(question.choices).length === 0)) return [];
  const rule = 'invalid-answer';
  const fault = checkValue(content, question, written);
  if (fault !== null) {
    const help =
      question.kind === 'choice' ? `The choices are ${Object.keys(question.choices).join(', ')}.` : HELP[question.kind];
    return [{ ...inFields(file, [...path, 'is']), rule, message: fault, help }];
  }
  if (question.changes && !written.as_of) {
    const message = `The true answer to ${asWritten(id)} changes with time; expected as_of beside it.`;
    const help = 'Write { is: …, as_of: 2023-06-04 }: the time that the answer speaks of.';
    return [{ ...inFields(file, path), rule, message, help }];
  }
  if (question.changes || !written.as_of) return [];
  const message = `Unexpected as_of; the question ${asWritten(id)} does not say that its answer changes with time.`;
  const help = `Write the answer alone, or, if the true answer changes with time, "changes: true" in ${fileFor('question', id)}.`;
  return [{ ...inFields(file, [...path, 'as_of']), rule, message, help }];
}

/** Every answer of every statement against the question that it answers. */
export const checkAmong: AmongCheck = ofClaimsAmong(({ file, claim: { answers }, here }, content) =>
  Object.entries(answers).flatMap(([id, written]) => checkAnswer(content, file, [...here, 'answers', id], id, written)),
);
