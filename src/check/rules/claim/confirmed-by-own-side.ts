/** Nobody confirms their own statement, nor one of their side. */
import type { Claim, Id, Story } from '../../../model/record.ts';
import { sideOf } from '../../../model/side.ts';
import { knownSpeakers } from '../../../model/voice.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofClaimsAmong } from '../among.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'confirmed-by-own-side',
  family: 'claim',
  severity: 'error',
  asks: 'Nobody confirms their own statement, nor one of their side.',
  example: {
    before: 'by: port-authority\nstanding: confirmed\nconfirmed_by: [port-authority]',
    after: 'by: port-authority\nstanding: confirmed\nconfirmed_by: [town-council]',
  },
});

function speakersOf(story: Story, claim: Claim): readonly Id[] {
  const speakers = knownSpeakers(claim);
  return speakers.length > 0 ? speakers : (story.sources.get(claim.source)?.by ?? []);
}

function checkConfirmers({ file, claim, here }: PlacedClaim, { story }: Content): Finding[] {
  if (claim.standing !== 'confirmed') return [];
  const speakers = speakersOf(story, claim);
  return claim.confirmed_by.flatMap((confirmer, index): Finding[] => {
    const side = sideOf(story, confirmer);
    const ally = speakers.find(
      (speaker) => speaker === confirmer || (side !== null && sideOf(story, speaker) === side),
    );
    if (ally === undefined) return [];
    const why = ally === confirmer ? 'is the speaker' : `is on the side of the speaker ${asWritten(ally)}`;
    const message = `${asWritten(confirmer)} ${why}; expected somebody who is not.`;
    const help = 'What one side says of itself is "claimed", however many of that side say it.';
    return [{ ...inFields(file, [...here, 'confirmed_by', index]), rule: 'confirmed-by-own-side', message, help }];
  });
}

export const checkAmong: AmongCheck = ofClaimsAmong(checkConfirmers);
