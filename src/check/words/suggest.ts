/** The nearest valid choice to something mistyped. */
import { distance } from 'fastest-levenshtein';

/** How many single-character edits still look like a slip: none for two letters, then one in every three or so. */
const slips = (text: string): number => Math.min(4, Math.floor((text.length + 1) / 3));

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** Whether two texts differ by two neighbouring letters that changed places. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
  const swapped = one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at + 1 < one.length && swapped === other.slice(at);
}

/** Edit distance (Levenshtein), with two letters that changed places as one edit. */
const edits = (one: string, other: string): number => (isSwapped(one, other) ? 1 : distance(one, other));

/** Whether two names are one but for a letter, for accents, or for how their words are joined. */
export const isNearly = (one: string, other: string): boolean => edits(folded(one), folded(other)) <= 1;

/**
 * The choice that was probably meant.
 *
 * @param found what the editor wrote
 * @param choices what would have been valid, in any order
 * @returns the choice at the least distance, the first in alphabetical order among equals;
 *   `null` where none is near
 */
export function suggest(found: string, choices: Iterable<string>): string | null {
  // Nothing that long is an id or a field; measuring it would only cost time.
  if (found.length > 200) return null;
  const text = folded(found);
  let nearest: string | null = null;
  let least = Infinity;
  for (const choice of choices) {
    const other = folded(choice);
    const allowed = slips(text.length > other.length ? text : other);
    if (Math.abs(text.length - other.length) > allowed) continue;
    const apart = edits(text, other);
    if (apart > allowed) continue;
    if (apart < least || (apart === least && nearest !== null && choice < nearest)) {
      nearest = choice;
      least = apart;
    }
  }
  return nearest;
}

/**
 * The end of a message that offers the nearest choice.
 *
 * @param found what the editor wrote
 * @param choices what would have been valid
 * @returns `; did you mean "x"?`, or an empty text where nothing is near
 */
export function didYouMean(found: string, choices: Iterable<string>): string {
  const nearest = suggest(found, choices);
  return nearest === null ? '' : `; did you mean "${nearest}"?`;
}

/** The end of a message that something is unknown: the nearest choice, or a full stop where nothing is near. */
export function orNearest(found: string, choices: Iterable<string>): string {
  return didYouMean(found, choices) || '.';
}
