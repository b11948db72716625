/** A short part of a data file, for people to look at. */
import type { Format } from './formats.ts';

/** How much of a line is shown. */
const WIDTH = 110;

const shortened = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH).trimEnd()} …` : line);

/** The lines of a text, each with where it begins: of a file of millions of characters few are looked at. */
function* linesFrom(text: string, begin: number): Generator<{ start: number; line: string }> {
  for (let start = begin; start >= 0 && start <= text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    yield { start, line: end < 0 ? line : line.replace(/\r$/, '') };
    start = end < 0 ? -1 : end + 1;
  }
}

/** The example that a format asks for, without the blanks that all of its lines begin with. */
export function exampleOf(text: string, { example: { from, lines } }: Pick<Format, 'example'>): string {
  const begin = text.startsWith('\uFEFF') ? 1 : 0;
  const first = linesFrom(text, begin).find(({ line }) => from.test(line))?.start ?? begin;
  const part = linesFrom(text, first)
    .take(lines)
    .map(({ line }) => line)
    .filter((line) => line.trim() !== '')
    .toArray();
  const indent = Math.min(...part.map((line) => line.search(/\S/)));
  return part.map((line) => shortened(line.slice(indent))).join('\n');
}
