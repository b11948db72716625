/** Answers in words. */
import type { Answer } from '../model/answer.ts';
import type { AnswerGroup } from '../model/question-state.ts';
import type { QuestionRecord } from '../model/record.ts';
import type { LinkContext } from './link-context.ts';

/** An answer in words. */
export function answerText(
  { refs, strings }: Pick<LinkContext, 'refs' | 'strings'>,
  question: QuestionRecord,
  answer: Answer,
): string {
  return strings.answer.value(
    answer.value,
    question.unit,
    (key) => question.choices[key] ?? key,
    (id) => refs.place(id).name,
  );
}

/** The time that an answer speaks of, in words; `null` where its question does not ask for one. */
export function asOfText({ strings }: Pick<LinkContext, 'strings'>, { asOf }: Pick<Answer, 'asOf'>): string | null {
  return asOf && strings.answer.asOf(strings.dates.short(asOf));
}

/** An answer in words, with the time it speaks of, and marked where nobody who counts gives it. */
export function fullAnswerText(
  context: Pick<LinkContext, 'refs' | 'strings'>,
  question: QuestionRecord,
  group: AnswerGroup,
): string {
  const { answer, dates } = context.strings;
  return [
    answerText(context, question, group),
    ...(group.asOf ? [answer.asOf(dates.short(group.asOf))] : []),
    ...(group.answers.some(({ decides }) => decides) ? [] : [answer.opinion]),
  ].join(', ');
}
