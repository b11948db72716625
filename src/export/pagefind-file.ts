/** Pagefind's packed files, opened and sealed. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { gzipSync } from 'fflate';
import type { Packer } from '../kept/packed.ts';

/** What Pagefind writes before the content of each of its files. */
const SIGNATURE = Buffer.from('pagefind_dcd', 'latin1');

/** What is thrown for an index of another form. */
export const unexpected = (): RangeError => new RangeError('Unexpected search index; expected one of Pagefind 1.5.');

/** @throws RangeError for what is no list */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw unexpected();
}

/** What a packed file holds, without its signature. */
function unpacked(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw unexpected();
  return bytes.subarray(SIGNATURE.length);
}

/** The list that a packed file holds. */
export const open = (content: Uint8Array): unknown[] => listOf(decode(unpacked(content)));

/** Packs a list of texts, numbers and lists. */
export type Seal = (value: readonly unknown[]) => Uint8Array;

/**
 * Packs by a library, whose bytes do not depend on the machine as those of Node do.
 *
 * @param packer gives what was made of a list before, by its text as JSON
 */
export const sealWith =
  (packer: Packer): Seal =>
  (value) =>
    packer(JSON.stringify(value), () => gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9, mtime: 0 }));

/** A name as Pagefind gives it, language and hash, with the hash of another content. */
export const freshName = (old: string, content: Uint8Array): string => {
  const [language = '', digest = ''] = old.split(/_(?=[^_]*$)/);
  return `${language}_${createHash('sha256').update(content).digest('hex').slice(0, digest.length)}`;
};
