/** Problems for people at a terminal. */
import { createColors } from 'picocolors';
import type { Problem } from '../problem.ts';
import { visible } from '../words/as-written.ts';
import { groupWarnings, shared, type Newness, type RuleGroup } from './by-rule.ts';
import { countWords } from './count.ts';
import { pathIn } from './path-in.ts';

export interface TextOptions extends Newness {
  colour: boolean;
  /** What stands before each path: the content folder as the reader of the report would type it. */
  folder?: string;
}

type Colours = ReturnType<typeof createColors>;

/** Help, each of its lines on one of its own. */
const helpLines = (help: string | null, indent: string, { dim }: Colours): string[] =>
  help === null ? [] : help.split('\n').map((line) => `${indent}${dim(visible(line))}`);

/** The lines of one file, without its path. */
function fileLines(problems: readonly Problem[], colours: Colours): string[] {
  const places = problems.map(({ line, column }) => `${line}:${column}`);
  const width = places.reduce((widest, { length }) => Math.max(widest, length), 0);
  return problems.flatMap(({ severity, message, rule, help }, index) => {
    const place = (places[index] ?? '').padStart(width);
    const word = severity.padEnd('warning'.length);
    const paint = severity === 'error' ? colours.red : colours.yellow;
    const line = `  ${colours.dim(place)}  ${paint(word)}  ${visible(message)}  ${colours.dim(rule)}`;
    const indent = ' '.repeat(width + 'warning'.length + 6);
    return [line, ...helpLines(help, indent, colours)];
  });
}

/** Several warnings of one rule: what they share once, and a line for each place. */
function ruleLines(group: RuleGroup, folder: string, colours: Colours): string[] {
  const [message, help] = [shared(group, (one) => one.message), shared(group, (one) => one.help)];
  const places = group.problems.flatMap((problem) => {
    const { path, line, column } = problem;
    const place = `  ${visible(shownPath(folder, path))}${colours.dim(`:${line}:${column}`)}`;
    return [
      message === undefined ? `${place}  ${visible(problem.message)}` : place,
      ...(help === undefined ? helpLines(problem.help, '    ', colours) : []),
    ];
  });
  return [
    `${colours.underline(group.rule)}  ${colours.yellow(`${group.problems.length} warnings`)}`,
    ...(message === undefined ? [] : [`  ${visible(message)}`]),
    ...helpLines(help ?? null, '  ', colours),
    ...places,
  ];
}

/**
 * Problems grouped by file: `line:column  severity  message  rule`, help under it, and an empty line after each file.
 * Behind them, several warnings of one rule are grouped by rule, the newest files first.
 *
 * @param problems sorted by path
 * @param options colour, what stands before each path, and how new files are
 */
export function problemGroups(
  problems: readonly Problem[],
  { colour, folder = '', ...newness }: TextOptions,
): string[] {
  const colours = createColors(colour);
  const { single, groups } = groupWarnings(problems, newness);
  return [
    ...[...Map.groupBy(single, ({ path }) => path)].map(([path, inFile]) =>
      [colours.underline(visible(shownPath(folder, path))), ...fileLines(inFile, colours), ''].join('\n'),
    ),
    ...groups.map((group) => [...ruleLines(group, folder, colours), ''].join('\n')),
  ];
}

/**
 * A path as the reader of a report would type it, from the content folder as they would. None begins with two colons,
 * by which a workflow of GitHub knows its commands.
 */
export function shownPath(folder: string, path: string): string {
  const shown = pathIn(folder, path);
  return /^\s*::/.test(shown) ? `./${shown}` : shown;
}

/** The closing line, in the colour of the worst. */
export function closingLine(problems: readonly Problem[], colour: boolean): string {
  const colours = createColors(colour);
  const failed = problems.some(({ severity }) => severity === 'error');
  const paint = failed ? colours.red : problems.length > 0 ? colours.yellow : colours.green;
  return paint(countWords(problems));
}

/**
 * The report for people: the problems by file, several warnings of one rule together, and a closing count.
 *
 * @param problems sorted by path
 * @param options colour, and what stands before each path
 * @returns lines, the last one ended as well
 */
export function problemsAsText(problems: readonly Problem[], options: TextOptions): string {
  return `${[...problemGroups(problems, options), closingLine(problems, options.colour)].join('\n')}\n`;
}
