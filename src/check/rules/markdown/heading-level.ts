/** `heading-level` and `duplicate-heading`. */
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inProse, sourceOf, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Finding } from '../../finding.ts';

const marks = (depth: number): string => '#'.repeat(depth);

function levelMessage({ depth }: Heading, before: number): string | null {
  if (depth === 1) return 'Unexpected heading "#"; expected "##", for the title of the page is its only "#".';
  if (depth <= before + 1) return null;
  const after = before === 1 ? 'The first heading is' : `After "${marks(before)}" comes`;
  return `${after} "${marks(depth)}"; expected "${marks(before + 1)}".`;
}

// Titles that differ only in case or in spaces get the same anchor.
const folded = (heading: Heading): string => toString(heading).trim().replace(/\s+/g, ' ').toLowerCase();

/** `##Heading`, which Markdown takes for a paragraph. */
export const isGluedHeading = (source: string): boolean => /^#{1,6}[^#\s]/.test(source);

/** Checks that headings begin at `##`, leave out no level, have words, and do not repeat one another. */
export function checkHeadings(file: ProseFile): Finding[] {
  const seen = new Set<string>();
  let before = 1;
  return [...visitsOf(file)].flatMap(({ node, span }): Finding[] => {
    const here = inProse(file, span);
    const source = sourceOf(file, span);
    if (node.type === 'paragraph' && isGluedHeading(source)) {
      const marks = /^#+/.exec(source)?.[0] ?? '';
      return [{ ...here, rule: 'heading-level', message: `A space is missing after ${asWritten(marks)}.` }];
    }
    if (node.type !== 'heading') return [];
    const findings: Finding[] = [];
    const wrongLevel = levelMessage(node, before);
    const underline = source.startsWith('#') ? null : /([=-])\1*\s*$/.exec(source)?.[0].trim();
    if (underline) {
      const message = `The line ${asWritten(underline)} makes a heading of the text above it; expected "##" before a heading.`;
      const help = 'If no heading is meant, remove the line, or put a blank line above it.';
      findings.push({ ...here, rule: 'heading-level', message, help });
    } else if (wrongLevel !== null) findings.push({ ...here, rule: 'heading-level', message: wrongLevel });
    before = Math.max(2, node.depth);
    const text = folded(node);
    if (text === '') {
      findings.push({
        ...here,
        rule: 'heading-level',
        message: 'The heading has no words; expected some, or no heading.',
      });
    } else if (seen.has(text)) {
      const message = `The heading ${asWritten(toString(node))} stands here twice; expected one of its own for each part.`;
      findings.push({ ...here, rule: 'duplicate-heading', message });
    }
    seen.add(text);
    return findings;
  });
}
