/**
 * Warnings of one rule together: forty of one kind are one thing to know, and forty places. Those of files that
 * somebody works on come first. Pure.
 */
import type { RuleId } from '../rules/catalogue.ts';
import type { Problem } from '../problem.ts';

/** What is known of how new files are. */
export interface Newness {
  /** Paths that differ from the revision that is compared with. */
  changed?: ReadonlySet<string>;
  /** When files were last written, by path, in milliseconds since 1970 UTC. */
  written?: ReadonlyMap<string, number>;
}

/** Several warnings of one rule, the newest files first. */
export interface RuleGroup {
  rule: RuleId;
  problems: readonly [Problem, ...Problem[]];
}

export interface Grouped {
  /** Errors, and warnings whose rule has no other. In the order given. */
  single: readonly Problem[];
  /** In the order in which their rules first come up. */
  groups: readonly RuleGroup[];
}

/** Problems in files that are changed first, then those in files that were written last; else in their order. */
export function newestFirst(problems: readonly Problem[], { changed, written }: Newness): Problem[] {
  const isChanged = ({ path }: Problem): number => Number(changed?.has(path) === true);
  const time = ({ path }: Problem): number => written?.get(path) ?? 0;
  return problems.toSorted((a, b) => isChanged(b) - isChanged(a) || time(b) - time(a));
}

/**
 * Puts the warnings of one rule together where there are several.
 *
 * @param problems sorted by path
 * @param newness what is known of how new files are
 */
export function groupWarnings(problems: readonly Problem[], newness: Newness): Grouped {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const groups = [...Map.groupBy(warnings, ({ rule }) => rule)].flatMap(([rule, ofRule]): RuleGroup[] => {
    const [first, ...others] = newestFirst(ofRule, newness);
    return first && others.length > 0 ? [{ rule, problems: [first, ...others] }] : [];
  });
  const grouped = new Set(groups.map(({ rule }) => rule));
  return {
    single: problems.filter(({ severity, rule }) => severity === 'error' || !grouped.has(rule)),
    groups,
  };
}

/** A value that all problems of a group share; `undefined` where they do not. */
export function shared<Value>({ problems }: RuleGroup, value: (problem: Problem) => Value): Value | undefined {
  const first = value(problems[0]);
  return problems.every((problem) => value(problem) === first) ? first : undefined;
}
