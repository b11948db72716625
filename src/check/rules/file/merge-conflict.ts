/** `merge-conflict`: git leaves both versions of a place that two people changed, for one of them to choose. */
import type { Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'merge-conflict',
  family: 'file',
  severity: 'error',
  asks: 'No file holds two versions of one place that git could not put together, nor a mark of that.',
  example: {
    before: '<<<<<<< HEAD\nkind: happening\n=======\nkind: statement\n>>>>>>> other',
    after: 'kind: happening',
  },
});

/** The lines that git writes, in their order. */
const MARKS = [/^<{7}(?= |$)/gm, /^={7}$/gm, /^>{7}(?= |$)/gm];

/** One of them without the others. In prose `=======` under a line of text makes a heading of that, and is told as one. */
const LEFT = /^(?:<{7}(?= |$)|>{7}(?= |$)|(?<![^\r\n]\r?\n)={7}(?=\r?$))/m;

/** What is found in the line that begins somewhere. */
function foundAt(text: string, start: number, words: (line: string) => Pick<Unplaced, 'message' | 'help'>): Unplaced {
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return { rule: 'merge-conflict', span: { start, end: start + line.length }, ...words(line) };
}

/** A place that somebody put together, but for a line of git's. */
function markLeft(text: string): Unplaced | null {
  const start = LEFT.exec(text)?.index;
  if (start === undefined) return null;
  return foundAt(text, start, (line) => ({
    message: `Unexpected ${asWritten(line)}, with which git marks two versions of one place.`,
    help: 'Remove the line, and see that what stands beside it is the version that is right, once.',
  }));
}

/**
 * The first place of a file that was left unresolved.
 *
 * @param text the whole file
 * @returns `null` where there is none
 */
export function mergeConflict(text: string): Unplaced | null {
  let start: number | null = null;
  let from = 0;
  for (const mark of MARKS) {
    mark.lastIndex = from;
    const match = mark.exec(text);
    if (!match) return markLeft(text);
    start ??= match.index;
    from = mark.lastIndex;
  }
  return foundAt(text, start ?? 0, () => ({
    message: 'Two versions of this place stand below each other; expected one of them.',
    help: 'Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  }));
}
