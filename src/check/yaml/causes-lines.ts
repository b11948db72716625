/** Causes of syntax errors that lie in a line: its indentation, its hyphen, its colon. */
import { asWritten } from '../words/as-written.ts';
import { restOfLine, type Cause, type Scene } from './scene.ts';

function otherColumn(text: string, lineStart: number, indent: number): Cause {
  const start = lineStart + indent;
  return {
    span: { start, end: start + restOfLine(text, start).length },
    message: `This line is indented by ${indent} ${indent === 1 ? 'space' : 'spaces'}, unlike the lines beside it.`,
    help: 'Fields that belong together, and entries of one list, begin in the same column.',
  };
}

/** A tab where spaces belong. */
export const tab = ({ text, code, span }: Scene): Cause | null =>
  code === 'TAB_AS_INDENT' || text.charAt(span.start) === '\t'
    ? {
        span,
        message: 'A tab stands in the indentation; expected spaces.',
        help: 'At the beginning of each line, put spaces in place of tabs, as many as the lines beside it have.',
      }
    : null;

/** `-id: a`, which YAML reads as text. */
export const gluedDash = ({ line, lineStart }: Scene): Cause | null => {
  const glued = /^(\s*)-[a-z_]+:(?:\s|$)/.exec(line);
  if (!glued) return null;
  const start = lineStart + (glued[1]?.length ?? 0);
  return {
    span: { start, end: lineStart + line.trimEnd().length },
    message: 'A space is missing after the hyphen of a list entry.',
    help: 'Write the hyphen, a space and then the entry.',
  };
};

/** A field indented under one that already has its value. */
export const deeperLine = ({ text, code, span }: Scene): Cause | null => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const next = span.start + (/^[^\r\n]*[\r\n]+/.exec(text.slice(span.start))?.[0].length ?? 0);
  const start = next + (/^ */.exec(text.slice(next))?.[0].length ?? 0);
  return {
    span: { start, end: start + restOfLine(text, start).length },
    message: 'This line is indented under a field that already has a value on its own line.',
    help: 'Begin it in the same column as the field above it.',
  };
};

/** `- id: a` in another column than the entries above it. */
export const strayEntry = ({ text, code, span, line, lineStart }: Scene): Cause | null => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' || text.slice(lineStart, span.start).trim() !== '') return null;
  const indent = /^ *(?=- )/.exec(line)?.[0].length;
  return indent === undefined ? null : otherColumn(text, lineStart, indent);
};

/** `• id: a`, as word processors write it. */
export const bullet = ({ line, lineStart }: Scene): Cause | null => {
  const [, before = '', mark] = /^(\s*)([•‣◦●▪·*–—−])\s+(?:[a-z_]+:(?:\s|$)|[a-z0-9-]+\s*$)/u.exec(line) ?? [];
  if (mark === undefined) return null;
  const start = lineStart + before.length;
  return {
    span: { start, end: start + mark.length },
    message: `A list entry begins with ${asWritten(mark)}; expected a hyphen and a space.`,
  };
};

/** `kind:institution`, which YAML reads as text. */
export const noSpaceAfterColon = ({ line, lineStart, code }: Scene): Cause | null => {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return null;
  const glued = /^(\s*(?:- +)?)([a-z_]+):\S/.exec(line);
  if (!glued) return null;
  const start = lineStart + (glued[1]?.length ?? 0);
  return {
    span: { start, end: lineStart + line.trimEnd().length },
    message: `A space is missing after the colon of ${asWritten(glued[2] ?? '')}.`,
    help: `Write ${glued[2] ?? 'field'}: and then a space.`,
  };
};

/** `kind：happening`, as keyboards of Chinese and Japanese write a colon. */
export const wideColon = ({ line, lineStart, code }: Scene): Cause | null => {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return null;
  const [, before = '', name] = /^(\s*(?:- +)?)([a-z_]+)[：﹕︓]/u.exec(line) ?? [];
  if (name === undefined) return null;
  const start = lineStart + before.length + name.length;
  return {
    span: { start, end: start + 1 },
    message: `The colon after ${asWritten(name)} is not the one of YAML.`,
    help: `Write ${name}: with an ordinary colon, and then a space.`,
  };
};

/** A line that is no field at all. */
export const notAField = ({ text, line, lineStart, code }: Scene): Cause | null => {
  if (code !== 'MISSING_CHAR' && code !== 'MULTILINE_IMPLICIT_KEY') return null;
  const start = lineStart + (/^\s*/.exec(line)?.[0].length ?? 0);
  return {
    span: { start, end: lineStart + line.trimEnd().length },
    message: `Unexpected ${asWritten(line.trim())}; expected a field: a name, a colon, a space and a value.`,
    help: /(?:^|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(0, lineStart))
      ? 'If the account begins here, a line of three hyphens (---) is missing before it.'
      : 'A text that goes on over several lines is indented further than its field.',
  };
};

/** A field that begins in another column than those beside it. */
export const badIndent = ({ text, line, lineStart, code }: Scene): Cause | null => {
  const isField = /^\s*(?:- +)?[a-z_]+:(?:\s|$)/.test(line);
  if (code !== 'BAD_INDENT' && !(isField && (code === 'MISSING_CHAR' || code === 'MULTILINE_IMPLICIT_KEY')))
    return null;
  return otherColumn(text, lineStart, /^\s*/.exec(line)?.[0].length ?? 0);
};

/** `threads: - bridge`. */
export const listOnLine = ({ text, code, said, span }: Scene): Cause | null =>
  code === 'UNEXPECTED_TOKEN' && said.includes('block-seq-ind')
    ? {
        span: { start: span.start, end: span.start + restOfLine(text, span.start).length },
        message: 'A list begins on the line of its field; expected it on the next line.',
        help: 'Write each entry on a line of its own, or all of them in brackets: [one, two]. If it is text, put the whole of it in quotation marks.',
      }
    : null;
