import type { LedgerClaim } from '../../ledger/entries.ts';

/** Whether the document in which a statement stands is who makes it: beside its speaker it would be named twice. */
export const speaksForItself = ({ who, source }: Pick<LedgerClaim, 'who' | 'source'>): boolean =>
  who.some(({ href }) => href !== null && href === source.href);
