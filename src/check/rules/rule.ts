/** What the catalogue holds of a rule, for lists of rules and for docs/rules.md. */
import type { Severity } from '../problem.ts';

export type Family =
  'file' | 'yaml' | 'field' | 'reference' | 'time' | 'claim' | 'question' | 'source' | 'correction' | 'markdown';

/**
 * Something that breaks a rule, and the same mended. Examples are set in a small story of a bridge, in which the tests
 * try each of them.
 */
export interface Example {
  /** Lines of a file, or the path of one. */
  before: string;
  after: string;
  /** What one must know besides, as a clause. */
  where?: string;
}

export interface Rule<Id extends string = string> {
  /** The name of its file. */
  id: Id;
  /** The name of its folder. */
  family: Family;
  severity: Severity;
  /** What the rule asks, in one line for an editor. */
  asks: string;
  example: Example;
}

/** An entry of the catalogue, its id kept as a type. */
export const defineRule = <const Id extends string>(rule: Rule<Id>): Rule<Id> => rule;
