/** A question's statements as one list that can be cut, and the answers with those of one part. */
import type { LedgerAnswerGroup, LedgerClaim, LedgerEvent, LedgerQuestion } from '../entries.ts';
import type { Part, PartPlace } from '../../model/parts.ts';
import type { QuestionState } from '../../model/question-state.ts';
import type { Ref } from '../refs.ts';
import { namedAnswer, type NamedAnswer } from './narrowed.ts';
import { placeOf } from './part-paths.ts';
import { timelinePositions } from './timeline-position.ts';

/** A statement, under the answer that it gives. */
export interface Answering {
  /** The id of the answer on its page. */
  answer: string;
  claim: LedgerClaim;
}

/** An answer with the statements of one part that give it. */
export interface AnswerInPart {
  group: NamedAnswer;
  claims: readonly LedgerClaim[];
}

/** Every statement that answers a question, or did, in the order of the timeline. */
export function answersInOrder(events: readonly LedgerEvent[], { groups, before }: LedgerQuestion): Answering[] {
  const positions = timelinePositions(events);
  const at = ({ claim }: Answering): number => positions.get(claim.event.id) ?? 0;
  return [...groups, ...before]
    .flatMap(({ anchor, claims }) => claims.map((claim) => ({ answer: anchor, claim })))
    .toSorted((a, b) => at(a) - at(b));
}

/** The events whose statements answer a question, or did, in the order of the timeline. */
export function eventsInOrder(events: readonly LedgerEvent[], question: Pick<LedgerQuestion, 'events'>): Ref[] {
  const positions = timelinePositions(events);
  const at = ({ id }: Ref): number => positions.get(id) ?? 0;
  return question.events.toSorted((a, b) => at(a) - at(b));
}

/** Some answers with those of a part's statements that give them; without the answers that none of these gives. */
export function answersIn(groups: readonly LedgerAnswerGroup[], entries: readonly Answering[]): AnswerInPart[] {
  const keys = Map.groupBy(entries, ({ answer }) => answer);
  return groups.flatMap((group) => {
    const here = new Set(keys.get(group.anchor)?.map(({ claim }) => claim.key));
    const claims = group.claims.filter(({ key }) => here.has(key));
    return claims.length === 0 ? [] : [{ group: namedAnswer(group), claims }];
  });
}

/** The answers that none of the newest statements gives, each with the last part in which one does. */
export function answersElsewhere(
  parts: readonly Part<Answering>[],
  groups: readonly LedgerAnswerGroup[],
): { group: NamedAnswer; part: PartPlace }[] {
  const last = new Map(parts.flatMap((part) => part.entries.map(({ answer }) => [answer, part] as const)));
  return groups.flatMap((group) => {
    const part = last.get(group.anchor);
    return part && part.number < part.of ? [{ group: namedAnswer(group), part: placeOf(part) }] : [];
  });
}

/**
 * The states of questions that begin in another part of their list than its first, each with that part: links lead to a
 * state by its name, wherever it begins.
 */
export function statesElsewhere(parts: readonly Part<LedgerQuestion>[]): (readonly [QuestionState, PartPlace])[] {
  const begins = new Map(
    parts.toReversed().flatMap((part) => part.entries.map(({ result }) => [result.state, placeOf(part)] as const)),
  );
  return [...begins].filter(([, part]) => part.number > 1);
}
