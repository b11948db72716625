/** A short part of a data file, for people to look at. */
import type { Format } from './formats.ts';

/** How much of a line is shown. */
const WIDTH = 110;

const shortened = (line: string): string => (line.length > WIDTH ? `${line.slice(0, WIDTH).trimEnd()} …` : line);

/** The example that a format asks for, without the blanks that all of its lines begin with. */
export function exampleOf(text: string, { example: { from, lines } }: Pick<Format, 'example'>): string {
  const all = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const first = Math.max(
    0,
    all.findIndex((line) => from.test(line)),
  );
  const part = all.slice(first, first + lines).filter((line) => line.trim() !== '');
  const indent = Math.min(...part.map((line) => line.search(/\S/)));
  return part.map((line) => shortened(line.slice(indent))).join('\n');
}
