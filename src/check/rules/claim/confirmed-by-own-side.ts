/** Nobody confirms their own statement, nor one of their side. */
import type { Claim, Id, Story } from '../../../model/record.ts';
import { ownersOf } from '../../../model/origin.ts';
import { sideOf } from '../../../model/side.ts';
import { knownSpeakers, publisherOf, voiceKey, voiceOf, type Voice } from '../../../model/voice.ts';
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

/** The actors whose statement it is: who speak, else those with whom it began, else those who are named as its document's own. */
function speakersOf(story: Story, claim: Claim, voice: Voice): readonly Id[] {
  const named = knownSpeakers(claim);
  if (named.length > 0) return named;
  if (voice.kind === 'actors') return voice.ids;
  const isOwn = voiceKey(voice) === voiceKey(publisherOf(story, claim.source));
  return isOwn ? (story.sources.get(claim.source)?.by ?? []) : [];
}

/** What joins a confirmer with whoever says what is confirmed; `null` where nothing does. */
function tieOf(story: Story, claim: Claim, confirmer: Id): string | null {
  const voice = voiceOf(story, claim);
  const speakers = speakersOf(story, claim, voice);
  if (speakers.includes(confirmer)) return 'is the speaker';
  const side = sideOf(story, confirmer);
  const ally = side === null ? undefined : speakers.find((speaker) => sideOf(story, speaker) === side);
  if (ally !== undefined) return `is on the side of the speaker ${asWritten(ally)}`;
  if (speakers.length > 0 || voice.kind !== 'outlet') return null;
  const owns = ownersOf(story, voice.id).some((owner) => owner.kind === 'actors' && owner.ids.includes(confirmer));
  return owns ? `owns the outlet ${asWritten(voice.id)}` : null;
}

const SIDE_HELP =
  'What one side says of itself is "claimed", however many of that side say it: write that standing, and put whoever else says so into "by" in place of "confirmed_by".';
const OWNER_HELP =
  'What an owner says adds nothing to what their own outlet reports: the standing is "reported", without "confirmed_by".';

function checkConfirmers({ file, claim, here }: PlacedClaim, { story }: Content): Finding[] {
  if (claim.standing !== 'confirmed') return [];
  return claim.confirmed_by.flatMap((confirmer, index): Finding[] => {
    const tie = tieOf(story, claim, confirmer);
    if (tie === null) return [];
    const message = `${asWritten(confirmer)} ${tie}; expected somebody who is not.`;
    const help = tie.startsWith('owns') ? OWNER_HELP : SIDE_HELP;
    return [{ ...inFields(file, [...here, 'confirmed_by', index]), rule: 'confirmed-by-own-side', message, help }];
  });
}

export const checkAmong: AmongCheck = ofClaimsAmong(checkConfirmers);
