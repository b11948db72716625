/** What to show of a record that was found: the words around what was found, and the spelling if that was it. */
import { SPELLINGS } from '../strings/spellings.ts';
import type { FoundRecord } from './pagefind.ts';

export interface Word {
  text: string;
  found: boolean;
}

export interface Excerpt {
  text: Word[];
  /** The spellings of each name of which one was found, where none of what was found is in the text itself. */
  spellings: Word[][];
}

const LENGTH = 30;
/** Words shown before the first that was found. */
const LEAD = 6;

const ELLIPSIS: Word = { text: '…', found: false };

/** The part of a text with most of what was found, from a few words before it. */
function densest(words: readonly Word[]): number {
  const at = words.flatMap(({ found }, index) => (found ? [index] : []));
  const within = (from: number): number => at.filter((index) => index >= from && index < from + LENGTH - LEAD).length;
  const best = at.reduce((chosen, index) => (within(index) > within(chosen) ? index : chosen), at[0] ?? 0);
  return best <= LEAD ? 0 : best - LEAD;
}

/** Cuts an excerpt out of a record. */
export function excerptOf({ content, locations }: Pick<FoundRecord, 'content' | 'locations'>): Excerpt {
  const hits = new Set(locations);
  const words = content.split(/\s+/).map((text, at): Word => ({ text, found: hits.has(at) }));
  const parts: Word[][] = [[]];
  for (const word of words) {
    if (word.text === SPELLINGS) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const [text = [], ...names] = parts;
  const start = densest(text);
  const end = start + LENGTH;
  return {
    text: [...(start > 0 ? [ELLIPSIS] : []), ...text.slice(start, end), ...(end < text.length ? [ELLIPSIS] : [])],
    spellings: text.some(({ found }) => found) ? [] : names.filter((name) => name.some(({ found }) => found)),
  };
}
