/** Citations need no definition: the statement itself is it. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inProse, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'footnote-definition',
  family: 'markdown',
  severity: 'error',
  asks: 'Citations have no definition: each leads to a statement.',
  example: {
    before: 'The bridge was closed.[^closed]\n\n[^closed]: Harbour News',
    after: 'The bridge was closed.[^closed]',
  },
});

function checkDefinitions(file: ProseFile): Finding[] {
  return visitsOf(file).flatMap(({ node, span }): Finding[] => {
    if (node.type !== 'footnoteDefinition') return [];
    const message = `Unexpected definition of the citation ${asWritten(node.label ?? node.identifier)}; it needs none, for it leads to a statement.`;
    const help =
      'Remove it, and cite with [^id] the statement of that id in the front matter. If what it says is not there yet, add it under "claims" first.';
    return [{ ...inProse(file, span), rule: 'footnote-definition', message, help }];
  });
}

export const checkFile: FileCheck = ofProse(checkDefinitions);
