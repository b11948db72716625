/**
 * What somebody says reaches a source in some way, and the files say in which: without it, four outlets that quote one
 * man look like four witnesses.
 */
import type { Claim, SourceRecord, Story } from '../../../model/record.ts';
import { isOutlet } from '../../../model/voice.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofClaimsAmong } from '../among.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'origin-not-stated',
  family: 'claim',
  severity: 'warning',
  asks: 'A statement that somebody makes says where its source has it from.',
  example: {
    before: 'by: port-authority\nstanding: claimed',
    after: 'by: port-authority\nvia: direct\nstanding: claimed',
    where: 'the authority said so to the paper itself; else "via" names the post or report, or is unknown',
  },
});

/** Whether those who speak also publish the document or wrote it: it is their own, or they are the outlet or its authors, by name. */
const speaksItself = (story: Story, { by }: Claim, source: SourceRecord): boolean =>
  by.every(
    (speaker) =>
      source.by.includes(speaker) ||
      isOutlet(story, speaker, source.outlet) ||
      source.authors.includes(story.actors.get(speaker)?.name ?? ''),
  );

function checkOrigin({ file, claim, here }: PlacedClaim, { story }: Content): Finding[] {
  const { standing, by, via } = claim;
  const source = story.sources.get(claim.source);
  if ((standing !== 'claimed' && standing !== 'assessed') || by.length === 0 || via.length > 0) return [];
  if (!source || source.via.length > 0 || speaksItself(story, claim, source)) return [];
  const speakers = by.map(asWritten).join(' and ');
  const message = `Nothing says from where ${asWritten(source.id)} has what ${speakers} said; expected "via".`;
  const help =
    'Write "via: direct" if it was said to that source itself (an interview, a press conference), "via:" with the id of the post, video or report that it cites, or "via: unknown" if it does not say.';
  return [{ ...inFields(file, [...here, 'by']), rule: 'origin-not-stated', message, help }];
}

export const checkAmong: AmongCheck = ofClaimsAmong(checkOrigin);
