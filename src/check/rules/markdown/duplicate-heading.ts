/** No two headings of a page read the same. */
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { FileCheck, Finding } from '../../finding.ts';
import { inProse, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'duplicate-heading',
  family: 'markdown',
  severity: 'error',
  asks: 'No two headings of a page read the same.',
  example: {
    before: '## The bridge\n\n## The bridge',
    after: '## The bridge\n\n## The ships',
  },
});

// Titles that differ only in case or in spaces get the same anchor.
const folded = (heading: Heading): string => toString(heading).trim().replace(/\s+/g, ' ').toLowerCase();

function checkHeadings(file: ProseFile): Finding[] {
  const seen = new Set<string>();
  return visitsOf(file).flatMap(({ node, span }): Finding[] => {
    if (node.type !== 'heading') return [];
    const text = folded(node);
    const isRepeated = seen.has(text);
    seen.add(text);
    if (text === '' || !isRepeated) return [];
    const message = `The heading ${asWritten(toString(node))} stands here twice; expected one of its own for each part.`;
    return [
      { ...inProse(file, span), rule: 'duplicate-heading', message, help: 'Let each say what its part is about.' },
    ];
  });
}

export const checkFile: FileCheck = ofProse(checkHeadings);
