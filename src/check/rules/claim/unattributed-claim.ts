/** A statement that is claimed or assessed says by whom. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unattributed-claim',
  family: 'claim',
  severity: 'error',
  asks: 'A statement that is claimed or assessed says by whom.',
  example: {
    before: 'standing: claimed',
    after: 'standing: claimed\nby: port-authority',
  },
});

const HELP = {
  claimed: 'Where the source says it itself, the standing is "reported".',
  assessed:
    'Where it is the source’s own judgement, add an actor for its author, or for the source itself, and name that one.',
};

function checkSpeaker({ file, claim, here }: PlacedClaim): Finding[] {
  const { standing, by, by_words } = claim;
  if ((standing !== 'claimed' && standing !== 'assessed') || by.length > 0 || by_words !== undefined) return [];
  const message = `A statement that is ${standing} needs "by": the actor who says it, or "by_words" where nobody is named.`;
  return [{ ...inFields(file, [...here, 'standing']), rule: 'unattributed-claim', message, help: HELP[standing] }];
}

export const checkFile: FileCheck = ofClaims(checkSpeaker);
