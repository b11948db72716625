/**
 * Prose that a Markdown parser would take very long to read, or could not read at all. Parsers need time that grows
 * with the cube of the marks in one paragraph, with the square of its lines, of its words behind a bracket and of the
 * headings that are underlined, and stack that grows with the depth of quotations, so a stranger's 20 KB could hold up a
 * build for a minute. See docs/architecture.md, Prose.
 */

/** Where prose is tangled, and how. Offsets are into the prose. */
export interface Tangle {
  start: number;
  end: number;
  kind: 'depth' | 'marks' | 'lines' | 'underlines' | 'length';
}

/** Quotations and lists within one another. */
export const MAX_DEPTH = 10;

/** Characters of Markdown's own between two blank lines: far more than a long list with links needs. */
export const MAX_MARKS = 500;

/** Lines between two blank ones: far more than the longest table of an account. */
export const MAX_LINES = 1000;

/** Lines of "=" or "-" alone, each of which may make a heading of what stands above it; none is needed. */
export const MAX_UNDERLINES = 100;

/**
 * Characters between two blank lines behind the first "[": the parser looks back to a bracket that was left open at every
 * word, in case a bare address begins there. A book's chapter is shorter.
 */
export const MAX_LENGTH = 30_000;

const MAX_INDENT = 60;

const CONTAINER_MARK = />|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])/gy;
const BLANKS = /[ \t]*/gy;
const MARK = /[*_~[\]!`<]/g;
const UNDERLINE = /^(?:=+|-+)$/;

/** What stands in a line behind the marks of quotations and lists; `null` where those are too many. */
function insideOf(line: string): string | null {
  let at = 0;
  for (let depth = 0; ; depth += 1) {
    BLANKS.lastIndex = at;
    const blanks = BLANKS.exec(line)?.[0].length ?? 0;
    if (depth > MAX_DEPTH || blanks > MAX_INDENT) return null;
    CONTAINER_MARK.lastIndex = at + blanks;
    const mark = CONTAINER_MARK.exec(line);
    if (!mark) return line.slice(at).trim();
    at = CONTAINER_MARK.lastIndex;
  }
}

/**
 * The first place at which prose is nested or marked up too densely to be parsed in reasonable time.
 *
 * @returns `null` for prose that is safe to parse. Takes time in proportion to the text
 */
export function tangleOf(text: string): Tangle | null {
  let [marks, lines, underlines] = [0, 0, 0];
  let blockStart = 0;
  let bracket = -1;
  let start = 0;
  for (const line of text.split(/(?<=\n|\r(?!\n))/)) {
    const end = start + line.length;
    if (line.trim() === '') {
      marks = 0;
      lines = 0;
      bracket = -1;
      blockStart = end;
    } else {
      const lineEnd = start + line.trimEnd().length;
      const inside = insideOf(line);
      if (inside === null) return { start, end: lineEnd, kind: 'depth' };
      marks += line.match(MARK)?.length ?? 0;
      lines += 1;
      if (bracket === -1 && line.includes('[')) bracket = start + line.indexOf('[');
      // Behind a blank line there is nothing to underline.
      if (lines > 1 && UNDERLINE.test(inside)) underlines += 1;
      if (marks > MAX_MARKS) return { start: blockStart, end: lineEnd, kind: 'marks' };
      if (lines > MAX_LINES) return { start: blockStart, end: lineEnd, kind: 'lines' };
      if (bracket !== -1 && lineEnd - bracket > MAX_LENGTH) return { start: blockStart, end: lineEnd, kind: 'length' };
      if (underlines > MAX_UNDERLINES) return { start, end: lineEnd, kind: 'underlines' };
    }
    start = end;
  }
  return null;
}
