/** A statement replaces only what the same speaker or outlet said before. */
import { resolveClaimRef, splitClaimKey } from '../../../model/claim-key.ts';
import { saidOf, writtenOf } from '../../../model/made-public.ts';
import type { Claim, Story } from '../../../model/record.ts';
import { voiceKey, voiceOf } from '../../../model/voice.ts';
import type { When } from '../../../model/when.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type FilePlace } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofClaimsAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'invalid-revision',
  family: 'claim',
  severity: 'error',
  asks: 'A statement revises only an earlier one of the same speaker or outlet.',
  example: {
    before: 'revises: [bridge-closed#waiting]',
    after: 'disputes: [bridge-closed#waiting]',
    where: 'the other statement is the port authority’s, and this one is the paper’s',
  },
});

/** When a statement was made: as it was written or spoken, where that was before it became public. */
const madeOn = (story: Story, claim: Claim): When | null => writtenOf(story, claim) ?? saidOf(story, claim);

function checkRevisions({ file, claim, here }: PlacedClaim, content: Content): Finding[] {
  const { story } = content;
  return claim.revises.flatMap((reference, index): Finding[] => {
    const key = splitClaimKey(resolveClaimRef(file.id, reference));
    const earlier = story.events.get(key.event)?.claims.find(({ id }) => id === key.claim);
    // Of one that is not there, or is this one itself, other rules tell.
    if (!earlier || earlier === claim) return [];
    const place = (): FilePlace => inFields(file, [...here, 'revises', index]);
    const rule = 'invalid-revision';
    const [voice, earlierVoice] = [voiceOf(story, claim), voiceOf(story, earlier)];
    if (voiceKey(voice) !== voiceKey(earlierVoice)) {
      const message = `${asWritten(reference)} is another speaker’s or outlet’s statement; expected an earlier one of the same.`;
      // Whether two documents have the same people, nobody can tell who does not know them: but they can take it back.
      const help =
        voice.kind === 'unnamed' && earlierVoice.kind === 'unnamed'
          ? 'Where they took back what they had said, write "retracted" there, with "by" and "note".'
          : 'Where this one denies what somebody else said, write "disputes" in place of "revises". If it does not, remove "revises".';
      return [{ ...place(), rule, message, help }];
    }
    const [own, other] = [madeOn(story, claim), madeOn(story, earlier)];
    if (!own || !other || !clockOf(content).isBefore(own, other)) return [];
    const message =
      `The statement, of ${asWritten(own.date.text)}, revises ${asWritten(reference)}, which is of ` +
      `${asWritten(other.date.text)}; expected an earlier one.`;
    const help = 'The later of two statements revises the earlier: move "revises" there, or correct a date.';
    return [{ ...place(), rule, message, help }];
  });
}

export const checkAmong: AmongCheck = ofClaimsAmong(checkRevisions);
