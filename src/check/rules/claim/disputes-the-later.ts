/** A statement denies only what was public when it was made. */
import { resolveClaimRef, splitClaimKey } from '../../../model/claim-key.ts';
import { saidOf } from '../../../model/made-public.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofClaimsAmong } from '../among.ts';
import { clockOf } from '../clock.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'disputes-the-later',
  family: 'claim',
  severity: 'error',
  asks: 'A statement denies only what was public when it was made.',
  example: {
    before: 'disputes: [council-meets#met]',
    after: 'disputes: []',
    where: 'the statement is of 4 June and the other of 6 June, which may dispute it instead',
  },
});

function checkDenials({ file, claim, here }: PlacedClaim, content: Content): Finding[] {
  const clock = clockOf(content);
  const { story } = content;
  return claim.disputes.flatMap((reference, index): Finding[] => {
    const key = splitClaimKey(resolveClaimRef(file.id, reference));
    const denied = story.events.get(key.event)?.claims.find(({ id }) => id === key.claim);
    const own = saidOf(story, claim);
    const other = denied ? saidOf(story, denied) : null;
    if (!own || !other || !clock.isBefore(own, other)) return [];
    const message =
      `The statement, public on ${asWritten(own.date.text)}, denies ${asWritten(reference)}, which was not public before ` +
      `${asWritten(other.date.text)}.`;
    const help = 'The later of two statements denies the earlier: move "disputes" there, or correct a date.';
    return [{ ...inFields(file, [...here, 'disputes', index]), rule: 'disputes-the-later', message, help }];
  });
}

export const checkAmong: AmongCheck = ofClaimsAmong(checkDenials);
