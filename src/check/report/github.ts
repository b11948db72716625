/**
 * Problems as annotations of a workflow run on GitHub, and as the summary of its step.
 * Definition: "Workflow commands for GitHub Actions" in GitHub's documentation.
 */
import type { Problem, Severity } from '../problem.ts';
import { visible } from '../words/as-written.ts';
import { capped, SUMMARY_LIMIT } from './capped.ts';
import { countWords } from './count.ts';
import { plainCell } from './plain-cell.ts';

export interface GithubOptions {
  /** The content folder from the root of the repository. */
  folder: string;
  /** Paths below it that the pull request changes; their problems come first. */
  changed: ReadonlySet<string>;
}

/** GitHub shows no more of a kind in one step. */
const SHOWN = 10;

const pathIn = (folder: string, path: string): string =>
  folder === '' ? path : `${folder.replace(/(?<!\/)\/+$/, '')}/${path}`;

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
  const text = help === null ? visible(message) : `${visible(message)}\n${visible(help)}`;
  return `::${severity} ${written.join(',')}::${escapeData(text)}`;
}

const ordered = (problems: readonly Problem[], changed: ReadonlySet<string>): Problem[] => {
  const rank = ({ severity, path }: Problem): number => (severity === 'error' ? 0 : 2) + (changed.has(path) ? 0 : 1);
  return problems.toSorted((a, b) => rank(a) - rank(b));
};

/**
 * Workflow annotations: errors first, changed files first, at most ten of each kind, and the closing count.
 *
 * @param problems sorted by path
 */
export function problemsAsAnnotations(problems: readonly Problem[], { folder, changed }: GithubOptions): string {
  const sorted = ordered(problems, changed);
  const first = (kind: Severity): Problem[] => sorted.filter(({ severity }) => severity === kind).slice(0, SHOWN);
  const shown = [...first('error'), ...first('warning')];
  const rest = problems.length - shown.length;
  const closing = rest > 0 ? `${countWords(problems)} The step summary lists the other ${rest}.` : countWords(problems);
  return `${[...shown.map((problem) => annotation(problem, folder)), closing].join('\n')}\n`;
}

/**
 * The list as Markdown, for the summary of a step: all of it, or as much as there is room for.
 *
 * @param problems sorted by path
 */
export function problemsAsSummary(problems: readonly Problem[], { folder, changed }: GithubOptions): string {
  const lines = ['## Content check', '', countWords(problems), ''];
  if (problems.length === 0) return lines.join('\n');
  lines.push('| | Where | Message | Rule |', '| --- | --- | --- | --- |');
  const rows = ordered(problems, changed).map(({ path, line, column, severity, message, help, rule }) => {
    const where = `${pathIn(folder, path)}:${line}:${column}`;
    return `| ${severity} | ${plainCell(where)} | ${plainCell(help === null ? message : `${message} ${help}`)} | ${rule} |`;
  });
  // The other half is for what changes in the story.
  lines.push(...capped(rows, SUMMARY_LIMIT / 2));
  return `${lines.join('\n')}\n`;
}
