/** The status of an event from its main claims, and why, as data. See docs/content-model.md, Status of an event. */
import type { ClaimFacts, ClaimGraph } from './claim-graph.ts';
import type { ClaimKey } from './claim-key.ts';
import { independentOrigins, type Independence } from './origin.ts';
import { alikeTo, decides, groupsByClaim, opposedTo, type QuestionResult } from './question-state.ts';
import type { Claim, EventRecord, Id, Story } from './record.ts';
import { sideOf } from './side.ts';
import { STANDING_MEANS } from './standing.ts';
import { actorsBehind } from './voice.ts';
import type { Standing } from './vocabulary.ts';

export const STATUSES = [
  'confirmed',
  'disputed',
  'corroborated',
  'reported',
  'claimed',
  'assessed',
  'unconfirmed',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/** A denial: the claim that is denied, and the one that denies it. */
export interface Denial {
  denied: ClaimFacts;
  by: ClaimFacts;
}

/** A question in which a claim's answer and another cannot both be so. */
export interface Difference {
  question: Id;
  /** The event's own claims in it. */
  claims: readonly ClaimFacts[];
}

/** A status and why. The event's own claims are in the order of its file. */
export type EventStatus =
  | {
      status: 'withdrawn';
      /** Its main claims, where their sources took all of them back; none where we withdrew the event itself. */
      takenBack: readonly ClaimFacts[];
    }
  | {
      status: 'confirmed';
      /** The claims, of this event or agreeing with it, that are confirmed. */
      because: readonly ClaimFacts[];
      inPart: boolean;
      /** Sources in which we read of the confirmation, where we have not read the confirmer. */
      accordingTo: readonly Id[];
      deniedBy: readonly ClaimFacts[];
    }
  | {
      status: 'disputed';
      denials: readonly Denial[];
      differences: readonly Difference[];
      inPart: boolean;
    }
  | { status: 'corroborated'; because: readonly ClaimFacts[]; independence: Independence }
  | {
      status: 'reported';
      because: readonly ClaimFacts[];
      /** Other claims that say the same, or give the same answer. */
      others: readonly ClaimFacts[];
    }
  | {
      status: 'claimed';
      because: readonly ClaimFacts[];
      /** Other claims that say the same, or give the same answer. */
      others: readonly ClaimFacts[];
      oneSide: string | null;
    }
  | { status: 'assessed'; because: readonly ClaimFacts[] }
  | { status: 'unconfirmed'; because: readonly ClaimFacts[] };

/** What an event's other claims disagree on while its main point may stand. */
export interface Details {
  differences: readonly Difference[];
  denials: readonly Denial[];
}

/** The results of all questions, by id. */
export type Results = ReadonlyMap<Id, QuestionResult>;

/** The main ones of some claims of an event, in the order of its file: those that say so, else the first. */
export function mainAmong<Fact extends { claim: Pick<Claim, 'main'> }>(claims: readonly Fact[]): readonly Fact[] {
  const main = claims.filter(({ claim }) => claim.main);
  return main.length > 0 ? main : claims.slice(0, 1);
}

/** The main claims of an event among those shown. */
export const mainClaims = (graph: ClaimGraph, event: EventRecord): readonly ClaimFacts[] =>
  mainAmong(graph.byEvent.get(event.id) ?? []);

function denialsOf(graph: ClaimGraph, facts: readonly ClaimFacts[]): Denial[] {
  return facts.flatMap((denied) => graph.deniedBy(denied.key).map((by) => ({ denied, by })));
}

function differencesOf(results: Results, facts: readonly ClaimFacts[]): Difference[] {
  const questions = new Set(facts.flatMap(({ answers }) => [...answers.keys()]));
  return [...questions].flatMap((question) => {
    const claims = facts.filter(({ key }) => results.get(question)?.differing.has(key));
    return claims.length > 0 ? [{ question, claims }] : [];
  });
}

function isDisputed(graph: ClaimGraph, results: Results, fact: ClaimFacts): boolean {
  return graph.deniedBy(fact.key).length > 0 || differencesOf(results, [fact]).length > 0;
}

/** Those that are confirmed of a claim and all that agree with it. */
function confirmedAmong(graph: ClaimGraph, key: ClaimKey): ClaimFacts[] {
  return graph.sameAs(key).filter(({ claim }) => claim.standing === 'confirmed');
}

/** Whether we read the one who confirms, and not a report of it. */
function hasReadConfirmer(graph: ClaimGraph, { claim }: ClaimFacts): boolean {
  const source = graph.story.sources.get(claim.source);
  return source !== undefined && claim.confirmed_by.some((actor) => source.by.includes(actor));
}

/**
 * Who speaks against some claims: those that deny them, and those whose answers cannot stand beside theirs, though not
 * a confirmed claim against one that is not.
 */
function against(
  graph: ClaimGraph,
  results: Results,
  facts: readonly ClaimFacts[],
  confirmed: readonly ClaimFacts[],
): ClaimFacts[] {
  const sure = new Set(confirmed.map(({ key }) => key));
  const keys = new Set(facts.flatMap(({ key }) => graph.deniedBy(key).map((by) => by.key)));
  for (const { question, claims } of differencesOf(results, facts)) {
    const result = results.get(question);
    for (const { key } of claims) {
      const group = result && groupsByClaim(result).get(key);
      const others = group ? [...opposedTo(result, group)].flatMap(({ answers }) => answers.filter(decides)) : [];
      for (const { fact } of others) if (sure.has(key) || !sure.has(fact.key)) keys.add(fact.key);
    }
  }
  return [...keys].flatMap((key) => graph.shown.get(key) ?? []);
}

function whenConfirmed(graph: ClaimGraph, results: Results, main: readonly ClaimFacts[]): EventStatus | null {
  const confirmed = main.filter(({ key }) => confirmedAmong(graph, key).length > 0);
  if (confirmed.length === 0) return null;
  const because = [...new Set(confirmed.flatMap(({ key }) => confirmedAmong(graph, key)))];
  const secondHand = because.filter((fact) => !hasReadConfirmer(graph, fact));
  return {
    status: 'confirmed',
    because,
    inPart: confirmed.length < main.length,
    accordingTo: secondHand.length === because.length ? [...new Set(secondHand.map(({ claim }) => claim.source))] : [],
    deniedBy: against(graph, results, main, because),
  };
}

function whenDisputed(graph: ClaimGraph, results: Results, main: readonly ClaimFacts[]): EventStatus | null {
  const disputed = main.filter((fact) => isDisputed(graph, results, fact));
  if (disputed.length === 0) return null;
  const inDispute = new Set(disputed.flatMap(({ key }) => graph.sameAs(key)));
  return {
    status: 'disputed',
    denials: denialsOf(graph, main),
    differences: differencesOf(results, main),
    inPart: main.some((fact) => !inDispute.has(fact) && STANDING_MEANS[fact.claim.standing].asserts),
  };
}

/** A claim, those that agree with it, and those that give the same answer to a question that it answers. */
function supportOf(graph: ClaimGraph, results: Results, fact: ClaimFacts): ClaimFacts[] {
  const support = new Set(graph.sameAs(fact.key));
  for (const id of fact.answers.keys()) {
    const result = results.get(id);
    const own = result && groupsByClaim(result).get(fact.key);
    for (const { answers } of own ? alikeTo(result, own) : []) {
      for (const given of answers) if (decides(given)) support.add(given.fact);
    }
  }
  return [...support];
}

function whenCorroborated(graph: ClaimGraph, results: Results, main: readonly ClaimFacts[]): EventStatus | null {
  for (const fact of main) {
    const because = supportOf(graph, results, fact).filter(({ claim }) => claim.standing === 'reported');
    const independence = independentOrigins(
      graph.story,
      because.map(({ claim }) => claim),
    );
    if (independence.count >= 2) return { status: 'corroborated', because, independence };
  }
  return null;
}

/** The sides of those whose word a claim is, each once; `null` of an outlet, and of whoever has none or is not named. */
export const sidesBehind = (story: Story, fact: ClaimFacts): (string | null)[] => [
  ...new Set(actorsBehind(fact)?.map((actor) => sideOf(story, actor)) ?? [null]),
];

/** The one side that all have whose word some claims are, or `null`. */
function commonSide({ story }: ClaimGraph, facts: readonly ClaimFacts[]): string | null {
  const sides = new Set(facts.flatMap((fact) => sidesBehind(story, fact)));
  const [side = null] = sides;
  return sides.size === 1 ? side : null;
}

/** Who says that something is so, and does not only hand it on or guess. */
export const SAYS_SO: readonly Standing[] = ['reported', 'claimed', 'confirmed'];

/** Of main claims of which none bears another out, those that say most give the status. */
const WEIGHT: Readonly<Record<Standing, number>> = {
  confirmed: 4,
  reported: 3,
  claimed: 2,
  unconfirmed: 1,
  assessed: 0,
};

/** The standing that says most of those of some claims. */
export function weightiest(facts: readonly ClaimFacts[]): Standing {
  const standings = facts.map(({ claim }) => claim.standing);
  return standings.reduce((one, other) => (WEIGHT[other] > WEIGHT[one] ? other : one));
}

function whenAlone(graph: ClaimGraph, results: Results, main: readonly ClaimFacts[]): EventStatus {
  const standing = weightiest(main);
  const because = main.filter(({ claim }) => claim.standing === standing);
  const othersAlike = (): ClaimFacts[] => {
    const alike = new Set(because.flatMap((fact) => supportOf(graph, results, fact)));
    return [...alike].filter((fact) => !because.includes(fact) && SAYS_SO.includes(fact.claim.standing));
  };
  switch (standing) {
    // An event with a confirmed claim is confirmed, and does not come this far.
    case 'confirmed':
    case 'reported':
      return { status: 'reported', because, others: othersAlike() };
    case 'claimed': {
      const others = othersAlike();
      return { status: 'claimed', because, others, oneSide: commonSide(graph, [...because, ...others]) };
    }
    case 'unconfirmed':
    case 'assessed':
      return { status: standing, because };
  }
}

/**
 * The status of an event and its reason: the first that fits of withdrawn, confirmed, disputed, corroborated, reported,
 * claimed, assessed, unconfirmed.
 */
export function statusOf(graph: ClaimGraph, results: Results, event: EventRecord): EventStatus {
  if (event.withdrawn) return { status: 'withdrawn', takenBack: [] };
  const told = mainClaims(graph, event);
  const main = told.filter(({ key }) => graph.stands(key));
  if (main.length === 0) return { status: 'withdrawn', takenBack: told };
  return (
    whenConfirmed(graph, results, main) ??
    whenDisputed(graph, results, main) ??
    whenCorroborated(graph, results, main) ??
    whenAlone(graph, results, main)
  );
}

/**
 * What differs apart from an event's main point: the questions in which its other claims are in incompatible pairs, and
 * the denials they meet. A question in which its main claims differ already is left out.
 */
export function detailsOf(graph: ClaimGraph, results: Results, event: EventRecord): Details {
  const main = mainClaims(graph, event);
  const others = (graph.byEvent.get(event.id) ?? []).filter((fact) => graph.stands(fact.key) && !main.includes(fact));
  const settledAbove = new Set(differencesOf(results, main).map(({ question }) => question));
  return {
    differences: differencesOf(results, others).filter(({ question }) => !settledAbove.has(question)),
    denials: denialsOf(graph, others),
  };
}
