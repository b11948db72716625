/** A reported statement has a speaker only with the act that speaking was. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'speaker-without-act',
  family: 'claim',
  severity: 'error',
  asks: 'A reported statement names a speaker only together with the act that was done by speaking.',
  example: {
    before: 'standing: reported\nby: port-authority',
    after: 'standing: claimed\nby: port-authority',
    where: 'the speaker only says so; an offer or a demand is "reported" with "by" and "act"',
  },
});

function checkAct({ file, claim, here }: PlacedClaim): Finding[] {
  const { standing, by, by_words, act } = claim;
  const isSaidBySomebody = by.length > 0 || by_words !== undefined;
  // That nobody is said to claim or assess it has a message of its own.
  if ((standing === 'claimed' || standing === 'assessed') && !isSaidBySomebody) return [];
  const rule = 'speaker-without-act';
  if (standing === 'reported' && by.length > 0 && act === undefined) {
    const message = 'A reported statement has "by" only together with "act": what the speaker did by speaking.';
    const help =
      'Where the speaker only says that it is so, the standing is "claimed". Where speaking was the deed, as in an offer or an order, add "act".';
    return [{ ...inFields(file, [...here, 'by']), rule, message, help }];
  }
  if (act === undefined) return [];
  if (standing !== 'reported') {
    const message = `Unexpected "act" on a statement that is ${standing}; it goes with "reported" alone.`;
    const help =
      'Where the speaker did it by speaking, as in an offer or an order, the standing is "reported". If not, remove "act".';
    return [{ ...inFields(file, [...here, 'act']), rule, message, help }];
  }
  // So has a description of whoever did it.
  if (isSaidBySomebody) return [];
  const message = `The act ${asWritten(act)} has no speaker; expected "by": the actor who did it.`;
  const help = 'Where nobody is said to have done it, remove "act".';
  return [{ ...inFields(file, [...here, 'act']), rule, message, help }];
}

export const checkFile: FileCheck = ofClaims(checkAct);
