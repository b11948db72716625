/** zod's issues, one for each mistake. */
import type { z } from 'zod';

export type Path = readonly (string | number)[];

/** An issue with its path from the root of the data. */
export interface PlacedIssue {
  issue: z.core.$ZodIssue;
  path: Path;
}

/** More than any number of mistakes inside a value of the right kind. */
const WRONG_KIND = 1_000_000;

const steps = (path: readonly PropertyKey[]): Path =>
  path.map((step) => (typeof step === 'number' ? step : String(step)));

/** How far a value is from one branch of a union: the number of mistakes, or far more if it is of another kind. */
function distanceTo(branch: readonly z.core.$ZodIssue[]): number {
  let sum = 0;
  for (const issue of branch) {
    const atRoot = issue.path.length === 0;
    if (atRoot && issue.code === 'invalid_type') sum += WRONG_KIND;
    else if (atRoot && issue.code === 'invalid_union') sum += Math.min(...issue.errors.map(distanceTo));
    else sum += issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
  }
  return sum;
}

/**
 * Resolves unions to the branch that the value is nearest to, the first among equals. A value of none of the branches'
 * kinds leaves the union's own issue.
 *
 * @param issues of one parse
 * @param at the path that the issues' paths count from
 */
export function flatten(issues: readonly z.core.$ZodIssue[], at: Path = []): PlacedIssue[] {
  return issues.flatMap((issue): PlacedIssue[] => {
    const path = [...at, ...steps(issue.path)];
    if (issue.code !== 'invalid_union') return [{ issue, path }];
    const distances = issue.errors.map(distanceTo);
    const least = Math.min(...distances);
    const nearest = issue.errors[distances.indexOf(least)];
    return nearest && least < WRONG_KIND ? flatten(nearest, path) : [{ issue, path }];
  });
}
