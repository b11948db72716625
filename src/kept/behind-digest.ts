/** A text behind its digest: what was cut short, or written by somebody else, is not taken for it. */
import { hash } from 'node:crypto';

/** Letters of a SHA-256 in hexadecimal digits. */
const DIGEST_SIZE = 64;

/** A text as it is kept. */
export const behindDigest = (text: string): string => hash('sha256', text) + text;

/** The text that was kept so; `null` where it is not what was kept. */
export function textBehindDigest(kept: string): string | null {
  const text = kept.slice(DIGEST_SIZE);
  return hash('sha256', text) === kept.slice(0, DIGEST_SIZE) ? text : null;
}
