/** Answers in words. */
import type { Answer } from '../model/answer.ts';
import type { AnswerGroup, GivenAnswer } from '../model/question-state.ts';
import type { QuestionRecord } from '../model/record.ts';
import { STANDING_MEANS } from '../model/standing.ts';
import type { Strings } from '../strings/strings.ts';
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

/** Why an answer does not count, or no longer. */
type Uncounted = keyof Strings['answer']['uncounted'];

function whyUncounted({ fact, decides, supersededBy }: GivenAnswer): Uncounted | null {
  if (!STANDING_MEANS[fact.claim.standing].asserts) return 'opinion';
  if (!decides) return 'taken-back';
  return supersededBy === null ? null : 'replaced';
}

/** Why a value does not count, each reason once; `null` where somebody gives it who counts. */
export function uncountedText(
  { strings }: Pick<LinkContext, 'strings'>,
  answers: readonly GivenAnswer[],
): string | null {
  const reasons = new Set(answers.map(whyUncounted));
  if (reasons.has(null)) return null;
  return [...reasons].flatMap((reason) => (reason === null ? [] : strings.answer.uncounted[reason])).join('; ');
}

/** An answer in words, with the time it speaks of, and marked where nobody who counts gives it. */
export function fullAnswerText(
  context: Pick<LinkContext, 'refs' | 'strings'>,
  question: QuestionRecord,
  group: AnswerGroup,
): string {
  const [asOf, uncounted] = [asOfText(context, group), uncountedText(context, group.answers)];
  return [
    answerText(context, question, group),
    ...(asOf === null ? [] : [asOf]),
    ...(uncounted === null ? [] : [uncounted]),
  ].join(', ');
}
