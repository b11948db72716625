/** Those who disagree on an event's main point, and what decides that they do. */
import type { ClaimFacts } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import { onceEach } from '../model/once-each.ts';
import type { Id } from '../model/record.ts';
import type { EventStatus } from '../model/status.ts';
import type { LedgerClaim, LedgerQuestion, Standoff } from './entries.ts';
import { explainDenials, explainDifferences } from './explain.ts';
import type { LinkContext } from './link-context.ts';
import { giversOf } from './link-questions.ts';

/** Those who face each other over a question, and their names: the same for each event that it decides. */
const facingOver = onceEach(({ parties }: LedgerQuestion) => {
  const differing = parties.filter(({ differs }) => differs);
  const who = differing.flatMap(({ givers }) => givers.flatMap((giver) => giver.who));
  return { parties: differing, names: new Set(who.map(({ name }) => name)) };
});

/**
 * The parties to a disputed event: those who answer the question on which its main claims differ first; else those who
 * make and those who deny the first statement that is denied. Other differences on its main point follow in words.
 *
 * @returns `null` where the event is not disputed
 */
export function standoffOf(
  context: LinkContext,
  status: EventStatus,
  claims: ReadonlyMap<ClaimKey, LedgerClaim>,
  questions: ReadonlyMap<Id, LedgerQuestion>,
): Standoff | null {
  if (status.status !== 'disputed') return null;
  const { differences, denials } = status;
  const [first, ...others] = differences;
  const asked = first && questions.get(first.question);
  if (asked) {
    const { parties, names } = facingOver(asked);
    const isFacing = ({ key }: ClaimFacts): boolean =>
      claims.get(key)?.who.every(({ name }) => names.has(name)) ?? false;
    return {
      question: asked.ref,
      parties,
      differences: explainDifferences(context, { differences: others }),
      // Who face each other already need not be said to deny each other.
      denials: explainDenials(context, {
        denials: denials.filter(({ denied, by }) => !(isFacing(denied) && isFacing(by))),
      }),
    };
  }
  const denied = denials[0]?.denied;
  const between = denials.filter((denial) => denial.denied === denied);
  const keys = denied ? [denied.key, ...between.map(({ by }) => by.key)] : [];
  return {
    question: null,
    parties: keys.flatMap((key) => {
      const said = claims.get(key);
      if (!said) return [];
      const { claim, href } = said;
      return [
        {
          text: claim.text,
          short: claim.text,
          number: null,
          note: null,
          href,
          givers: giversOf([said]),
          more: null,
          differs: true,
        },
      ];
    }),
    differences: [],
    denials: explainDenials(context, { denials: denials.filter((denial) => denial.denied !== denied) }),
  };
}
