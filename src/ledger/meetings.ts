/** Which answers of an outlet or an actor meet which of others: those that cannot both be so, and those that are the same. */
import { onceEach } from '../model/once-each.ts';
import { decides, type AnswerGroup, type QuestionState } from '../model/question-state.ts';
import type { Id } from '../model/record.ts';
import { knownSpeakers } from '../model/voice.ts';
import type { LedgerAnswerGroup, LedgerClaim, LedgerQuestion, Matrix, MatrixRow, Meetings } from './entries.ts';
import { factsOf } from './facts-of-claim.ts';
import type { LinkContext, LinkedRecords } from './link-context.ts';
import { denialRow, newestOf, rowOf, type Told } from './matrix.ts';
import type { Ref } from './refs.ts';
import { whenAsked } from './when-asked.ts';

/** So many are shown, the newest. */
const MOST_ROWS = 12;

/** So many of those whom they meet are named. */
const MOST_NAMED = 8;

/** A question to which answers of an outlet or an actor meet others, or a statement that is denied. */
interface Met {
  /** Until when something was said to it. */
  time: number;
  /** What others say to it. */
  others: () => readonly LedgerClaim[];
  row: (own: Ref) => MatrixRow;
}

/** Who speaks, by a key that is the same for an outlet and an actor under one name. */
interface Speakers {
  keysOf: (claim: LedgerClaim) => readonly string[];
  /** As they are named. */
  namedIn: (claim: LedgerClaim) => readonly Named[];
}

/** One who speaks: the same thing for whoever has one page and one name. */
interface Named {
  who: Ref;
  /** The place of the name among all, in the order of the language: names are compared once, and not for each of them. */
  place: number;
}

/** Gives names to those who speak in some claims. */
function nameThem(
  { strings }: LinkContext,
  claims: Iterable<LedgerClaim>,
  refsOf: (claim: LedgerClaim) => readonly Ref[],
): Speakers['namedIn'] {
  const keyOf = ({ href, name }: Ref): string => `${href ?? ''} ${name}`;
  const known = whenAsked({
    byKey: () => {
      const refs = [...claims].flatMap(refsOf).map((ref) => [keyOf(ref), ref] as const);
      const inOrder = [...new Map(refs)].sort(([, a], [, b]) => strings.compare(a.name, b.name));
      return new Map(inOrder.map(([key, who], place): [string, Named] => [key, { who, place }]));
    },
  });
  return onceEach((claim: LedgerClaim) => refsOf(claim).flatMap((ref) => known.byKey.get(keyOf(ref)) ?? []));
}

const outletKey = (id: Id): string => `outlet ${id}`;

function makeKeys({ story }: LinkContext): (actor: Id) => string {
  const outlets = new Map([...story.outlets.values()].map(({ id, name }) => [name, outletKey(id)]));
  return (actor) => outlets.get(story.actors.get(actor)?.name ?? '') ?? `actor ${actor}`;
}

/** Whose answers are compared: those who vouch for them, or those who are said to give them. */
function speakersIn(context: LinkContext, claims: LinkedRecords['claims'], as: 'voices' | 'speakers'): Speakers {
  const keyOf = makeKeys(context);
  const hasBy = ({ claim }: LedgerClaim): boolean => as === 'speakers' && knownSpeakers(claim).length > 0;
  return {
    // Each is compared with all who answer the same.
    keysOf: onceEach((claim: LedgerClaim): readonly string[] => {
      const { voice } = factsOf(context, claim);
      if (hasBy(claim)) return knownSpeakers(claim.claim).map(keyOf);
      if (voice.kind === 'actors') return voice.ids.map(keyOf);
      return voice.kind === 'outlet' ? [outletKey(voice.id)] : [];
    }),
    namedIn: nameThem(context, claims.values(), (claim) =>
      hasBy(claim)
        ? knownSpeakers(claim.claim).map(context.refs.actor)
        : context.refs.voice(factsOf(context, claim).voice),
    ),
  };
}

/** Which groups of answers to a question meet each group. */
function facingIn({ groups, result }: LedgerQuestion, by: 'conflicts' | 'matches') {
  const told = new Map<AnswerGroup, LedgerAnswerGroup>();
  result.groups.forEach((group, at) => {
    const own = groups[at];
    if (own) told.set(group, own);
  });
  // Who give one value say the same.
  const facing = new Map(
    groups.map((group): [LedgerAnswerGroup, LedgerAnswerGroup[]] => [group, by === 'matches' ? [group] : []]),
  );
  for (const pair of result[by]) {
    const [one, other] = [told.get(pair[0]), told.get(pair[1])];
    if (!one || !other) continue;
    facing.get(one)?.push(other);
    facing.get(other)?.push(one);
  }
  return facing;
}

/** The claims that give an answer which decides. */
function deciding({ answers, claims }: LedgerAnswerGroup): LedgerClaim[] {
  const keys = new Set(answers.filter(decides).map(({ fact }) => fact.key));
  return claims.filter(({ key }) => keys.has(key));
}

const add = (found: Map<string, Met[]>, key: string, met: Met): void => {
  const own = found.get(key);
  if (own) own.push(met);
  else found.set(key, [met]);
};

/** By speaker, the questions in which an answer of theirs meets one of another. */
function metInQuestions(
  context: LinkContext,
  questions: readonly LedgerQuestion[],
  by: 'conflicts' | 'matches',
  { keysOf }: Speakers,
): Map<string, Met[]> {
  const found = new Map<string, Met[]>();
  for (const question of questions) {
    if (by === 'conflicts' && question.result.conflicts.length === 0) continue;
    const facing = facingIn(question, by);
    const given = new Map(question.groups.map((group) => [group, deciding(group)]));
    const claimsIn = (group: LedgerAnswerGroup): LedgerClaim[] => given.get(group) ?? [];
    const time = newestOf(context, [...given.values()].flat());
    const own = new Map<string, Set<LedgerAnswerGroup>>();
    for (const [group, claims] of given) {
      for (const key of claims.flatMap(keysOf)) own.set(key, (own.get(key) ?? new Set()).add(group));
    }
    for (const [key, groups] of own) {
      const isOther = (claim: LedgerClaim): boolean => !keysOf(claim).includes(key);
      const met = [...groups].filter((group) => facing.get(group)?.some((other) => claimsIn(other).some(isOther)));
      if (met.length === 0) continue;
      const others = (): Told[] =>
        [...new Set(met.flatMap((group) => facing.get(group) ?? []))]
          .map((group) => ({ group, claims: claimsIn(group).filter(isOther) }))
          .filter(({ claims }) => claims.length > 0);
      const its = (): Told[] =>
        met.map((group) => ({ group, claims: claimsIn(group).filter((claim) => !isOther(claim)) }));
      add(found, key, {
        time,
        others: () => others().flatMap(({ claims }) => claims),
        row: (whose) => rowOf(context, question, [its(), others()], whose),
      });
    }
  }
  return found;
}

/** Whether two claims answer a question differently: their denial is told there. */
const differOn = (one: LedgerClaim, other: LedgerClaim): boolean =>
  one.answers.some(
    ({ differs, question, text }) =>
      differs && other.answers.some((answer) => answer.question.id === question.id && answer.text !== text),
  );

/** By speaker, the statements of theirs that somebody denies, and those of others that they deny. */
function metInDenials(
  context: LinkContext,
  claims: LinkedRecords['claims'],
  { keysOf }: Speakers,
  found: Map<string, Met[]>,
): void {
  for (const denied of claims.values()) {
    if (!context.graph.stands(denied.key)) continue;
    const denying = denied.deniedBy
      .flatMap(({ key }) => claims.get(key) ?? [])
      .filter((claim) => !differOn(claim, denied));
    if (denying.length === 0) continue;
    const time = newestOf(context, [denied, ...denying]);
    const sayers = new Set(keysOf(denied));
    const byKey = new Map<string, LedgerClaim[]>();
    for (const claim of denying) {
      for (const key of keysOf(claim)) byKey.set(key, [...(byKey.get(key) ?? []), claim]);
    }
    const meet = (key: string, own: readonly LedgerClaim[], others: readonly LedgerClaim[]): void => {
      if (others.length === 0) return;
      const row = (whose: Ref): MatrixRow => denialRow(denied.event, [own, others], whose);
      add(found, key, { time, others: () => others, row });
    };
    for (const key of sayers) {
      meet(
        key,
        [denied],
        denying.filter((claim) => !keysOf(claim).includes(key)),
      );
    }
    for (const [key, own] of byKey) if (!sayers.has(key)) meet(key, own, [denied]);
  }
}

/** The first things in an order: of very many, few are wanted. */
function firstOf<Thing>(things: Iterable<Thing>, inOrder: (a: Thing, b: Thing) => number, most: number): Thing[] {
  const first: Thing[] = [];
  for (const thing of things) {
    const last = first[most - 1];
    if (last !== undefined && inOrder(last, thing) <= 0) continue;
    const at = first.findIndex((one) => inOrder(one, thing) > 0);
    first.splice(at < 0 ? first.length : at, 0, thing);
    if (first.length > most) first.pop();
  }
  return first;
}

function asMeetings(
  context: LinkContext,
  own: Ref,
  state: QuestionState | null,
  met: readonly Met[] | undefined,
  { namedIn }: Speakers,
): Meetings | null {
  if (!met) return null;
  const newest = met.toSorted((a, b) => (a.time === b.time ? 0 : b.time - a.time)).slice(0, MOST_ROWS);
  const rows = new Map<Named, number>();
  for (const { others } of newest) {
    for (const who of new Set(others().flatMap(namedIn))) rows.set(who, (rows.get(who) ?? 0) + 1);
  }
  const { meetings: words } = context.strings;
  const matrix: Matrix = {
    columns: [{ label: own.name, brief: own.name }, words.others],
    sections: [{ state, rows: newest.map(({ row }) => row(own)), total: met.length }],
  };
  // One more than are named: it is named as well where it is the only one.
  const first = firstOf(rows, ([a, its], [b, theirs]) => theirs - its || a.place - b.place, MOST_NAMED + 1);
  const shown = rows.size > first.length ? first.slice(0, MOST_NAMED) : first;
  const others = shown.map(([{ who }, amount]) => ({ who, rows: amount }));
  return { matrix, others, more: rows.size - shown.length };
}

/** How the answers of each outlet and each actor meet those of others. */
export interface MeetingsOf {
  /** In what it vouches for itself. */
  outlet: (id: Id) => { contradicted: Meetings | null; agrees: Meetings | null };
  /** In what it says, or is reported to say. */
  actor: (id: Id) => Meetings | null;
}

/** Compares the answers that outlets and actors give, question by question: each of them is looked at once. */
export function linkMeetings(context: LinkContext, { questions, claims }: LinkedRecords): MeetingsOf {
  const voices = speakersIn(context, claims, 'voices');
  const speakers = speakersIn(context, claims, 'speakers');
  const contradicted = metInQuestions(context, questions, 'conflicts', voices);
  metInDenials(context, claims, voices, contradicted);
  const agrees = metInQuestions(context, questions, 'matches', voices);
  const differs = metInQuestions(context, questions, 'conflicts', speakers);
  metInDenials(context, claims, speakers, differs);
  const keyOf = makeKeys(context);
  const states = new Set(questions.map(({ result }) => result.state));
  // The list of questions has no heading for a state of none.
  const headed = (state: QuestionState): QuestionState | null => (states.has(state) ? state : null);
  return {
    outlet: (id) => {
      const [own, key] = [context.refs.outlet(id), outletKey(id)];
      return {
        contradicted: asMeetings(context, own, headed('differs'), contradicted.get(key), voices),
        agrees: asMeetings(context, own, headed('agreed'), agrees.get(key), voices),
      };
    },
    actor: (id) => asMeetings(context, context.refs.actor(id), headed('differs'), differs.get(keyOf(id)), speakers),
  };
}
