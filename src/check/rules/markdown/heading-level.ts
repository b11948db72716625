/** Headings begin at `##`, leave out no level, and have words. */
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FileCheck, Finding } from '../../finding.ts';
import { inProse, isGluedHeading, sourceOf, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'heading-level',
  family: 'markdown',
  severity: 'error',
  asks: 'Headings begin at ## and leave out no level.',
  example: {
    before: '# What was closed',
    after: '## What was closed',
  },
});

const marks = (depth: number): string => '#'.repeat(depth);

function levelMessage({ depth }: Heading, before: number): string | null {
  if (depth === 1) return 'Unexpected heading "#"; expected "##", for the title of the page is its only "#".';
  if (depth <= before + 1) return null;
  const after = before === 1 ? 'The first heading is' : `After "${marks(before)}" comes`;
  return `${after} "${marks(depth)}"; expected "${marks(before + 1)}".`;
}

function checkHeadings(file: ProseFile): Finding[] {
  let before = 1;
  return visitsOf(file).flatMap(({ node, span }): Finding[] => {
    const here = inProse(file, span);
    const source = sourceOf(file, span);
    if (node.type === 'paragraph' && isGluedHeading(source)) {
      const marks = /^#+/.exec(source)?.[0] ?? '';
      return [{ ...here, rule: 'heading-level', message: `A space is missing after ${asWritten(marks)}.` }];
    }
    if (node.type !== 'heading') return [];
    const findings: Finding[] = [];
    const wrongLevel = levelMessage(node, before);
    const underline = source.startsWith('#') ? null : /(?<![=-])([=-])\1*$/.exec(source.trimEnd())?.[0];
    if (underline) {
      const message = `The line ${asWritten(underline)} makes a heading of the text above it; expected "##" before a heading.`;
      const help = 'If no heading is meant, remove the line, or put a blank line above it.';
      findings.push({ ...here, rule: 'heading-level', message, help });
    } else if (wrongLevel !== null) findings.push({ ...here, rule: 'heading-level', message: wrongLevel });
    before = Math.max(2, node.depth);
    if (toString(node).trim() === '') {
      const message = 'The heading has no words; expected some, or no heading.';
      findings.push({ ...here, rule: 'heading-level', message });
    }
    return findings;
  });
}

export const checkFile: FileCheck = ofProse(checkHeadings);
