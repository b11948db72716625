/**
 * What an editor says is printed so: a comment in the YAML of a file, `# as printed: …`, with words of that file to the letter.
 * A warning about something within these words is answered by it, in fields and in the account below them alike.
 */
import type { Span } from '../problem.ts';

const MARK = /^[ \t]*# as printed:(.{1,500})$/gm;

/** More than any file needs, so that one of nothing else takes no longer. */
const MARKS = 50;

/**
 * How to answer a warning about words that stand in a document just so.
 *
 * @param words as they stand in the file
 */
export const ifPrinted = (words: string): string =>
  `If it is printed so, say it in a comment on a line of its own: # as printed: ${words}`;

/** What the comments of a file say is printed so. */
function printedIn(yaml: string): string[] {
  const words = [...yaml.matchAll(MARK)].map(([, found = '']) => found.trim());
  return [...new Set(words)].filter((found) => found !== '').slice(0, MARKS);
}

/**
 * Gives whether the words at a place of a file are printed so, as one of its comments says.
 *
 * @param text the whole file
 * @param yamlEnd where its YAML ends: only before that a line of `#` is a comment
 */
export function printedReader(text: string, yamlEnd: number): (span: Span | undefined) => boolean {
  // Most files have nothing about which anybody asks.
  let printed: readonly string[] | undefined;
  return (span) => {
    if (!span) return false;
    printed ??= printedIn(text.slice(0, yamlEnd));
    return printed.some((words) => {
      const begin = Math.max(0, span.end - words.length);
      return words.length >= span.end - span.start && text.slice(begin, span.start + words.length).includes(words);
    });
  };
}
