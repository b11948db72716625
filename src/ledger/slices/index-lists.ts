/** The lists of all records of a type, each as one sequence that can be cut: by group, and by name in each. */
import { QUESTION_STATES, type QuestionState } from '../../model/question-state.ts';
import type { LedgerActor, LedgerQuestion, LedgerSource } from '../entries.ts';
import type { Ledger } from '../ledger.ts';
import { byNameInTime } from './documents-in-order.ts';
import { byName } from './named-records.ts';

const KINDS = ['person', 'group', 'institution'] as const;

/** What is least settled first. */
const SETTLED: Record<QuestionState, number> = { differs: 0, open: 1, single: 2, fits: 3, agreed: 4 };

/** People, then groups, then institutions. */
export function actorsByKind({ strings, actors }: Pick<Ledger, 'strings' | 'actors'>): LedgerActor[] {
  const named = byName(strings, actors);
  return KINDS.flatMap((kind) => named.filter(({ actor }) => actor.kind === kind));
}

/** The documents that we read, then those that we know only through them. */
export function sourcesByReading({
  strings,
  sources,
  site,
}: Pick<Ledger, 'strings' | 'sources' | 'site'>): LedgerSource[] {
  const named = byNameInTime(strings, sources, site.timezone);
  return [true, false].flatMap((read) => named.filter(({ source }) => source.read === read));
}

/** Questions by their state, what is least settled first. */
export function questionsByState({ strings, questions }: Pick<Ledger, 'strings' | 'questions'>): LedgerQuestion[] {
  const named = byName(strings, questions);
  return QUESTION_STATES.toSorted((a, b) => SETTLED[a] - SETTLED[b]).flatMap((state) =>
    named.filter(({ result }) => result.state === state),
  );
}
