/** Where YAML stopped making sense, and what is to be said of it. */
import type { YAMLError } from 'yaml';
import type { Span } from '../problem.ts';
import type { Sighting } from './tokens.ts';

export interface Cause {
  span: Span;
  message: string;
  help?: string;
}

export interface Scene {
  text: string;
  code: YAMLError['code'];
  said: string;
  span: Span;
  /** The whole line on which the error stands. */
  line: string;
  /** Where that line begins. */
  lineStart: number;
  sightings: readonly Sighting[];
}

/** The line on which an offset stands, and where it begins. */
export const lineAt = (text: string, offset: number): { line: string; lineStart: number } => {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const rest = text.slice(lineStart);
  const end = rest.search(/[\r\n]/);
  return { line: end < 0 ? rest : rest.slice(0, end), lineStart };
};

/** The text from an offset to the end of its line. */
export const restOfLine = (text: string, offset: number): string =>
  /^[^\r\n]*/.exec(text.slice(offset))?.[0].trimEnd() ?? '';
