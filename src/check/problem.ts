/** A finding of the check, as data. Its shape is that of `vfile-message`. See docs/content-model.md, The check. */
import type { RuleId } from './rules/catalogue.ts';

export type Severity = 'error' | 'warning';

/** UTF-16 offsets into the file's text (after a byte-order mark), end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Lines and columns count from 1, in UTF-16 units; ends are exclusive. */
export interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface Problem extends Place {
  /** Below `content/`, with forward slashes: `events/2023-06/bridge-closed.md`. */
  path: string;
  severity: Severity;
  rule: RuleId;
  /** What was found, what was expected, and the nearest valid choice. */
  message: string;
  /** What to do next, where the message alone does not say. */
  help: string | null;
}
