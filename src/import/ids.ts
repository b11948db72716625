/** Ids for what comes from elsewhere without one. */
import { createHash } from 'node:crypto';
import { slugOf, withoutDates } from '../schema/slug.ts';

/** Room for `-2` and the like, and short enough to be read. */
const LIMIT = 60;

/**
 * An id made from words, in Latin letters and digits; empty where they hold neither.
 *
 * @param lang of the words, BCP 47, where it is known
 */
export const idFrom = (words: string, lang = ''): string => slugOf(words, LIMIT, lang);

/**
 * An id made from the title of an event, without its dates; with them where it has no other word. Empty where it holds no
 * letter: a figure alone tells nobody what it is of.
 *
 * @param lang of the title, BCP 47
 */
export const eventIdFrom = (title: string, lang: string): string =>
  [withoutDates(title), title].map((words) => idFrom(words, lang)).find((id) => /[a-z]/.test(id)) ?? '';

/**
 * A short name for what has no other: the same for the same text.
 *
 * @param length in hexadecimal digits
 */
export function digestOf(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
