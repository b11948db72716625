/** Prose is not nested or marked up so densely that it takes long to read. */
import { MAX_DEPTH, MAX_MARKS } from '../../../markdown/tangle.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { inProse, proseFiles, proseOf, type ProseFile } from '../../prose/prose.ts';
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

function checkTangle(file: ProseFile): Finding[] {
  const { tangle } = proseOf(file);
  if (!tangle) return [];
  const message =
    tangle.kind === 'depth'
      ? `Lists and quotations stand more than ${MAX_DEPTH} deep in one another; expected fewer.`
      : `This block holds more than ${MAX_MARKS} marks such as * and [; expected shorter paragraphs and lists.`;
  const help = 'Part it with blank lines. Nothing else in this text was checked.';
  return [{ ...inProse(file, tangle), rule: 'tangled-prose', message, help }];
}

export const check: RuleCheck = (content) => proseFiles(content).flatMap(checkTangle);
