/** What the sources answer to a question. Design: `2-content-model`, Answers and State of a question. */
import { compatible, ofOneTime, valueKey, type Answer, type AnswerValue } from './answer.ts';
import type { ClaimFacts, ClaimGraph } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import { independentOrigins, voiceKey, type Independence } from './origin.ts';
import type { QuestionRecord } from './record.ts';
import { STANDING_MEANS } from './standing.ts';

export const QUESTION_STATES = ['open', 'single', 'agreed', 'differs', 'revised'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** One claim's answer. */
export interface GivenAnswer {
  fact: ClaimFacts;
  answer: Answer;
  /** An opinion or a retracted statement is shown and decides nothing. */
  decides: boolean;
  /** The same voice later said otherwise: the key of that claim. */
  supersededBy: ClaimKey | null;
}

/** All who give one value, for the same time where the question changes; the origins are those of answers that decide. */
export interface AnswerGroup {
  value: AnswerValue;
  asOf: Answer['asOf'];
  answers: readonly GivenAnswer[];
  independence: Independence;
}

export interface QuestionResult {
  question: QuestionRecord;
  state: QuestionState;
  /** In the order in which they were made public. */
  answers: readonly GivenAnswer[];
  groups: readonly AnswerGroup[];
  /** Pairs of claims whose answers cannot both be so. */
  pairs: readonly (readonly [ClaimKey, ClaimKey])[];
  /** The claims that stand in such a pair. */
  differing: ReadonlySet<ClaimKey>;
  /** Behind all answers that decide and are not superseded. */
  independence: Independence;
}

function bySaidThenKey(a: GivenAnswer, b: GivenAnswer): number {
  const time = ({ fact }: GivenAnswer): number => fact.saidBounds.latest ?? Number.MAX_SAFE_INTEGER;
  return time(a) - time(b) || (a.fact.key < b.fact.key ? -1 : 1);
}

/** Certainly later: as precisely as both are known. */
function saidLater(later: ClaimFacts, earlier: ClaimFacts): boolean {
  const [from, to] = [later.saidBounds.earliest, earlier.saidBounds.latest];
  return from !== null && to !== null && from >= to;
}

function markSuperseded(graph: ClaimGraph, question: QuestionRecord, answers: readonly GivenAnswer[]): GivenAnswer[] {
  return answers.map((given) => {
    const successor = answers.find(
      (other) =>
        given.decides &&
        other.decides &&
        voiceKey(other.fact.voice) === voiceKey(given.fact.voice) &&
        saidLater(other.fact, given.fact) &&
        !compatible(graph.story, question, given.answer, other.answer),
    );
    return { ...given, supersededBy: successor?.fact.key ?? null };
  });
}

function findPairs(
  graph: ClaimGraph,
  question: QuestionRecord,
  answers: readonly GivenAnswer[],
): (readonly [ClaimKey, ClaimKey])[] {
  return answers.flatMap((one, at) =>
    answers
      .slice(at + 1)
      .filter((other) => !compatible(graph.story, question, one.answer, other.answer))
      .map((other) => [one.fact.key, other.fact.key] as const),
  );
}

/** Whether separate origins give answers for one time: two reports of different days say nothing of each other. */
function isMatched({ story }: ClaimGraph, valid: readonly GivenAnswer[]): boolean {
  return valid.some(({ answer }) => {
    const alike = valid.filter((other) => ofOneTime(story, answer, other.answer));
    return (
      independentOrigins(
        story,
        alike.map(({ fact }) => fact.claim),
      ).count > 1
    );
  });
}

function stateOf(
  valid: readonly GivenAnswer[],
  all: readonly GivenAnswer[],
  differs: boolean,
  matched: boolean,
): QuestionState {
  if (valid.length === 0) return 'open';
  if (differs) return 'differs';
  if (all.some(({ supersededBy }) => supersededBy !== null)) return 'revised';
  return matched ? 'agreed' : 'single';
}

const groupKey = ({ answer }: GivenAnswer): string =>
  `${valueKey(answer.value)} ${answer.asOf ? answer.asOf.date.text + (answer.asOf.part ?? '') : ''}`;

/**
 * Every answer to a question, and its state: the first that fits of open, differs, revised, single, agreed. Answers
 * that nobody who counts gives (opinions, retracted statements) are listed and leave a question open.
 */
export function askQuestion(graph: ClaimGraph, question: QuestionRecord): QuestionResult {
  const given: GivenAnswer[] = [];
  for (const fact of graph.answering(question.id)) {
    const answer = fact.answers.get(question.id);
    if (!answer) continue;
    const decides = STANDING_MEANS[fact.claim.standing].asserts && graph.stands(fact.key);
    given.push({ fact, answer, decides, supersededBy: null });
  }
  const answers = markSuperseded(graph, question, given.toSorted(bySaidThenKey));
  const valid = answers.filter(({ decides, supersededBy }) => decides && supersededBy === null);
  const pairs = findPairs(graph, question, valid);
  const independence = independentOrigins(
    graph.story,
    valid.map(({ fact }) => fact.claim),
  );
  return {
    question,
    state: stateOf(valid, answers, pairs.length > 0, isMatched(graph, valid)),
    answers,
    groups: [...Map.groupBy(answers, groupKey).values()].flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const claims = group.filter(({ decides }) => decides).map(({ fact }) => fact.claim);
      return [
        {
          value: first.answer.value,
          asOf: first.answer.asOf,
          answers: group,
          independence: independentOrigins(graph.story, claims),
        },
      ];
    }),
    pairs,
    differing: new Set(pairs.flat()),
    independence,
  };
}

/** The result of every question, by id. */
export function askAll(graph: ClaimGraph): Map<string, QuestionResult> {
  return new Map([...graph.story.questions.values()].map((question) => [question.id, askQuestion(graph, question)]));
}
