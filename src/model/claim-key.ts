/** How a claim is named across events: `event#claim`. */
import type { Id } from './record.ts';

/** `event#claim`. */
export type ClaimKey = string;

/** The key of a claim of an event. */
export function claimKey(event: Id, claim: string): ClaimKey {
  return `${event}#${claim}`;
}

/**
 * The key that a reference means: `claim` is one of the same event, `event#claim` any.
 *
 * @param event the event in which the reference stands
 */
export function resolveClaimRef(event: Id, reference: string): ClaimKey {
  return reference.includes('#') ? reference : claimKey(event, reference);
}

/** The two parts of a key. */
export function splitClaimKey(key: ClaimKey): { event: Id; claim: string } {
  const at = key.indexOf('#');
  return { event: key.slice(0, at), claim: key.slice(at + 1) };
}
