/**
 * Problems as annotations of a workflow run on GitHub, and as the summary of its step.
 * Definition: "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
import type { Problem, Severity } from '../problem.ts';
import { visible } from '../words/as-written.ts';
import { groupWarnings, newestFirst, type Newness } from './by-rule.ts';
import { capped, SUMMARY_LIMIT } from './capped.ts';
import { countWords } from './count.ts';
import { pathIn } from './path-in.ts';
import { plainCell } from './plain-cell.ts';

export interface GithubOptions extends Newness {
  /** The content folder from the root of the repository. */
  folder: string;
}

/** GitHub shows no more of a kind in one step. */
const SHOWN = 10;

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(
  { path, line, column, endLine, endColumn, severity, rule, message, help }: Problem,
  folder: string,
) {
  const properties = {
    file: visible(pathIn(folder, path)),
    line,
    endLine,
    col: column,
    // GitHub takes an end column on one line only.
    ...(endLine === line && endColumn > column ? { endColumn } : {}),
    title: rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const lines = [message, ...(help?.split('\n') ?? [])].map(visible);
  return `::${severity} ${written.join(',')}::${escapeData(lines.join('\n'))}`;
}

/**
 * Errors first, then of every rule its newest warning, then the other warnings: those of one rule do not crowd out the
 * rest. Of both, those in changed files come first.
 */
function ordered(problems: readonly Problem[], newness: Newness): Problem[] {
  const errors = newestFirst(
    problems.filter(({ severity }) => severity === 'error'),
    { changed: newness.changed ?? new Set() },
  );
  const { single, groups } = groupWarnings(problems, newness);
  const alone = single.filter(({ severity }) => severity === 'warning');
  const first = newestFirst([...alone, ...groups.map(({ problems: [newest] }) => newest)], newness);
  const others = groups.flatMap(({ problems: [, ...rest] }) => rest);
  return [...errors, ...first, ...newestFirst(others, newness)];
}

/**
 * Workflow annotations: errors first, at most ten of each kind, and the closing count.
 *
 * @param problems sorted by path
 */
export function problemsAsAnnotations(problems: readonly Problem[], { folder, ...newness }: GithubOptions): string {
  const sorted = ordered(problems, newness);
  const first = (kind: Severity): Problem[] => sorted.filter(({ severity }) => severity === kind).slice(0, SHOWN);
  const shown = [...first('error'), ...first('warning')];
  const rest = problems.length - shown.length;
  const closing = rest > 0 ? `${countWords(problems)} The step summary lists the other ${rest}.` : countWords(problems);
  return `${[...shown.map((problem) => annotation(problem, folder)), closing].join('\n')}\n`;
}

/** Lines of a file that an editor is to add, as a block of code that nothing in them can end. */
function codeBlock(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.map((line) => /`+/.exec(line)?.[0].length ?? 0));
  const fence = '`'.repeat(longest + 1);
  return ['', `${fence}yaml`, ...lines.map(visible), fence, ''];
}

const TABLE = ['| | Where | Message | Rule |', '| --- | --- | --- | --- |'];

function row({ path, line, column, severity, message, help, rule }: Problem, folder: string): string {
  const where = `${pathIn(folder, path)}:${line}:${column}`;
  const [first = '', ...more] = (help ?? '').split('\n');
  const words = [message, ...(first === '' ? [] : [first]), ...(more.length > 0 ? ['(below)'] : [])].join(' ');
  return `| ${severity} | ${plainCell(where)} | ${plainCell(words)} | ${rule} |`;
}

/** What an editor is told to add, with the place; nothing where the help does not run over several lines. */
function entryToAdd(problem: Problem, folder: string): string[] {
  const [, ...lines] = (problem.help ?? '').split('\n');
  if (lines.length === 0) return [];
  return [[`${plainCell(`${pathIn(folder, problem.path)}:${problem.line}`)}:`, ...codeBlock(lines)].join('\n')];
}

/**
 * The list as Markdown, for the summary of a step: errors, then warnings, those of one rule under its name; all of it, or
 * as much as there is room for.
 *
 * @param problems sorted by path
 */
export function problemsAsSummary(problems: readonly Problem[], { folder, ...newness }: GithubOptions): string {
  const lines = ['## Content check', '', countWords(problems), ''];
  if (problems.length === 0) return lines.join('\n');
  const { single, groups } = groupWarnings(problems, newness);
  const parts = [
    { heading: [], problems: ordered(single, newness) },
    ...groups.map(({ rule, problems: ofRule }) => ({
      heading: [`### ${rule}: ${ofRule.length} warnings`, ''],
      problems: ofRule,
    })),
  ];
  const rows = parts.flatMap((part) =>
    part.problems.map((problem, at) => {
      const before = at === 0 ? ['', ...part.heading, ...TABLE] : [];
      return [...before, row(problem, folder)].join('\n');
    }),
  );
  const toAdd = parts.flatMap((part) => part.problems.flatMap((problem) => entryToAdd(problem, folder)));
  // The other half is for what changes in the story.
  lines.push(...capped(rows, SUMMARY_LIMIT / 4), '', ...capped(toAdd, SUMMARY_LIMIT / 4));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}
