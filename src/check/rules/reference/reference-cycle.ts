/** `via`, `within`, `member_of`, `owner`, `revises` and `see` never lead back to where they began; each circle is told once. */
import type { RecordType } from '../../../model/vocabulary.ts';
import type { Content } from '../../content.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { circlesOf, revisionCircles, successionCircles, viaOfThemselves } from '../../references/links.ts';
import { asWritten } from '../../words/as-written.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'reference-cycle',
  family: 'reference',
  severity: 'error',
  asks: 'via, within, member_of, owner, revises and see never lead back to where they began.',
  example: {
    before: 'within: harbour-bridge',
    after: 'kind: district',
    where: 'the file is places/harbour.yaml, and the bridge lies within the harbour',
  },
});

/** Two papers may each have something from the other. */
const VIA_HELP =
  'Correct or remove one of them. Where two documents each have something from the other, write "via" on each statement, and not in their files.';

const HELP = 'One of these is wrong: correct or remove it.';

function checkCircles(content: Content, type: RecordType, field: string, help = HELP): Finding[] {
  return circlesOf(content, type).map(({ place, words }) => ({
    ...place,
    rule: 'reference-cycle',
    message: `${field} leads in a circle: ${words}.`,
    help,
  }));
}

function checkClaims(content: Content): Finding[] {
  return viaOfThemselves(content).flatMap(({ place, read, via }): Finding[] => {
    if (via === read) return [];
    const message = `via leads in a circle: ${asWritten(via)} in turn goes back to ${asWritten(read)}.`;
    return [{ ...place(), rule: 'reference-cycle', message, help: VIA_HELP }];
  });
}

function checkRevisions(content: Content): Finding[] {
  return revisionCircles(content).map(({ place, words }) => ({
    ...place,
    rule: 'reference-cycle',
    message: `revises leads in a circle: ${words}.`,
    help: 'Only the later of two statements revises the earlier: remove "revises" from that one.',
  }));
}

function checkSuccessions(content: Content): Finding[] {
  return successionCircles(content).map(({ place, words }) => ({
    ...place,
    rule: 'reference-cycle',
    message: `see leads in a circle: ${words}, all of them withdrawn, so that none stands in the place of the others.`,
    help: HELP,
  }));
}

export const check: RuleCheck = (content) => [
  ...checkCircles(content, 'source', 'via', VIA_HELP),
  ...checkClaims(content),
  ...checkCircles(content, 'place', 'within'),
  ...checkCircles(content, 'actor', 'member_of'),
  ...checkCircles(content, 'outlet', 'owner'),
  ...checkRevisions(content),
  ...checkSuccessions(content),
];
