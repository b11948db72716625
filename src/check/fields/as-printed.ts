/**
 * What an editor says is printed so: a comment in the YAML of a file, `# as printed: …`, with words of that file to the letter.
 * A warning about something within these words is answered by it, in fields and in the account below them alike.
 */
import type { Unplaced } from '../finding.ts';

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
 * Leaves out what is about words that are printed so.
 *
 * @param text the whole file
 * @param yamlEnd where its YAML ends: only before that a line of `#` is a comment
 * @param findings warnings that a comment may answer
 */
export function unlessPrinted<Found extends Pick<Unplaced, 'span'>>(
  text: string,
  yamlEnd: number,
  findings: readonly Found[],
): readonly Found[] {
  if (findings.length === 0) return findings;
  const printed = printedIn(text.slice(0, yamlEnd));
  if (printed.length === 0) return findings;
  return findings.filter(
    ({ span }) =>
      !span ||
      !printed.some((words) => {
        const begin = Math.max(0, span.end - words.length);
        return words.length >= span.end - span.start && text.slice(begin, span.start + words.length).includes(words);
      }),
  );
}
