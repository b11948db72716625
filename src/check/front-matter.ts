/** Front matter: YAML between two lines of three hyphens at the beginning of a Markdown file. */
import type { Body } from './content.ts';
import type { Finding } from './rule.ts';

export interface FrontMatter {
  yaml: string;
  /** Where the YAML begins in the file's text. */
  offset: number;
  body: Body;
}

export type SplitFile = { ok: true; matter: FrontMatter } | { ok: false; finding: Omit<Finding, 'path'> };

const EXAMPLE =
  'Put the fields between two lines of three hyphens (---), the first of them the first line of the file.';

const fault = (message: string, start = 0, end = start): SplitFile => ({
  ok: false,
  finding: { rule: 'front-matter', span: { start, end }, message, help: EXAMPLE },
});

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
      return fault('The front matter begins late; expected --- on the first line.');
    return fault('The file has no front matter; expected --- on the first line.');
  }
  const offset = opening[0].length;
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(offset));
  if (!closing) return fault('The front matter is never closed; expected a second line of three hyphens (---).', 0, 3);
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
