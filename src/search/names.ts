/** Names that readers search for: an exact one leads to its record, one that is nearly right to the right one. */
import { distance } from 'fastest-levenshtein';

/** A name as `folded` gives it, and the numbers of the records that bear it. */
export type NameEntry = readonly [name: string, ...records: number[]];

/** A word of a name as `folded` gives it, and as it is written. */
export type WordEntry = readonly [word: string, written: string];

/** Letters that may be wrong in a word. */
const tolerance = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** Letters of the longest word in which a mistake is looked for: the time that takes grows with the square of them. */
const LONGEST = 60;

/** Two neighbours in each other's place are one mistake. */
function swapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** How many mistakes part two words. */
export function mistakes(a: string, b: string): number {
  return a !== b && swapped(a, b) ? 1 : distance(a, b);
}

/**
 * The word that somebody may have meant.
 *
 * @param typed as `folded` gives it
 * @param known words of names
 * @returns `null` where the word is one of them, is too long for a slip, or none is near
 */
export function nearest(typed: string, known: readonly WordEntry[]): WordEntry | null {
  if (typed.length > LONGEST) return null;
  const most = tolerance(typed);
  let best: WordEntry | null = null;
  let fewest = most + 1;
  for (const entry of known) {
    const [word] = entry;
    if (word === typed) return null;
    if (Math.abs(word.length - typed.length) > most) continue;
    const count = mistakes(typed, word);
    if (count < fewest) [best, fewest] = [entry, count];
  }
  return best;
}
