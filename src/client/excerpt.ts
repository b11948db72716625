/** What to show of a text in which something was found: the words around it. */
import type { Word } from '../search/record.ts';

const LENGTH = 30;
/** Words shown before the first that was found. */
const LEAD = 6;

const ELLIPSIS: Word = { word: '…', after: ' ', found: false };

/** The part of a text with most of what was found, from a few words before it. */
function densest(words: readonly Word[]): number {
  const at = words.flatMap(({ found }, index) => (found ? [index] : []));
  const within = (from: number): number => at.filter((index) => index >= from && index < from + LENGTH - LEAD).length;
  const best = at.reduce((chosen, index) => (within(index) > within(chosen) ? index : chosen), at[0] ?? 0);
  return best <= LEAD ? 0 : best - LEAD;
}

/** Whether any of these words was found. */
export const wasFound = (words: readonly Word[]): boolean => words.some(({ found }) => found);

/** Cuts an excerpt out of a text. */
export function excerptOf(words: readonly Word[]): Word[] {
  const start = densest(words);
  const end = start + LENGTH;
  return [...(start > 0 ? [ELLIPSIS] : []), ...words.slice(start, end), ...(end < words.length ? [ELLIPSIS] : [])];
}
