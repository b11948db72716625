/** `placeholder-text`: what was written to be replaced, and still stands where readers would see it. */
import type { Content } from '../../content.ts';
import { ifPrinted, printedReader } from '../../fields/as-printed.ts';
import type { FileCheck, Finding, RuleCheck } from '../../finding.ts';
import type { Span } from '../../problem.ts';
import { defineRule } from '../rule.ts';

/** What marks the places of a new file that an editor has yet to fill in. */
export const PLACEHOLDER = 'FILL IN';

export const rule = defineRule({
  id: 'placeholder-text',
  family: 'field',
  severity: 'warning',
  asks: 'What is marked FILL IN is filled in before it is published.',
  example: {
    before: 'summary: "FILL IN: one or two sentences"',
    after: 'summary: The port authority closes the bridge after a crack is found.',
  },
});

type Read = NonNullable<Content['site' | 'about' | 'words'] | Content['records'][number]>;

/** Whether readers will not get the file: a draft may be as unfinished as it likes. */
const isDraft = (file: Read): boolean => file.type === 'event' && file.record?.draft === true;

const bodyOffset = (file: Read): number =>
  'body' in file && file.body ? file.body.offset : file.type === 'about' ? 0 : file.text.length;

/** Whether an offset of YAML stands in a comment: one that has its line to itself, as new files have them. */
const isComment = (text: string, offset: number): boolean =>
  text
    .slice(text.lastIndexOf('\n', offset) + 1, offset)
    .trimStart()
    .startsWith('#');

function marksIn(file: Read): Span[] {
  const prose = bodyOffset(file);
  return [...file.text.matchAll(new RegExp(`\\b${PLACEHOLDER}\\b`, 'g'))]
    .filter(({ index }) => index >= prose || !isComment(file.text, index))
    .map(({ index }) => ({ start: index, end: index + PLACEHOLDER.length }));
}

const HELP = 'Write what it asks for in its place, or take it out; until then, "draft: true" holds an event back.';

/** New files have a colon behind the mark; a document that prints these words, mostly none. */
function helpAt(file: Read, { end }: Span): string {
  const [rest = ''] = /^[^\r\n"]{0,60}/.exec(file.text.slice(end, end + 60)) ?? [];
  if (file.type === 'about' || rest.startsWith(':')) return HELP;
  return `${HELP} ${ifPrinted(`${PLACEHOLDER}${rest}`.replace(/['\s]{1,60}$/, ''))}`;
}

function checkText(file: Read): Finding[] {
  if (!file.text.includes(PLACEHOLDER) || isDraft(file)) return [];
  const isPrinted = printedReader(file.text, bodyOffset(file));
  return marksIn(file)
    .filter((span) => !isPrinted(span))
    .map((span) => ({
      path: file.path,
      rule: 'placeholder-text',
      span,
      message: `${PLACEHOLDER} still stands here, and readers would see it.`,
      help: helpAt(file, span),
    }));
}

export const checkFile: FileCheck = checkText;

export const check: RuleCheck = ({ site, words }) => [site, words].flatMap((file) => (file ? checkText(file) : []));
