/** A short mark of what a page says of an event, by which a reader's device tells that it changed. */
import { createHash } from 'node:crypto';
import type { LedgerEvent } from './ledger.ts';

/**
 * The same for the same content, another after a change that a reader would see. That an editor compared the event
 * with its sources once more is none, nor that other events were joined to it.
 */
export function fingerprint({ event, status, prose }: Pick<LedgerEvent, 'event' | 'status' | 'prose'>): string {
  const { title, summary, kind, when, after, places, place_note, actors, claims, corrections, withdrawn } = event;
  const stated = { title, summary, kind, when, after, places, place_note, actors, claims, corrections, withdrawn };
  const said = [stated, status.status, prose.html];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 6);
}
