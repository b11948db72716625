/**
 * The answers to a question as a page draws them, and nothing else of the question: what is said under other events does
 * not make a page anew unless it shows there.
 */
import type { TimedSpan } from '../../drawing/figure-over-time.ts';
import { endsOf } from '../../model/answer.ts';
import { fewOf } from '../../model/few.ts';
import { onceEach } from '../../model/once-each.ts';
import { stoodOnce } from '../../model/question-state.ts';
import type { When } from '../../model/when.ts';
import type { LedgerQuestion, Party } from '../entries.ts';
import type { Ref } from '../refs.ts';

/** A figure that changes, as it is said of one time. */
export interface FigureAtTime extends TimedSpan {
  /** In words. */
  text: string;
  asOf: When | null;
}

export interface AnswersDrawn {
  ref: Ref;
  /** Some of them cannot be so together. */
  differs: boolean;
  /** They are numbers. */
  areNumbers: boolean;
  /** A figure that changes, in the order of time; `null` where it does not. */
  overTime: readonly FigureAtTime[] | null;
  /** Those who answer, and those whose answers stood before. */
  parties: readonly Party[];
  before: readonly Party[];
  /** How many more stand on the question's page. */
  left: number;
}

/** So many answers are drawn away from the question's page; the others stand there. */
const MOST_AWAY = 8;
/** More answers than these are not drawn: nobody could tell them apart. */
const MOST_AT_HOME = 30;
/** A line over time has more, which need not be told apart. */
const MOST_OVER_TIME = 300;

const grows = ({ question, before }: LedgerQuestion): boolean =>
  question.kind === 'number' && question.changes && before.length > 0;

/** What is said of each time: where that was corrected for the same time, what replaced it alone. */
function overTime({ before, groups }: LedgerQuestion): FigureAtTime[] {
  const stood = [...before, ...groups].filter(({ answers }) => answers.some(stoodOnce));
  const stands = ({ answers }: (typeof stood)[number]): boolean => answers.some(({ setAside }) => setAside === null);
  const settled = new Set(stood.filter(stands).map(({ time }) => time));
  return stood
    .filter((group) => stands(group) || !settled.has(group.time))
    .flatMap(({ value, time, text, asOf }) =>
      value.kind === 'number' && time !== null ? [{ time, ...endsOf(value), text, asOf }] : [],
    )
    .toSorted((a, b) => a.time - b.time);
}

const drawn = (asked: LedgerQuestion): Pick<AnswersDrawn, 'ref' | 'differs' | 'areNumbers' | 'overTime'> => ({
  ref: asked.ref,
  differs: asked.result.state === 'differs',
  areNumbers: asked.question.kind === 'number',
  overTime: grows(asked) ? overTime(asked) : null,
});

/** The answers to a question, as a page draws them that tells of something else: the same for all such pages. */
export const answersAway = onceEach((asked: LedgerQuestion): AnswersDrawn => {
  const [parties, before] = [fewOf(asked.parties, MOST_AWAY), fewOf(asked.partiesBefore, MOST_AWAY)];
  return { ...drawn(asked), parties: parties.shown, before: before.shown, left: parties.left + before.left };
});

/** The same on the question's own page, where what stood before has a section of its own; `null` where nothing is drawn. */
export function answersAtHome(asked: LedgerQuestion): AnswersDrawn | null {
  const { groups, before, parties } = asked;
  const isLine = grows(asked);
  const isCrowded = groups.length > MOST_AT_HOME;
  const isLong = isLine && groups.length + before.length > MOST_OVER_TIME;
  const isOne = groups.length <= 1 && !isLine;
  if (isCrowded || isLong || isOne) return null;
  return { ...drawn(asked), parties, before: [], left: 0 };
}
