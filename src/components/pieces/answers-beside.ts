import type { LedgerAnswer, LedgerClaim } from '../../ledger/entries.ts';

/** The answers of a statement as they stand beside its text, which tells itself of the whole that it was taken back, and when. */
export const answersBeside = ({ answers, retracted }: LedgerClaim): readonly LedgerAnswer[] =>
  retracted ? answers.map((answer) => ({ ...answer, uncounted: null })) : answers;
