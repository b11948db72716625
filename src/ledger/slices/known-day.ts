/** The story as it stood in public at the end of a day, linked to its pages. */
import { startOfDay } from '../../model/bounds.ts';
import type { Day } from '../../model/calendar.ts';
import type { ClaimFacts } from '../../model/claim-graph.ts';
import type { AnswerGroup, QuestionState } from '../../model/question-state.ts';
import type { Status } from '../../model/status.ts';
import { fullAnswerText } from '../answer-words.ts';
import type { Explanation, LedgerClaim, LedgerDay, LedgerEvent } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import type { Ref } from '../refs.ts';

export interface KnownEntry {
  ref: Ref;
  status: Status;
  explanation: Explanation;
  details: number;
  /** How many of its statements were public. */
  claims: number;
}

export interface KnownAnswer {
  ref: Ref;
  state: QuestionState;
  answers: readonly string[];
  /** What stood before, the newest first. */
  before: readonly string[];
  changed: boolean;
}

/** What a page of `/known/` shows. */
export interface DayInPublic {
  day: Day;
  claims: number;
  fresh: readonly LedgerClaim[];
  /** Whether all of those became public on the day itself, not only by its end. */
  exact: boolean;
  events: readonly KnownEntry[];
  /** Questions that had an answer by then. */
  questions: readonly KnownAnswer[];
  later: readonly LedgerEvent[];
  /** The days with news before and after. */
  previous: LedgerDay | null;
  next: LedgerDay | null;
}

/** The slice of the ledger for one day, computed from what had been made public by its end alone. */
export function readDay(ledger: Ledger, day: Day): DayInPublic {
  const { refs, days } = ledger;
  const known = ledger.knownBy(day);
  const start = startOfDay(day, ledger.site.timezone);
  const at = days.findIndex((one) => one.day === day);
  const claims = ledger.claimsKnownBy(known);
  const linked = (facts: readonly ClaimFacts[]): LedgerClaim[] => facts.flatMap(({ key }) => claims.get(key) ?? []);
  return {
    day,
    claims: known.graph.shown.size,
    fresh: linked(known.fresh),
    exact: known.fresh.every(({ saidBounds }) => (saidBounds.earliest ?? -Infinity) >= start),
    events: known.events.map(({ event, status, details, claims: own }) => ({
      ref: refs.event(event.id),
      status: status.status,
      explanation: ledger.explain(status, known.results),
      details: details.differences.length + details.denials.length,
      claims: own.length,
    })),
    questions: [...known.results.values()]
      .filter(({ answers }) => answers.length > 0)
      .map((result) => {
        const inWords = (group: AnswerGroup): string =>
          fullAnswerText({ ...ledger, facts: known.graph.shown }, result.question, group);
        return {
          ref: refs.question(result.question.id),
          state: result.state,
          answers: result.groups.map(inWords),
          before: result.before.map(inWords),
          changed: result.changed,
        };
      }),
    later: known.later.map(({ id }) => ledger.eventById(id)),
    previous: days[at - 1] ?? null,
    next: days[at + 1] ?? null,
  };
}
