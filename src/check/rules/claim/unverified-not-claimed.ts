/** That a source could not verify what it hands on is said of what somebody claims, and of nothing else. */
import type { Standing } from '../../../model/vocabulary.ts';
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unverified-not-claimed',
  family: 'claim',
  severity: 'error',
  asks: 'unverified stands only on a statement that is claimed.',
  example: {
    before: 'unverified: true\nstanding: reported',
    after: 'standing: unconfirmed',
    where: 'nobody is said to vouch for it; what somebody says is "claimed"',
  },
});

const HELP: Readonly<Record<Exclude<Standing, 'claimed'>, string>> = {
  reported:
    'What the source could not verify is "claimed" where it names who says so. Where it does not, it is "unconfirmed", without "unverified".',
  confirmed: 'What was confirmed was verified: leave one of the two out.',
  unconfirmed: '"unconfirmed" says so already: leave it out.',
  assessed: 'Nobody verifies an opinion: leave it out.',
};

function checkStanding({ file, claim, here }: PlacedClaim): Finding[] {
  const { standing, unverified, by, by_words } = claim;
  const isSaidBySomebody = by.length > 0 || by_words !== undefined;
  // A speaker of something unconfirmed has a message of its own, which says what to write.
  if (!unverified || standing === 'claimed' || (standing === 'unconfirmed' && isSaidBySomebody)) return [];
  const message = `Unexpected "unverified" on a statement that is ${standing}; it goes with "claimed" alone.`;
  return [
    { ...inFields(file, [...here, 'unverified']), rule: 'unverified-not-claimed', message, help: HELP[standing] },
  ];
}

export const checkFile: FileCheck = ofClaims(checkStanding);
