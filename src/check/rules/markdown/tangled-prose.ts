/** Prose is not nested or marked up so densely that it takes long to read. */
import { MAX_DEPTH, MAX_LENGTH, MAX_LINES, MAX_MARKS, MAX_UNDERLINES, type Tangle } from '../../../markdown/tangle.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { holdsProse, inProse, tangleIn, type ProseFile } from '../../prose/prose.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'tangled-prose',
  family: 'markdown',
  severity: 'error',
  asks: 'Prose is not nested or marked up so densely that it takes long to read.',
  example: {
    before: '> > > > > > > > > > > > The bridge was closed.[^closed]',
    after: '> The bridge was closed.[^closed]',
  },
});

const PART = 'Part it with blank lines.';

const words: Record<Tangle['kind'], { message: string; help: string }> = {
  depth: {
    message: `Lists and quotations stand more than ${MAX_DEPTH} deep in one another; expected fewer.`,
    help: 'Begin the lines with fewer marks (>, -), or with less space before them.',
  },
  marks: {
    message: `This block holds more than ${MAX_MARKS} marks such as * and [; expected shorter paragraphs and lists.`,
    help: PART,
  },
  lines: { message: `This block has more than ${MAX_LINES} lines; expected shorter paragraphs and lists.`, help: PART },
  length: {
    message: `This block goes on for more than ${MAX_LENGTH} characters behind a "["; expected shorter paragraphs and lists.`,
    help: PART,
  },
  underlines: {
    message: `This is one of more than ${MAX_UNDERLINES} lines of = or - alone, which make headings of the text above them.`,
    help: 'Write "##" before a heading, and leave these lines out.',
  },
};

function checkTangle(file: ProseFile): Finding[] {
  const tangle = tangleIn(file);
  if (!tangle) return [];
  const { message, help } = words[tangle.kind];
  const unread = `${help} Nothing else in this text was checked.`;
  return [{ ...inProse(file, tangle), rule: 'tangled-prose', message, help: unread }];
}

export const checkFile: FileCheck = (file) => (holdsProse(file) ? checkTangle(file) : []);
