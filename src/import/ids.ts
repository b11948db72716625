/** Ids for what comes from elsewhere without one. */
import { createHash } from 'node:crypto';
import { slugOf } from '../schema/slug.ts';

/** Room for `-2` and the like, and short enough to be read. */
const LIMIT = 60;

/**
 * An id made from words: their Latin letters and digits.
 *
 * @returns an empty text where most of them are in another alphabet: what is left then says nothing
 */
export function idFrom(words: string): string {
  const letters = words.normalize('NFKD').toLowerCase().match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return latin.length * 2 < letters.length ? '' : slugOf(words, LIMIT);
}

/**
 * A short name for what has no other: the same for the same text.
 *
 * @param length in hexadecimal digits
 */
export function digestOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
