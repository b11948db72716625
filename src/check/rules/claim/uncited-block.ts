/** Every paragraph, list item, table and quotation of an account cites a statement. */
import { nodesOf } from '../../../markdown/walk.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { blocksOf, inProse, isGluedHeading, sourceOf, type Block } from '../../prose/prose.ts';
import { blockWord, isHit, statementsOf, writtenIn, type Account } from '../citations.ts';
import { ofAccount } from '../alone.ts';
import { defineRule } from '../rule.ts';
import { unknownCitations } from './unknown-citation.ts';

export const rule = defineRule({
  id: 'uncited-block',
  family: 'claim',
  severity: 'error',
  asks: 'Every paragraph, list item, table and quotation cites a statement.',
  example: {
    before: 'The council was not asked.',
    after: 'The council was not asked.[^closed]',
  },
});

/** A paragraph of bold words alone, as people write headings. */
const isBold = ({ node }: Block): boolean =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';

function checkBlock(file: Account, block: Block): Finding[] {
  const place = inProse(file, block.span);
  if (block.node.type === 'code') {
    const message = 'This text is set as code, which cites nothing; expected a paragraph.';
    const help = 'A line that begins with four spaces is taken for code, and so is what follows a line of ```.';
    return [{ ...place, rule: 'uncited-block', message, help }];
  }
  const isTold = isHit(file, unknownCitations(file), block.span) || isGluedHeading(sourceOf(file, block.span));
  if (block.cited.length > 0 || isTold || writtenIn(file, block.span, nodesOf(block.node)).length > 0) return [];
  const message = `This ${blockWord(block)} cites no statement; expected [^id] after what it says.`;
  const help = isBold(block)
    ? 'If this is a heading, begin the line with "## " and leave out the asterisks.'
    : statementsOf(file);
  return [{ ...place, rule: 'uncited-block', message, help }];
}

export const checkFile: FileCheck = ofAccount((file) => blocksOf(file).flatMap((block) => checkBlock(file, block)));
