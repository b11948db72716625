/** Ids for what comes from elsewhere without one. */
import { createHash } from 'node:crypto';
import { slugOf, withoutDates } from '../schema/slug.ts';

/** Room for `-2` and the like, and short enough to be read. */
const LIMIT = 60;

/** An id made from words, in Latin letters and digits; empty where they hold neither. */
export const idFrom = (words: string): string => slugOf(words, LIMIT);

/** An id made from the title of an event, without its dates; with them where it has no other word. */
export const eventIdFrom = (title: string): string => idFrom(withoutDates(title)) || idFrom(title);

/**
 * A short name for what has no other: the same for the same text.
 *
 * @param length in hexadecimal digits
 */
export function digestOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
