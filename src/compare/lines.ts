/** Published texts as lines that people can compare. */
import { structuredPatch } from 'diff';

/** Places where a file without line ends may be broken: around tags, and after what ends a clause or a declaration. */
const BREAKS = /(?<=[>;{}])(?=.)|(?=<)|(?<=[.,:!?]) /;

/** Lines of the file, or, of HTML and XML, of its tags and clauses. */
function linesOf(path: string, text: string): string {
  if (!/\.(html|xml|svg)$/.test(path)) return text;
  const pieces = text.split('\n').flatMap((line) => line.split(BREAKS));
  return pieces
    .filter((piece) => piece.trim() !== '')
    .join('\n')
    .concat('\n');
}

/** Edits beyond which two texts have too little in common to show what differs. */
const MOST_EDITS = 2000;

/**
 * What differs between two texts, as lines that begin with `-`, `+` or, around them, a space.
 *
 * @param path of the published file, whose ending says how it is broken into lines
 * @returns the lines of each place where they differ, none where only white space does; `null` where most of it differs
 */
export function differingLines(path: string, before: string, after: string): string[][] | null {
  const [old, now] = [linesOf(path, before), linesOf(path, after)];
  const patch = structuredPatch('', '', old, now, '', '', { context: 1, maxEditLength: MOST_EDITS });
  return patch ? patch.hunks.map(({ lines }) => lines) : null;
}
