/** Front matter: YAML between two lines of three hyphens at the beginning of a Markdown file. */
import type { Body } from '../../content.ts';
import type { Unplaced } from '../../finding.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'front-matter',
  family: 'yaml',
  severity: 'error',
  asks: 'An event or thread begins with YAML between two lines of three hyphens.',
  example: {
    before: 'title: The harbour bridge closes',
    after: '---\ntitle: The harbour bridge closes',
  },
});

export interface FrontMatter {
  yaml: string;
  /** Where the YAML begins in the file's text. */
  offset: number;
  body: Body;
}

export type SplitFile = { ok: true; matter: FrontMatter } | { ok: false; finding: Unplaced };

const EXAMPLE =
  'Put the fields between two lines of three hyphens (---), the first of them the first line of the file.';

const fault = (message: string, start = 0, end = start, help = EXAMPLE): SplitFile => ({
  ok: false,
  finding: { rule: 'front-matter', span: { start, end }, message, help },
});

/** `----`, `–––` or `—` alone on a line, as word processors make them: probably meant to be three hyphens. */
const LOOK_ALIKE = /^[ \t]*([-–—−]{2,}|[–—−])[ \t]*$/mu;

function lookAlike(text: string, from = 0): SplitFile | null {
  const match = LOOK_ALIKE.exec(text.slice(from));
  if (!match) return null;
  const { 0: line, 1: found = '', index } = match;
  const start = from + index + line.indexOf(found);
  const where = line.startsWith(found) ? '' : ' at the beginning of the line';
  return fault(`Unexpected ${asWritten(found)}; expected three hyphens (---)${where}.`, start, start + found.length);
}

/**
 * Splits a Markdown file into front matter and prose.
 *
 * @param text the whole file, without a byte-order mark; LF, CRLF or CR
 * @returns both parts with their offsets, or what is wrong
 */
export function splitFrontMatter(text: string): SplitFile {
  const opening = /^---[ \t]*(?:\r\n|\n|\r|$)/.exec(text);
  if (!opening) {
    if (/^\+\+\+[ \t]*(?:\r|\n|$)/.test(text))
      return fault('The front matter is TOML (+++); expected YAML (---).', 0, 3);
    if (/^\s+---[ \t]*(?:\r|\n)/.test(text))
      return fault('An empty line or a space stands before the front matter; expected --- on the first line.');
    if (text.trim() === '') return fault('The file is empty; expected front matter, and a text below it.');
    const [first = ''] = text.split(/[\r\n]/, 1);
    return lookAlike(first) ?? fault('The file has no front matter; expected --- on the first line.');
  }
  const offset = opening[0].length;
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(offset));
  if (!closing) {
    const open = 'The front matter is never closed; expected a second line of three hyphens (---).';
    return (
      lookAlike(text, offset) ?? fault(open, 0, 3, 'Put a line of three hyphens below the last field, before the text.')
    );
  }
  // The line break before the closing line belongs to the YAML, so that its last line is whole.
  const breaks = /^[\r\n]*/.exec(closing[0])?.[0].length ?? 0;
  const bodyOffset = offset + closing.index + closing[0].length;
  return {
    ok: true,
    matter: {
      yaml: text.slice(offset, offset + closing.index + breaks),
      offset,
      body: { text: text.slice(bodyOffset), offset: bodyOffset },
    },
  };
}

/**
 * Front matter where there should be none.
 *
 * @param text the whole of about.md
 * @returns `null` where it is prose
 */
export function unexpectedFrontMatter(text: string): Unplaced | null {
  const front = /^---[ \t]*[\r\n]+(?:[a-z_]+:.*[\r\n]+)+---[ \t]*$/m.exec(text);
  if (front?.index !== 0) return null;
  const message = 'Unexpected front matter; about.md is text alone.';
  return { rule: 'front-matter', span: { start: 0, end: 3 }, message, help: 'Remove the lines from --- to ---.' };
}
