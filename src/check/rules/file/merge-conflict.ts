/** `merge-conflict`: git leaves both versions of a place that two people changed, for one of them to choose. */
import type { Unplaced } from '../../finding.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'merge-conflict',
  family: 'file',
  severity: 'error',
  asks: 'No file holds two versions of one place that git could not put together.',
  example: {
    before: '<<<<<<< HEAD\nkind: happening\n=======\nkind: statement\n>>>>>>> other',
    after: 'kind: happening',
  },
});

/** The lines that git writes, in their order. */
const MARKS = [/^<{7}(?= |$)/gm, /^={7}$/gm, /^>{7}(?= |$)/gm];

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
    if (!match) return null;
    start ??= match.index;
    from = mark.lastIndex;
  }
  start ??= 0;
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return {
    rule: 'merge-conflict',
    span: { start, end: start + line.length },
    message: 'Two versions of this place stand below each other; expected one of them.',
    help: 'Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  };
}
