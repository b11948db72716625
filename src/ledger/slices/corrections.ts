/** All that was corrected, withdrawn, taken back or replaced: what the page of corrections and its feed both tell. */
import { setAsideText } from '../answer-words.ts';
import type { LedgerClaim, LedgerEvent, LedgerQuestion, LedgerSource } from '../entries.ts';
import type { Ledger } from '../ledger.ts';

/** An answer that whoever gave it has replaced. */
export interface ReplacedAnswer {
  question: LedgerQuestion;
  /** The answer in words. */
  text: string;
  /** That it was replaced, and when. */
  why: string;
  claim: LedgerClaim;
  /** The statement that replaced it. */
  by: LedgerClaim;
}

export interface AllCorrections {
  /** Events with corrections of ours, or withdrawn. */
  events: readonly LedgerEvent[];
  /** Statements that their source took back. */
  takenBack: readonly LedgerClaim[];
  replaced: readonly ReplacedAnswer[];
  /** Documents that their publisher changed at the same address. */
  sources: readonly LedgerSource[];
}

function replacedOf({ claims, graph, strings }: Ledger, question: LedgerQuestion): ReplacedAnswer[] {
  return question.before.flatMap(({ text, answers }) =>
    answers.flatMap((given): ReplacedAnswer[] => {
      if (given.setAside?.why !== 'superseded') return [];
      const [claim, by] = [claims.get(given.fact.key), claims.get(given.setAside.by)];
      const why = setAsideText({ strings, facts: graph.shown }, given);
      return claim && by && why !== null ? [{ question, text, why, claim, by }] : [];
    }),
  );
}

/** All corrections, of events in the order of the timeline. */
export function correctionsOf(ledger: Ledger): AllCorrections {
  const { events, questions, sources } = ledger;
  return {
    events: events.filter(({ event }) => event.corrections.length > 0 || event.withdrawn),
    takenBack: events.flatMap(({ claims }) => claims.filter(({ claim }) => claim.retracted)),
    replaced: questions.flatMap((question) => replacedOf(ledger, question)),
    sources: sources.filter(({ source }) => source.corrected.length > 0),
  };
}
