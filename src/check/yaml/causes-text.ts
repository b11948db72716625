/** Causes of syntax errors that lie in a text: its quotation marks, its brackets, its first character, its colons. */
import { asWritten } from '../words/as-written.ts';
import { restOfLine, type Cause, type Scene } from './scene.ts';
import { ODD_SPACE, type Sighting } from './tokens.ts';

const QUOTE_IT = 'Put the whole text in quotation marks.';
const QUOTE_IF_TEXT = 'If it is text, put the whole of it in quotation marks.';

const isClosed = (source: string): boolean => source.length > 1 && source.endsWith(source.charAt(0));

/** A quotation that runs over what looks like the next field was probably meant to end before it. */
const swallowsField = (source: string): boolean => /[\r\n][ \t]*(?:- )?[a-z_]+:(?:\s|$)/.test(source);

/**
 * Text that begins with a space other than U+0020. YAML takes it for a letter, so that it parses and means something
 * else than what is seen.
 *
 * @param sightings of one text
 */
export function oddSpace(sightings: readonly Sighting[]): Cause | null {
  const space = sightings.find(({ seen }) => seen === 'odd-space');
  if (!space) return null;
  return {
    span: { start: space.offset, end: space.offset + space.source.length },
    message: 'A special space, such as one that prevents a line break, stands where YAML takes ordinary ones only.',
    help: 'Replace it with an ordinary space.',
  };
}

/** `kind:` and a space that YAML takes for a letter. */
export const oddSpaceAfterColon = ({ line, lineStart }: Scene): Cause | null => {
  const [, before = '', space] = new RegExp(`^(\\s*(?:- +)?[a-z_]+:)(${ODD_SPACE})`, 'u').exec(line) ?? [];
  if (space === undefined) return null;
  const offset = lineStart + before.length;
  return oddSpace([{ seen: 'odd-space', offset, source: space }]);
};

/** What to put at the end of a text: many programs set a curly mark there, which YAML takes for a letter. */
function closingHelp(mark: string, line: string): string {
  const curly = /[“”„‘’»]$/u.exec(line)?.[0];
  return curly === undefined
    ? `Put another ${mark} at the end of the text.`
    : `The text ends with ${curly}, which is another mark: write ${mark} in its place.`;
}

/** A quotation mark without its partner. */
export const openQuote = ({ text, span, sightings }: Scene): Cause | null => {
  const quotes = sightings.filter(({ seen, offset }) => seen === 'quoted' && offset <= span.start);
  const open = quotes.find(({ source }) => swallowsField(source)) ?? quotes.find(({ source }) => !isClosed(source));
  if (!open) return null;
  return {
    span: { start: open.offset, end: open.offset + restOfLine(text, open.offset).length },
    message: 'The quotation mark that opens here is never closed.',
    help: closingHelp(open.source.charAt(0), restOfLine(text, open.offset)),
  };
};

/** What is said of a text in quotation marks that has such a mark within it. */
const closedEarly = (mark: string): Pick<Cause, 'message' | 'help'> => ({
  message: 'The quotation marks close before the end of the text.',
  help:
    mark === "'"
      ? "Inside '…' write an apostrophe twice (''), or put the text in double quotation marks."
      : 'Inside "…" write \\" for a quotation mark, or put the text in single quotation marks.',
});

/** Text after a closing quotation mark. */
export const afterQuote = ({ text, code, span, sightings }: Scene): Cause | null => {
  if (code !== 'UNEXPECTED_TOKEN') return null;
  const before = sightings.find(
    ({ seen, offset, source }) =>
      seen === 'quoted' && offset < span.start && text.slice(offset + source.length, span.start).trim() === '',
  );
  if (!before) return null;
  const end = span.start + restOfLine(text, span.start).length;
  return { span: { start: span.start, end }, ...closedEarly(before.source.charAt(0)) };
};

/** A bracket or brace without its partner. */
export const openBracket = ({ sightings, span }: Scene): Cause | null => {
  const open = sightings.findLast(({ seen, offset }) => seen === 'open-bracket' && offset <= span.start);
  if (!open) return null;
  const closing = open.source === '{' ? '}' : ']';
  return {
    span: { start: open.offset, end: open.offset + 1 },
    message: `The ${open.source} that opens here is never closed; expected ${closing}.`,
    help: `Put ${closing} at the end. If ${open.source} only begins a text, put the whole text in quotation marks.`,
  };
};

/** `[one,, two]`. */
export const doubleComma = ({ code, said, span }: Scene): Cause | null =>
  code === 'UNEXPECTED_TOKEN' && said.startsWith('Unexpected , ')
    ? { span, message: 'A comma stands here with nothing before it; expected an entry.', help: 'Remove the comma.' }
    : null;

/** Bare text that begins with a mark of YAML's own. */
export const bareStart = ({ text, code, span, line, lineStart }: Scene): Cause | null => {
  const value = /^\s*(?:- +)*(?:[\w-]+:\s+)?/.exec(line)?.[0].length ?? 0;
  const start = code === 'BAD_SCALAR_START' ? span.start : lineStart + value;
  const first = text.charAt(start);
  const reserved =
    code === 'BAD_SCALAR_START' ||
    (code === 'UNEXPECTED_TOKEN' && /[[{>|*&!]/.test(first)) ||
    (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\?\s/.test(text.slice(start)));
  if (!reserved || first === '') return null;
  return {
    span: { start, end: start + restOfLine(text, start).length },
    message: `Text without quotation marks cannot begin with ${asWritten(first)}.`,
    help: QUOTE_IT,
  };
};

/** What `a: b` was probably meant to be, where it stands as bare text. */
function colonHelp(value: string): string {
  // One word before the colon is more often a field of its own than the beginning of a sentence.
  const field = /^([a-z][a-z0-9_-]*):\s/.exec(value)?.[1];
  if (field !== undefined) return `If ${asWritten(field)} is a field, put it in braces: { ${value} }. ${QUOTE_IF_TEXT}`;
  if (/^[“”„«‘’]/u.test(value)) return `${QUOTE_IT} Curly ones do not count: use " or '.`;
  return `${QUOTE_IT} For example: ${asWritten(value.replaceAll('"', "'"))}`;
}

/** `title: Kyiv: the battle`, and the same inside braces. */
export const colonInText = ({ text, code, span }: Scene): Cause | null => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BLOCK_IN_FLOW') return null;
  const rest = restOfLine(text, span.start);
  const value = code === 'BLOCK_IN_FLOW' ? (/^[^,}\]]*/.exec(rest)?.[0].trimEnd() ?? '') : rest;
  if (!/:(?:\s|$)/.test(value)) return null;
  const place = { start: span.start, end: span.start + value.length };
  const mark = /^(['"]).+\1$/.exec(value)?.[1];
  if (mark !== undefined) return { span: place, ...closedEarly(mark) };
  return {
    span: place,
    message:
      'A colon followed by a space stands in text without quotation marks; YAML takes what is before it for the name of a field.',
    help: colonHelp(value),
  };
};

/** A backslash that means nothing inside double quotation marks. */
export const badEscape = ({ text, code, span }: Scene): Cause | null =>
  code === 'BAD_DQ_ESCAPE'
    ? {
        span: { start: span.start, end: span.start + 2 },
        message: `Unknown escape ${asWritten(text.slice(span.start, span.start + 2))} inside double quotation marks.`,
        help: 'Write \\\\ for a backslash, or put the text in single quotation marks.',
      }
    : null;
