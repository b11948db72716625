/** What sources tell differently about an event, each thing once. */
import type { LedgerEvent, Standoff } from '../entries.ts';
import { answersAway, type AnswersDrawn } from './answers-drawn.ts';

export interface Disagreement {
  /** The questions on which its main point is told differently. */
  main: readonly AnswersDrawn[];
  /** Who says and who denies its main point, where no question decides that it is disputed. */
  standoff: Standoff | null;
  /** The questions to which some of its statements give answers that differ. */
  details: readonly AnswersDrawn[];
  /** Who denies what else, in words. */
  denials: readonly string[];
}

/** What the page of an event draws of it. */
export function disagreementOf({
  status,
  standoff,
  denials,
  questions,
  claims,
}: Pick<LedgerEvent, 'status' | 'standoff' | 'denials' | 'questions' | 'claims'>): Disagreement {
  // Where others differ on what the event's own statements no longer say, or only think, that is no disagreement about it.
  const differing = questions.filter(({ result }) => claims.some(({ key }) => result.differing.has(key)));
  const deciding = status.status === 'disputed' ? status.differences.map(({ question }) => question) : [];
  const main = deciding.flatMap((id) => differing.filter(({ question }) => question.id === id));
  return {
    main: main.map(answersAway),
    standoff: standoff?.question === null ? standoff : null,
    details: differing.filter((question) => !main.includes(question)).map(answersAway),
    denials: [...(standoff?.denials ?? []), ...denials],
  };
}
