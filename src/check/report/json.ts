/** Problems for programs. */
import type { Problem } from '../problem.ts';

/**
 * The report as one JSON array, with the keys always in the same order.
 *
 * @param problems in the order in which they are to stand
 */
export function problemsAsJson(problems: readonly Problem[]): string {
  const plain = problems.map(({ path, line, column, endLine, endColumn, severity, rule, message, help }) => ({
    path,
    line,
    column,
    endLine,
    endColumn,
    severity,
    rule,
    message,
    help,
  }));
  return `${JSON.stringify(plain, null, 2)}\n`;
}
