/** `not-comparable`: questions that only look alike are never joined by one statement, nor by two that refer. */
import type { Claim, Id } from '../../../model/record.ts';
import type { Content, DataPath } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import type { ClaimReference } from '../../references/references.ts';
import { inFields } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { allAmong, ofClaimReferences, ofClaimsAmong } from '../among.ts';
import type { PlacedClaim } from '../placed-claims.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'not-comparable',
  family: 'question',
  severity: 'error',
  asks: 'Questions declared not comparable are never joined by one statement.',
  example: {
    before: 'answers: { ships-waiting: 12, ships-leaving: 3 }',
    after: 'answers: { ships-waiting: 12 }',
    where: 'the questions are declared not comparable; a statement of its own answers the other',
  },
});

function reasonAgainst({ story }: Content, one: Id, other: Id): string | null {
  const [a, b] = [story.questions.get(one)?.not_comparable_with, story.questions.get(other)?.not_comparable_with];
  if (a && Object.hasOwn(a, other)) return a[other] ?? null;
  return b && Object.hasOwn(b, one) ? (b[one] ?? null) : null;
}

/** The first pair of questions, one answered by each claim, that must not be compared. */
function clash(content: Content, one: Claim, other: Claim): { pair: readonly [Id, Id]; reason: string } | null {
  for (const first of Object.keys(one.answers)) {
    for (const second of Object.keys(other.answers)) {
      const reason = first === second ? null : reasonAgainst(content, first, second);
      if (reason !== null) return { pair: [first, second], reason };
    }
  }
  return null;
}

/** Why two questions are not compared, as one of them says in its file. */
const reasonHelp = (reason: string): string => `"not_comparable_with" gives the reason: ${asWritten(reason)}.`;

function checkWithin({ file, claim, here }: PlacedClaim, content: Content): Finding[] {
  const found = clash(content, claim, claim);
  if (!found) return [];
  const [first, second] = found.pair;
  const path: DataPath = [...here, 'answers', second];
  const message = `One statement answers both ${asWritten(first)} and ${asWritten(second)}, which cannot be compared.`;
  return [
    {
      ...inFields(file, path, 'key'),
      rule: 'not-comparable',
      message,
      help: `${reasonHelp(found.reason)} Give each answer a statement of its own.`,
    },
  ];
}

function checkJoined({ file, path, from, event, claim }: ClaimReference, content: Content): Finding[] {
  const target = content.story.events.get(event)?.claims.find(({ id }) => id === claim);
  const found = from && target && from !== target ? clash(content, from, target) : null;
  if (!found) return [];
  const [first, second] = found.pair;
  const message = `This joins a statement on ${asWritten(first)} with one on ${asWritten(second)}, which cannot be compared.`;
  return [
    {
      ...inFields(file, path),
      rule: 'not-comparable',
      message,
      help: `${reasonHelp(found.reason)} Remove this, or correct the answer of one of the two.`,
    },
  ];
}

/** That nothing joins questions that are declared not comparable, in either of the two. */
export const checkAmong: AmongCheck = allAmong(ofClaimsAmong(checkWithin), ofClaimReferences(checkJoined));
