/** How a rule speaks: it looks at all content and returns what it found, as data. */
import type { AboutFile, Content, RecordFile } from './content.ts';
import type { Span } from './problem.ts';
import type { RuleId } from './rules/catalogue.ts';

/** A problem before its offsets are turned into lines and its severity is looked up in the catalogue. */
export interface Finding {
  /** Below `content/`. */
  path: string;
  rule: RuleId;
  /** Absent for a problem of the whole file, which stands at 1:1. */
  span?: Span | undefined;
  message: string;
  help?: string | undefined;
}

/** A finding in a file of which only the text is known, not yet where it stands. */
export type Unplaced = Omit<Finding, 'path'>;

/**
 * One rule over one file, whatever other files hold. Pure; never throws for what an editor wrote.
 *
 * @param lang the language of the site
 */
export type FileCheck = (file: RecordFile | AboutFile, lang: string) => Finding[];

/** One rule over parsed content. Pure; never throws for what an editor wrote. */
export type RuleCheck = (content: Content) => Finding[];

/** One rule over one file among all others: what it finds there is kept while what it asks of them is the same. */
export type AmongCheck = (file: RecordFile | AboutFile, content: Content) => Finding[];
