/** An account no longer rests on what was taken back, but may tell that it was. */
import { isSpoken } from '../../../model/spoken.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { blocksOf, inProse, sourceOf, visitsOf } from '../../prose/prose.ts';
import { saysTakenBack } from '../../prose/taken-back.ts';
import { asWritten } from '../../words/as-written.ts';
import type { Account } from '../citations.ts';
import { ofAccount } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'cites-retracted',
  family: 'claim',
  severity: 'warning',
  asks: 'An account cites no statement that was taken back, unless it says so.',
  example: {
    before: 'The bridge was closed.[^closed] The paper first had fourteen ships.[^first-count]',
    after: 'The bridge was closed.[^closed]',
    where: 'the paper took the statement "first-count" back',
  },
});

function checkAccount(file: Account): Finding[] {
  const { claims, withdrawn } = file.record;
  const retracted = new Set(claims.flatMap(({ id, retracted }) => (retracted ? [id] : [])));
  // Where everything was taken back there is nothing else to cite.
  if (withdrawn || retracted.size === claims.length) return [];
  const silent = blocksOf(file).filter(({ span }) => !saysTakenBack(sourceOf(file, span)));
  return visitsOf(file).flatMap(({ node, span }): Finding[] => {
    if (node.type !== 'footnoteReference' || !retracted.has(node.label ?? node.identifier)) return [];
    if (!silent.some((block) => block.span.start <= span.start && span.end <= block.span.end)) return [];
    const message = `The statement ${asWritten(node.label ?? node.identifier)} was taken back, and the account still cites it.`;
    const help =
      'Leave out what rests on it alone, or say in the same paragraph that it was taken back. Readers find the statement, and that it was taken back, among the statements of the event.';
    return [{ ...inProse(file, span), rule: 'cites-retracted', message, help }];
  });
}

/** In another language than those of the interface nobody could answer it: we do not know how it says so. */
export const checkFile: FileCheck = ofAccount((file, lang) => (isSpoken(lang) ? checkAccount(file) : []));
