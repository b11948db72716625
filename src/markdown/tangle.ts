/**
 * Prose that a Markdown parser would take very long to read, or could not read at all. Parsers need time that grows
 * with the cube of the marks in one paragraph, and stack that grows with the depth of quotations, so a stranger's
 * 20 KB could hold up a build for a minute. See docs/architecture.md, Prose.
 */

/** Where prose is tangled, and how. Offsets are into the prose. */
export interface Tangle {
  start: number;
  end: number;
  kind: 'depth' | 'marks';
}

/** Quotations and lists within one another. */
export const MAX_DEPTH = 10;

/** Characters of Markdown's own between two blank lines: far more than a long list with links needs. */
export const MAX_MARKS = 500;

const MAX_INDENT = 60;

const CONTAINER_MARK = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/gy;
const BLANKS = /[ \t]*/gy;
const MARK = /[*_~[\]!`<]/g;

function isTooDeep(line: string): boolean {
  let at = 0;
  for (let depth = 0; ; depth += 1) {
    BLANKS.lastIndex = at;
    const blanks = BLANKS.exec(line)?.[0].length ?? 0;
    if (depth > MAX_DEPTH || blanks > MAX_INDENT) return true;
    CONTAINER_MARK.lastIndex = at + blanks;
    const mark = CONTAINER_MARK.exec(line);
    if (!mark) return false;
    at = CONTAINER_MARK.lastIndex;
  }
}

/**
 * The first place at which prose is nested or marked up too densely to be parsed in reasonable time.
 *
 * @returns `null` for prose that is safe to parse. Takes time in proportion to the text
 */
export function tangleOf(text: string): Tangle | null {
  let marks = 0;
  let blockStart = 0;
  let start = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    const end = start + line.length;
    if (line.trim() === '') {
      marks = 0;
      blockStart = end;
    } else {
      if (isTooDeep(line)) return { start, end: start + line.trimEnd().length, kind: 'depth' };
      marks += line.match(MARK)?.length ?? 0;
      if (marks > MAX_MARKS) return { start: blockStart, end: start + line.trimEnd().length, kind: 'marks' };
    }
    start = end;
  }
  return null;
}
