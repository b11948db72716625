/** Those who disagree on an event's main point, and what decides that they do. */
import type { AnswerGroup } from '../model/question-state.ts';
import type { ClaimFacts } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import type { Id } from '../model/record.ts';
import type { EventStatus } from '../model/status.ts';
import { shortAnswerText } from './answer-words.ts';
import type { Giver, LedgerClaim, LedgerQuestion, Party, Standoff } from './entries.ts';
import { explainDenials, explainDifferences } from './explain.ts';
import type { LinkContext } from './link-context.ts';
import { giversOf } from './link-questions.ts';
import { distinct } from './refs.ts';

/** Whoever gives an answer is named once, with all documents that it is read in. */
function together(givers: readonly Giver[]): Giver[] {
  const byName = Map.groupBy(givers, ({ who, direct, written }) =>
    [...who.map(({ id, name }) => `${id} ${name}`), String(direct), written ?? ''].join('+'),
  );
  return [...byName.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, readIn: distinct(group.flatMap(({ readIn }) => readIn)) }] : [];
  });
}

/** The answers to a question that cannot all be so, in few words, each with those who give it. */
function partiesTo(context: LinkContext, { question, groups, result }: LedgerQuestion): Party[] {
  const conflicting = new Set<AnswerGroup>(result.conflicts.flat());
  return result.groups.flatMap((group, at) => {
    const told = groups[at];
    if (!told || !conflicting.has(group)) return [];
    const short = context.strings.capital(shortAnswerText(context, question, group));
    const text = [short, ...(told.asOfText === null ? [] : [told.asOfText])].join(', ');
    return [{ text, href: null, givers: together(told.givers) }];
  });
}

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
    const parties = partiesTo(context, asked);
    const facing = new Set(parties.flatMap(({ givers }) => givers.flatMap(({ who }) => who.map(({ name }) => name))));
    const isFacing = ({ key }: ClaimFacts): boolean =>
      claims.get(key)?.who.every(({ name }) => facing.has(name)) ?? false;
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
      return said ? [{ text: said.claim.text, href: said.href, givers: giversOf(context, [said]) }] : [];
    }),
    differences: [],
    denials: explainDenials(context, { denials: denials.filter((denial) => denial.denied !== denied) }),
  };
}
