/** What the Ledger holds of each record: the record, its references resolved, its values computed and in words. */
export type * from './entries/changes.ts';
export type * from './entries/claims.ts';
export type * from './entries/days.ts';
export type * from './entries/disagreement.ts';
export type * from './entries/events.ts';
export type * from './entries/matrix.ts';
export type * from './entries/parties.ts';
export type * from './entries/prose.ts';
export type * from './entries/questions.ts';
export type * from './entries/records.ts';
