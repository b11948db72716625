/** What sources tell differently about an event, each thing once. */
import { mainAmong } from '../../model/status.ts';
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

/**
 * What the page of an event draws of it. What its main statements are contradicted in is its main point, whatever its
 * status: lists, days and data count it among no details either.
 */
export function disagreementOf({
  standoff,
  denials,
  questions,
  claims,
}: Pick<LedgerEvent, 'standoff' | 'denials' | 'questions' | 'claims'>): Disagreement {
  // Where others differ on what the event's own statements no longer say, or only think, that is no disagreement about it.
  const differingFor = (own: typeof claims): typeof questions =>
    questions.filter(({ result }) => own.some(({ key }) => result.differing.has(key)));
  const stated = mainAmong(claims);
  const order = stated.flatMap(({ claim }) => Object.keys(claim.answers));
  const main = differingFor(stated).toSorted((a, b) => order.indexOf(a.question.id) - order.indexOf(b.question.id));
  return {
    main: main.map(answersAway),
    standoff: standoff?.question === null ? standoff : null,
    details: differingFor(claims)
      .filter((question) => !main.includes(question))
      .map(answersAway),
    denials: [...(standoff?.denials ?? []), ...denials],
  };
}
