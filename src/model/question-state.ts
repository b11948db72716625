/**
 * The answers to a question, how they stand to each other, and what is known. See docs/content-model.md,
 * State of a question.
 */
import { isOfTimeBefore, relationOf, speaksFrom, valueKey, type Answer, type AnswerValue } from './answer.ts';
import { boundsOf } from './bounds.ts';
import type { ClaimKey } from './claim-key.ts';
import { byCodeUnit } from './code-units.ts';
import { onceEach } from './once-each.ts';
import { independentOrigins, type Independence } from './origin.ts';
import type { QuestionRecord, Story } from './record.ts';
import { revises, type ClaimFacts, type ClaimGraph } from './claim-graph.ts';
import { STANDING_MEANS } from './standing.ts';
import { voiceKey } from './voice.ts';
import { whenKey } from './when.ts';

export const QUESTION_STATES = ['open', 'differs', 'agreed', 'single', 'fits'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** Why an answer is shown and decides nothing. */
export type SetAside =
  | { why: 'retracted' }
  /** We withdrew the event in which it stands. */
  | { why: 'withdrawn' }
  /** The same voice later said otherwise; the key of that claim, which it may have taken back since. */
  | { why: 'superseded'; by: ClaimKey }
  | { why: 'assessed' }
  /** Its own voice says elsewhere that it is not so; the key of that claim. */
  | { why: 'disowned'; by: ClaimKey };

/** One claim's answer. */
export interface GivenAnswer {
  fact: ClaimFacts;
  answer: Answer;
  /** Why it decides nothing; `null` where it decides. */
  setAside: SetAside | null;
  /** It speaks of an earlier time than the latest answers do. */
  earlier: boolean;
}

/** Whether an answer counts for what is known now. */
export const decides = ({ setAside, earlier }: GivenAnswer): boolean => setAside === null && !earlier;

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
  /** By value, what stands now: in the order in which they were made public. */
  groups: readonly AnswerGroup[];
  /** By value, what stood before: answers that their voice replaced, and those of an earlier time. The newest first. */
  before: readonly AnswerGroup[];
  /** Whether something before is not the same as what stands now. */
  changed: boolean;
  /** Pairs of groups whose answers cannot both be so. */
  conflicts: readonly (readonly [AnswerGroup, AnswerGroup])[];
  /** Pairs of groups that say the same, the one more exactly than the other. */
  matches: readonly (readonly [AnswerGroup, AnswerGroup])[];
  /** The claims whose answers stand in such a pair and decide. */
  differing: ReadonlySet<ClaimKey>;
  /** Behind all answers that decide. */
  independence: Independence;
}

const latestOf = (milliseconds: number | null): number => milliseconds ?? Number.MAX_SAFE_INTEGER;

function bySaidThenKey(a: GivenAnswer, b: GivenAnswer): number {
  return latestOf(a.fact.saidBounds.latest) - latestOf(b.fact.saidBounds.latest) || byCodeUnit(a.fact.key, b.fact.key);
}

/** Certainly later by both clocks: written after, and not made public before. */
export function isLater(later: ClaimFacts, earlier: ClaimFacts): boolean {
  const [from, to] = [later.writtenBounds.earliest, earlier.writtenBounds.latest];
  const disclosedAfter = latestOf(earlier.saidBounds.latest) > latestOf(later.saidBounds.latest);
  return from !== null && to !== null && from >= to && !disclosedAfter;
}

/** A text that is the same for the same value, for the same time, and for no other answer to its question. */
export const answerKey = ({ value, asOf }: Answer): string => `${valueKey(value)} ${asOf ? whenKey(asOf) : ''}`;

/**
 * Marks answers that the same voice replaced, with the first that did and stands, else the first that did: what somebody
 * replaced they do not say again because they take back what replaced it. How two answers stand to each other is looked
 * up once for each two values, and never for one and the same.
 */
function markSuperseded(story: Story, question: QuestionRecord, answers: readonly GivenAnswer[]): GivenAnswer[] {
  const keyed = answers.map((given) => ({ given, says: answerKey(given.answer), voice: voiceKey(given.fact.voice) }));
  const byVoice = Map.groupBy(
    keyed.filter(({ given }) => given.setAside === null),
    ({ voice }) => voice,
  );
  type Keyed = (typeof keyed)[number];
  const relations = new Map<string, boolean>();
  const conflict = (one: Keyed, other: Keyed): boolean => {
    if (one.says === other.says) return false;
    const pair = `${one.says}\n${other.says}`;
    const known = relations.get(pair);
    if (known !== undefined) return known;
    const found = relationOf(story, question, one.given.answer, other.given.answer) === 'conflict';
    relations.set(pair, found);
    return found;
  };
  const revisions = Map.groupBy(
    keyed
      .filter(({ given }) => given.setAside?.why !== 'withdrawn')
      .flatMap((later) => revises(later.given.fact).map((earlier) => ({ earlier, later }))),
    ({ earlier }) => earlier,
  );
  return keyed.map((earlier): GivenAnswer => {
    const { given, voice } = earlier;
    if (given.setAside !== null) return given;
    const revising = new Set(
      (revisions.get(given.fact.key) ?? [])
        .map(({ later }) => later)
        .filter((later) => later !== earlier && later.voice === voice),
    );
    const standing = byVoice
      .get(voice)
      ?.find(
        (later) =>
          later !== earlier &&
          (revising.has(later) || (isLater(later.given.fact, given.fact) && conflict(later, earlier))),
      );
    const [successor] = standing ? [standing] : revising;
    return successor ? { ...given, setAside: { why: 'superseded', by: successor.given.fact.key } } : given;
  });
}

/** Marks those that speak of an earlier time than the latest, where the true answer changes with time. */
function markEarlier(story: Story, question: QuestionRecord, answers: readonly GivenAnswer[]): GivenAnswer[] {
  if (!question.changes) return [...answers];
  const begins = ({ answer }: GivenAnswer): number => speaksFrom(story, answer);
  const [first, ...others] = answers.filter(({ setAside }) => setAside === null);
  if (!first) return [...answers];
  const latest = others.reduce((last, given) => (begins(given) > begins(last) ? given : last), first);
  return answers.map((given) => ({ ...given, earlier: isOfTimeBefore(story, given.answer, latest.answer) }));
}

function asideFor(graph: ClaimGraph, fact: ClaimFacts): SetAside | null {
  if (fact.event.withdrawn) return { why: 'withdrawn' };
  if (!graph.stands(fact.key)) return { why: 'retracted' };
  if (!STANDING_MEANS[fact.claim.standing].asserts) return { why: 'assessed' };
  const own = voiceKey(fact.voice);
  const disowning = graph.deniedBy(fact.key).find((other) => voiceKey(other.voice) === own);
  return disowning ? { why: 'disowned', by: disowning.key } : null;
}

function answersTo(graph: ClaimGraph, question: QuestionRecord): GivenAnswer[] {
  const given = graph.answering(question.id).flatMap((fact): GivenAnswer[] => {
    const answer = fact.answers.get(question.id);
    return answer ? [{ fact, answer, setAside: asideFor(graph, fact), earlier: false }] : [];
  });
  const marked = markSuperseded(graph.story, question, given.toSorted(bySaidThenKey));
  return markEarlier(graph.story, question, marked);
}

/** The newest first: by the time that they speak of, as far as they tell, then by when they were made public. */
function newestFirst({ site: { timezone } }: Story, answers: readonly GivenAnswer[]): GivenAnswer[] {
  const end = ({ answer: { asOf } }: GivenAnswer): number =>
    asOf ? latestOf(boundsOf(asOf, timezone).latest) : Number.MAX_SAFE_INTEGER;
  return answers.toReversed().sort((a, b) => end(b) - end(a));
}

const claimsOf = (answers: readonly GivenAnswer[]) => answers.map(({ fact }) => fact.claim);

function groupByValue(story: Story, answers: readonly GivenAnswer[]): AnswerGroup[] {
  return [...Map.groupBy(answers, ({ answer }) => answerKey(answer)).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { value, asOf } = first.answer;
    const counted = group.filter(({ setAside }) => setAside === null);
    return [{ value, asOf, answers: group, independence: independentOrigins(story, claimsOf(counted)) }];
  });
}

/** The pairs of groups of which both decide something, that cannot both be so and that say the same. */
function relate(
  story: Story,
  question: QuestionRecord,
  groups: readonly AnswerGroup[],
): Pick<QuestionResult, 'conflicts' | 'matches'> {
  const deciding = groups.filter(({ answers }) => answers.some(decides));
  const pairs = deciding.flatMap((one, at) => deciding.slice(at + 1).map((other) => [one, other] as const));
  const related = Map.groupBy(pairs, ([one, other]) => relationOf(story, question, one, other));
  return { conflicts: related.get('conflict') ?? [], matches: related.get('same') ?? [] };
}

/** Whether an answer counted at its time. */
export const stoodOnce = ({ setAside }: Pick<GivenAnswer, 'setAside'>): boolean =>
  setAside === null || setAside.why === 'superseded';

const decidingIn = (...groups: readonly AnswerGroup[]): GivenAnswer[] =>
  groups.flatMap(({ answers }) => answers.filter(decides));

function stateOf(
  story: Story,
  groups: readonly AnswerGroup[],
  { conflicts, matches }: ReturnType<typeof relate>,
  independence: Independence,
): QuestionState {
  if (decidingIn(...groups).length === 0) return 'open';
  if (conflicts.length > 0) return 'differs';
  const alike = [...groups.map((group) => [group]), ...matches];
  const matched = alike.some((same) => independentOrigins(story, claimsOf(decidingIn(...same))).count > 1);
  if (matched) return 'agreed';
  return independence.count > 1 ? 'fits' : 'single';
}

/**
 * Every answer to a question, and its state, the first that applies of:
 *
 * - `open`: nothing decides. Answers that are taken back, replaced, disowned, an opinion or of an event that we withdrew are
 *   listed and decide nothing;
 * - `differs`: two answers that decide cannot both be so;
 * - `agreed`: two independent origins give the same answer;
 * - `single`: one independent origin, or one that is not named;
 * - `fits`: several, whose answers can all be so and do not confirm each other.
 *
 * Where the question `changes`, only the answers that speak of the latest time decide.
 */
export function askQuestion(question: QuestionRecord, graph: ClaimGraph): QuestionResult {
  const { story } = graph;
  const answers = answersTo(graph, question);
  const isBefore = ({ setAside, earlier }: GivenAnswer): boolean => earlier || setAside?.why === 'superseded';
  const groups = groupByValue(
    story,
    answers.filter((given) => !isBefore(given)),
  );
  const before = groupByValue(story, newestFirst(story, answers.filter(isBefore)));
  const relations = relate(story, question, groups);
  const independence = independentOrigins(story, claimsOf(answers.filter(decides)));
  const now = groups.filter((group) => decidingIn(group).length > 0);
  const stood = before.filter((group) => group.answers.some(stoodOnce));
  return {
    question,
    state: stateOf(story, groups, relations, independence),
    answers,
    groups,
    before,
    changed: stood.some((old) =>
      now.some(({ value }) => relationOf(story, question, { ...old, asOf: null }, { value, asOf: null }) !== 'same'),
    ),
    ...relations,
    differing: new Set(relations.conflicts.flatMap((pair) => decidingIn(...pair).map(({ fact }) => fact.key))),
    independence,
  };
}

/** The answers to a question, by the keys of their claims. */
export const answersByClaim = onceEach(
  ({ answers }: QuestionResult): ReadonlyMap<ClaimKey, GivenAnswer> =>
    new Map(answers.map((given) => [given.fact.key, given])),
);

/** The group that each claim which decides is in, by its key. */
export const groupsByClaim = onceEach(
  ({ groups }: QuestionResult): ReadonlyMap<ClaimKey, AnswerGroup> =>
    new Map(groups.flatMap((group) => decidingIn(group).map(({ fact }) => [fact.key, group]))),
);

type Beside = ReadonlyMap<AnswerGroup, ReadonlySet<AnswerGroup>>;

const NONE: ReadonlySet<AnswerGroup> = new Set();

/** For each group of some pairs those that it stands in a pair with, in the order of the question's groups. */
function beside(pairs: QuestionResult['conflicts']): Beside {
  const found = new Map<AnswerGroup, Set<AnswerGroup>>();
  const add = (one: AnswerGroup, other: AnswerGroup): void => {
    const known = found.get(one);
    if (known) known.add(other);
    else found.set(one, new Set([other]));
  };
  for (const [one, other] of pairs) {
    add(one, other);
    add(other, one);
  }
  return found;
}

const opposed = onceEach(({ conflicts }: QuestionResult): Beside => beside(conflicts));
const alike = onceEach(({ matches }: QuestionResult): Beside => beside(matches));

/** The groups of a question that cannot be so beside one of its groups, in their order. The pairs are gone through once. */
export const opposedTo = (result: QuestionResult, group: AnswerGroup): ReadonlySet<AnswerGroup> =>
  opposed(result).get(group) ?? NONE;

const positions = onceEach(({ groups }: QuestionResult) => new Map(groups.map((group, at) => [group, at])));

/** A group and those that say the same more or less exactly, in the order of the question's. The pairs are gone through once. */
export function alikeTo(result: QuestionResult, group: AnswerGroup): AnswerGroup[] {
  const at = (one: AnswerGroup): number => positions(result).get(one) ?? -1;
  return [group, ...(alike(result).get(group) ?? NONE)].sort((a, b) => at(a) - at(b));
}

/** The result of every question, by id. */
export function askAll(graph: ClaimGraph, ask = askQuestion): Map<string, QuestionResult> {
  return new Map([...graph.story.questions.values()].map((question) => [question.id, ask(question, graph)]));
}
