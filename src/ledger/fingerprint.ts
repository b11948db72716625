/** A short mark of what a page says of an event, by which a reader's device tells that it changed. */
import { createHash } from 'node:crypto';
import { CLAIM_FIELDS, EVENT_FIELDS, fieldsThatAre, only } from '../model/field-meaning.ts';
import type { LedgerEvent } from './entries.ts';

const NOTICED = fieldsThatAre(EVENT_FIELDS, 'fact', 'reading', 'wording');
const NOTICED_OF_CLAIM = fieldsThatAre(CLAIM_FIELDS, 'fact', 'reading', 'wording');

/**
 * The same for the same content, another after a change that a reader would see. That an editor compared the event
 * with its sources once more is none, nor that other events were joined to it.
 */
export function fingerprint({ event, status, prose }: Pick<LedgerEvent, 'event' | 'status' | 'prose'>): string {
  const claims = event.claims.map((claim) => ({ id: claim.id, ...only(claim, NOTICED_OF_CLAIM) }));
  const said = [{ ...only(event, NOTICED), claims }, status.status, prose.html];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 6);
}
