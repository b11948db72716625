/** What git tells of an event, as far as it tells anything. */
import { everyId } from '../model/former-ids.ts';
import type { EventRecord, Id } from '../model/record.ts';
import type { Ledger } from './ledger.ts';
import type { DatedChange } from './trace.ts';

/** The changes of an event under one id, the oldest first; none where git does not tell. */
export const revisionsOf = ({ history }: Pick<Ledger, 'history'>, event: Id): readonly DatedChange[] =>
  history.available ? (history.revisions.get(event) ?? []) : [];

/** An event as it stood after each of its changes, whatever its id was then; nothing of when it was not published. */
export const recordsOnce = (ledger: Pick<Ledger, 'history'>, event: EventRecord): EventRecord[] =>
  everyId(event)
    .flatMap((id) => revisionsOf(ledger, id))
    .flatMap(({ version }) => version?.record ?? []);
