/** What somebody says and the source could not verify is claimed, and not verified. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unconfirmed-with-speaker',
  family: 'claim',
  severity: 'error',
  asks: 'A statement that is unconfirmed has no speaker: nobody vouches for it.',
  example: {
    before: 'by: port-authority\nstanding: unconfirmed',
    after: 'by: port-authority\nstanding: claimed\nunverified: true',
  },
});

function checkStanding({ file, claim, here }: PlacedClaim): Finding[] {
  if (claim.standing !== 'unconfirmed' || claim.by.length === 0) return [];
  const message = 'A statement that somebody makes is not "unconfirmed"; expected "claimed".';
  const help =
    'Write "standing: claimed", and "unverified: true" if the source says that it could not verify it. Where nobody is said to vouch for it, remove "by" instead.';
  return [{ ...inFields(file, [...here, 'standing']), rule: 'unconfirmed-with-speaker', message, help }];
}

export const checkFile: FileCheck = ofClaims(checkStanding);
