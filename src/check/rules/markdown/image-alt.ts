/** A picture has a description. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inProse, visitsOf, type ProseFile } from '../../prose/prose.ts';
import { ofProse } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'image-alt',
  family: 'markdown',
  severity: 'error',
  asks: 'A picture has a description.',
  example: {
    before: '![](../../images/bridge.png)[^closed]',
    after: '![A bridge with a barrier](../../images/bridge.png)[^closed]',
  },
});

function checkDescriptions(file: ProseFile): Finding[] {
  return visitsOf(file).flatMap(({ node, span }): Finding[] => {
    if ((node.type !== 'image' && node.type !== 'imageReference') || node.alt?.trim()) return [];
    const message = 'The picture has no description; expected words for those who cannot see it.';
    const help = 'Write them between the brackets: ![A bridge with a barrier across the road](bridge.jpg)';
    return [{ ...inProse(file, span), rule: 'image-alt', message, help }];
  });
}

export const checkFile: FileCheck = ofProse(checkDescriptions);
