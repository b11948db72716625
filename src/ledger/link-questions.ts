/** Questions with the words for their answers. */
import { relationOf, valueKey } from '../model/answer.ts';
import { boundsOf } from '../model/bounds.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import { placesAround } from '../model/place.ts';
import { decides, type AnswerGroup, type GivenAnswer, type QuestionResult } from '../model/question-state.ts';
import type { Id } from '../model/record.ts';
import { recordAddress } from '../routes/routes.ts';
import {
  answerText,
  asOfText,
  countedAmong,
  figureText,
  fullAnswerText,
  shortAnswerText,
  uncountedText,
} from './answer-words.ts';
import type { Giver, LedgerAnswerGroup, LedgerClaim, LedgerQuestion } from './entries.ts';
import type { LinkContext } from './link-context.ts';
import { partiesTo } from './parties.ts';
import { distinct, keyOfRefs, type Ref } from './refs.ts';
import { stateSentence, supportText } from './support-words.ts';

/** Who gives an answer, each once. */
export function giversOf(claims: readonly LedgerClaim[]): Giver[] {
  return [
    ...new Map(
      claims.map((claim) => {
        const { who, readIn, direct } = claim;
        const written = claim.written === null ? null : claim.madePublic;
        return [`${keyOfRefs(who)} ${keyOfRefs(readIn)} ${written ?? ''}`, { who, readIn, direct, written }];
      }),
    ).values(),
  ];
}

/**
 * Whether some answers that decide agree only because one place lies within another. Each is looked for among what lies
 * around it, and not compared with every other.
 */
function agreesByArea({ story }: LinkContext, { question, groups }: QuestionResult): boolean {
  if (question.kind !== 'place') return false;
  const deciding = groups.filter(({ answers }) => answers.some(decides));
  const byPlace = Map.groupBy(deciding, ({ value }) => valueKey(value));
  return deciding.some((inner) =>
    placesAround(story.places, valueKey(inner.value)).some((place) =>
      byPlace.get(place)?.some((outer) => relationOf(story, question, inner, outer) === 'fit'),
    ),
  );
}

/** What a question is linked with. */
export interface QuestionWorld {
  context: LinkContext;
  claims: ReadonlyMap<ClaimKey, LedgerClaim>;
  /** The questions that it is not comparable with, each before the reason, whichever of the two says so. */
  notComparable: (question: Id) => readonly string[];
}

/** Reasons a question is not comparable with others. */
function notComparableReader({ story }: LinkContext): QuestionWorld['notComparable'] {
  const reasons = new Map<Id, Map<Id, string>>();
  const add = (one: Id, other: Id, reason: string): void => {
    reasons.set(one, (reasons.get(one) ?? new Map<Id, string>()).set(other, reason));
  };
  const declared = [...story.questions.values()].flatMap(({ id, not_comparable_with: others }) =>
    Object.entries(others).map(([other, reason]) => ({ id, other, reason })),
  );
  for (const { id, other, reason } of declared) add(other, id, reason);
  // What a question says itself goes before what another says of it.
  for (const { id, other, reason } of declared) add(id, other, reason);
  return (id) => [...(reasons.get(id) ?? [])].flat();
}

const inPairs = (list: readonly string[]): (readonly [string, string])[] =>
  list.flatMap((one, at) => (at % 2 === 0 ? [[one, list[at + 1] ?? ''] as const] : []));

/** A question, linked, with its result. */
export function linkQuestion(
  result: QuestionResult,
  { context, claims, notComparable }: QuestionWorld,
): LedgerQuestion {
  const { refs, strings } = context;
  const { question } = result;
  const conflicting = new Set<AnswerGroup>(result.conflicts.flat());
  const inWords = (group: AnswerGroup, earlier: boolean, at: number): LedgerAnswerGroup => {
    const claimsOf = (given: readonly GivenAnswer[]): LedgerClaim[] =>
      given.flatMap(({ fact }) => claims.get(fact.key) ?? []);
    return {
      ...group,
      text: answerText(context, question, group),
      short: context.strings.capital(shortAnswerText(context, question, group)),
      figure: figureText(context, group),
      differs: conflicting.has(group),
      fullText: fullAnswerText(context, question, group),
      asOfText: asOfText(context, group),
      earlier,
      time: group.asOf && boundsOf(group.asOf, context.story.site.timezone).latest,
      uncounted: uncountedText(context, group.answers),
      support: supportText(context, result, group),
      claims: claimsOf(group.answers),
      givers: giversOf(claimsOf(countedAmong(context, group.answers))),
      anchor: `${earlier ? 'before' : 'answer'}-${at + 1}`,
    };
  };
  const groups = result.groups.map((group, at) => inWords(group, false, at));
  const before = result.before.map((group, at) => inWords(group, true, at));
  const ref: Ref = { id: question.id, name: question.title, href: recordAddress('question', question.id) };
  return {
    question,
    ref,
    result,
    sentence: stateSentence(context, result),
    groups,
    before,
    parties: partiesTo(ref, groups, strings.comma),
    partiesBefore: partiesTo(ref, before, strings.comma),
    sameArea: agreesByArea(context, result),
    events: distinct([...groups, ...before].flatMap((group) => group.claims.map(({ event }) => event))),
    threads: question.threads.map(refs.thread),
    notComparable: inPairs(notComparable(question.id)).map(([other, reason]) => ({
      question: refs.question(other),
      reason,
    })),
  };
}

/** Every question of the story, linked, in the order of their ids. */
export function linkQuestions(
  context: LinkContext,
  claims: ReadonlyMap<ClaimKey, LedgerClaim>,
  linkOne = linkQuestion,
): LedgerQuestion[] {
  const world: QuestionWorld = { context, claims, notComparable: notComparableReader(context) };
  return [...context.results.values()].map((result) => linkOne(result, world));
}
