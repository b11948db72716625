/** People who are not named stand in the place of actors, where somebody is said to speak. */
import type { FileCheck, Finding } from '../../finding.ts';
import { inFields, type FilePlace } from '../../sound-files.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { ofClaims } from '../alone.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'unnamed-speakers',
  family: 'claim',
  severity: 'error',
  asks: 'by_words stands in place of by, on a statement that is claimed or assessed; named goes with by_words alone.',
  example: {
    before: 'by: port-authority\nby_words: people familiar with the repair\nstanding: claimed',
    after: 'by_words: people familiar with the repair\nstanding: claimed',
  },
});

function checkWords({ file, claim, here }: PlacedClaim): Finding[] {
  const { standing, by, by_words, named } = claim;
  const rule = 'unnamed-speakers';
  if (by_words === undefined) {
    if (named === undefined) return [];
    const message =
      'Unexpected "named" on a statement without "by_words": it says who the unnamed people of "by_words" are.';
    const help = 'Where the source of the statement names its speaker, write "by".';
    return [{ ...inFields(file, [...here, 'named']), rule, message, help }];
  }
  const place = (): FilePlace => inFields(file, [...here, 'by_words']);
  if (standing !== 'claimed' && standing !== 'assessed') {
    const message = `Unexpected "by_words" on a statement that is ${standing}; it goes with "claimed" and "assessed" alone.`;
    const help = 'What unnamed people say is "claimed"; what they think is "assessed".';
    return [{ ...place(), rule, message, help }];
  }
  if (by.length === 0) return [];
  const message = 'A statement has "by" or "by_words", not both: its speakers are named or they are not.';
  const help =
    'Keep the one that is right. Where some are named and others are not, write two statements, one for each.';
  return [{ ...place(), rule, message, help }];
}

export const checkFile: FileCheck = ofClaims(checkWords);
