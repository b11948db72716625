/** The closing line of reports. */
import type { Problem } from '../problem.ts';

/** How many there are of something that has its plural by `s`: `2 files`. */
export const several = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/**
 * How many problems there are: `2 errors and 1 warning in 2 files.`
 *
 * @param problems in any order
 */
export function countWords(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ path }) => path)).size;
  const kinds = [...(errors ? [several(errors, 'error')] : []), ...(warnings ? [several(warnings, 'warning')] : [])];
  return `${kinds.join(' and ')} in ${several(files, 'file')}.`;
}
