/** The questions that an event bears on and does not draw: what is known of each, in a line. */
import { fewOf } from '../../model/few.ts';
import type { QuestionState } from '../../model/question-state.ts';
import type { Id } from '../../model/record.ts';
import type { LedgerEvent } from '../entries.ts';
import type { Ref } from '../refs.ts';

export interface RelatedQuestion {
  ref: Ref;
  state: QuestionState;
  /** Its answer is another than before. */
  changed: boolean;
  /** Its answers, in words. */
  known: readonly string[];
}

export interface RelatedQuestions {
  questions: readonly RelatedQuestion[];
  /** Those that are folded away. */
  more: readonly Ref[];
}

/** More of them are folded away. */
const MOST = 5;

/** @param drawn those that the page of the event tells of otherwise */
export function relatedQuestions(
  { questions }: Pick<LedgerEvent, 'questions'>,
  drawn: ReadonlySet<Id>,
): RelatedQuestions {
  const others = questions.filter(({ ref }) => !drawn.has(ref.id));
  const { shown, left } = fewOf(others, MOST);
  return {
    questions: shown.map(({ ref, result: { state, changed }, groups }) => ({
      ref,
      state,
      changed,
      known: groups.map(({ fullText }) => fullText),
    })),
    more: others.slice(others.length - left).map(({ ref }) => ref),
  };
}
