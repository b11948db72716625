/** The whole check: every file, every rule, one list of problems. */
import { byCodeUnit, byPath } from '../model/code-units.ts';
import type { Content } from './content.ts';
import { nothingBefore, readContent, type ReadBefore } from './files/read-content.ts';
import type { Finding } from './finding.ts';
import type { Problem } from './problem.ts';
import { askAllRules, filesOf } from './rules/ask-all.ts';
import { RULES } from './rules/catalogue.ts';

export interface CheckResult {
  /** Sorted by path, line, column and rule; behind the last of a file may stand how many more it has. */
  problems: Problem[];
  content: Content;
}

const TOP = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function problemOf(content: Content, { path, rule, span, message, help }: Finding): Problem {
  const file = content.at(path);
  const place = span && file && 'lines' in file ? file.lines.place(span) : TOP;
  return { path, ...place, severity: RULES[rule].severity, rule, message, help: help ?? null };
}

const inOrder = (a: Problem, b: Problem): number =>
  byPath(a, b) ||
  a.line - b.line ||
  a.column - b.column ||
  byCodeUnit(a.rule, b.rule) ||
  byCodeUnit(a.message, b.message);

/** How many problems are told of one file: who has that many mends a cause, not each of them. */
const TOLD = 200;

/** The first problems of a file, errors before warnings, and in place of the others one that says how many they are. */
function firstOf(inFile: readonly Problem[]): readonly Problem[] {
  if (inFile.length <= TOLD) return inFile;
  const errorsFirst = inFile.toSorted((a, b) => byCodeUnit(a.severity, b.severity));
  const [next, ...more] = errorsFirst.slice(TOLD);
  if (!next) return inFile;
  const rest: Problem = {
    ...next,
    message: `This file has ${more.length + 1} more problems, of which this is the first.`,
    help: 'Mend those above, then check again.',
  };
  return [...errorsFirst.slice(0, TOLD).toSorted(inOrder), rest];
}

/**
 * Turns findings into problems: places, severities, order, each once. Of a file with very many the first are told.
 *
 * @param content the files in which they were found
 * @param findings in any order
 */
function problemsOf(content: Content, findings: readonly Finding[]): Problem[] {
  const sorted = findings.map((finding) => problemOf(content, finding)).sort(inOrder);
  const once = sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return !before || inOrder(before, problem) !== 0;
  });
  return [...Map.groupBy(once, ({ path }) => path).values()].flatMap(firstOf);
}

/** What is found in content besides, once all of it is read. */
export type FurtherCheck = (content: Content) => readonly Finding[] | Promise<readonly Finding[]>;

/**
 * Checks a content folder.
 *
 * @param root the folder
 * @param further one more check, for what content alone does not show: an earlier revision, the languages
 * @param before what was read the last time, for programs that look again and again; what is read now takes its place
 * @returns every problem, and the content as far as it could be read; never throws for what an editor wrote
 */
export async function checkContent(
  root: string,
  further: FurtherCheck = () => [],
  before: ReadBefore = nothingBefore(),
): Promise<CheckResult> {
  const { content, findings } = await readContent(root, before);
  const problems = problemsOf(content, [...findings, ...askAllRules(content), ...(await further(content))]);
  before.kept?.finish(filesOf(content));
  before.kept = null;
  return { content, problems };
}
