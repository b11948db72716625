/** A confirmed statement says who confirmed it. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'confirmed-by-nobody',
  family: 'claim',
  severity: 'error',
  asks: 'A confirmed statement says who confirmed it.',
  example: {
    before: 'standing: confirmed',
    after: 'standing: confirmed\nconfirmed_by: [town-council]',
  },
});

function checkConfirmation({ file, claim, here }: PlacedClaim): Finding[] {
  const { standing, confirmed_by: actors, confirmed_by_words: words } = claim;
  if (standing !== 'confirmed' || actors.length > 0 || words !== undefined) return [];
  const message = 'A statement that is confirmed needs "confirmed_by" or "confirmed_by_words": who confirmed it.';
  const help = 'Where the source says it itself and nobody else is said to confirm it, the standing is "reported".';
  return [{ ...inFields(file, [...here, 'standing']), rule: 'confirmed-by-nobody', message, help }];
}

export const checkFile: FileCheck = ofClaims(checkConfirmation);
