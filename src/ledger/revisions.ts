/** What git tells of an event under one id, as far as it tells anything. */
import type { Id } from '../model/record.ts';
import type { Ledger } from './ledger.ts';
import type { DatedChange } from './trace.ts';

/** The changes of an event, the oldest first; none where git does not tell. */
export const revisionsOf = ({ history }: Pick<Ledger, 'history'>, event: Id): readonly DatedChange[] =>
  history.available ? (history.revisions.get(event) ?? []) : [];
