/**
 * How the claims of a story hang together: which make the same statement, which deny which, and what each answers.
 * Everything that is computed about events and questions is computed from one graph, made from all claims or from
 * those that had been made public by a day. See docs/content-model.md, A claim.
 */
import { readAnswer, type Answer } from './answer.ts';
import { widestBounds, type Bounds } from './bounds.ts';
import { claimKey, resolveClaimRef, type ClaimKey } from './claim-key.ts';
import { madePublicWithin, saidOf, writtenOf } from './made-public.ts';
import { originsOf } from './origin.ts';
import type { Claim, EventRecord, Id, Story } from './record.ts';
import { compact } from './compact.ts';
import { voiceOf, type Voice } from './voice.ts';
import type { When } from './when.ts';

/** What is known of one claim whichever others there are. */
export interface ClaimFacts {
  key: ClaimKey;
  event: EventRecord;
  claim: Claim;
  voice: Voice;
  /** Source ids, sorted. */
  origins: readonly Id[];
  /** When it was made public. */
  said: When | null;
  /** Within which time that certainly was, by all documents that tell it. */
  saidBounds: Bounds;
  /** When it was spoken or written, where that was before it was made public. */
  written: When | null;
  /** The widest of `written`, but no later than it was made public, else of that: what is later by them certainly is. */
  writtenBounds: Bounds;
  /** By question id; what cannot be read is left out, and the check reports it. */
  answers: ReadonlyMap<Id, Answer>;
}

function writtenWithin(
  story: Story,
  { written, saidBounds: made }: Pick<ClaimFacts, 'written' | 'saidBounds'>,
): Bounds {
  if (!written) return made;
  const { earliest, latest } = widestBounds(written, story.site.timezone);
  return { earliest, latest: made.latest === null ? latest : Math.min(latest ?? Infinity, made.latest) };
}

/** The facts of every claim of an event, in the order of its file. */
export const factsOfEvent = (event: EventRecord, story: Story): readonly ClaimFacts[] =>
  event.claims.map((claim) => {
    const said = saidOf(story, claim);
    const written = writtenOf(story, claim);
    const saidBounds = madePublicWithin(story, claim, said);
    return compact({
      key: claimKey(event.id, claim.id),
      event,
      claim,
      voice: voiceOf(story, claim),
      origins: originsOf(story, claim),
      said,
      saidBounds,
      written,
      writtenBounds: writtenWithin(story, { written, saidBounds }),
      answers: readAnswers(story, claim),
    });
  });

/** The facts of every claim of a story, by key, in the order of the records. */
export function claimFacts(story: Story, factsOf = factsOfEvent): Map<ClaimKey, ClaimFacts> {
  const facts = new Map<ClaimKey, ClaimFacts>();
  for (const event of story.events.values()) for (const fact of factsOf(event, story)) facts.set(fact.key, fact);
  return facts;
}

function readAnswers(story: Story, claim: Claim): Map<Id, Answer> {
  const answers = new Map<Id, Answer>();
  for (const [id, written] of Object.entries(claim.answers)) {
    const question = story.questions.get(id);
    const read = question && readAnswer(question, written);
    if (read?.ok) answers.set(id, read.answer);
  }
  return answers;
}

export interface ClaimGraph {
  story: Story;
  /** The claims that are shown. */
  shown: ReadonlyMap<ClaimKey, ClaimFacts>;
  /** By event, in the order of its file. */
  byEvent: ReadonlyMap<Id, readonly ClaimFacts[]>;
  /** Whether a claim counts: it is shown, nobody took it back, and we still stand by its event. */
  stands(key: ClaimKey): boolean;
  /** The claims that make the same statement, itself among them. */
  sameAs(key: ClaimKey): readonly ClaimFacts[];
  /** The claims that deny it. */
  deniedBy(key: ClaimKey): readonly ClaimFacts[];
  /** The claims shown that answer a question. */
  answering(question: Id): readonly ClaimFacts[];
}

/** A claim, and the event in which it names others. */
interface Naming {
  event: Pick<EventRecord, 'id'>;
  claim: Pick<Claim, 'agrees' | 'disputes' | 'revises'>;
}

/** The claims that a claim names in `agrees`. */
export const agreesWith = ({ event, claim }: Naming): ClaimKey[] =>
  claim.agrees.map((reference) => resolveClaimRef(event.id, reference));

/** The claims that a claim denies, each as often as it names it. */
export const denies = ({ event, claim }: Naming): ClaimKey[] =>
  claim.disputes.map((reference) => resolveClaimRef(event.id, reference));

/** The claims that a claim replaces. */
export const revises = ({ event, claim }: Naming): ClaimKey[] =>
  claim.revises.map((reference) => resolveClaimRef(event.id, reference));

/**
 * Groups of claims joined by `agrees`, both ways and along chains, each in the order of the claims given. What nothing is
 * joined with is in none.
 *
 * @param named those that a claim names in `agrees`
 * @param find one of these claims
 */
export function joinAgreeing<Fact extends { key: ClaimKey }>(
  facts: readonly Fact[],
  named: (fact: Fact) => readonly ClaimKey[],
  find: (key: ClaimKey) => Fact | undefined,
): Map<ClaimKey, Fact[]> {
  const groups = new Map<ClaimKey, Fact[]>();
  const groupOf = (key: ClaimKey): Fact[] | undefined => {
    const fact = groups.has(key) ? undefined : find(key);
    if (fact) groups.set(key, [fact]);
    return groups.get(key);
  };
  for (const fact of facts) {
    for (const key of named(fact)) {
      const [own, other] = [groupOf(fact.key), groupOf(key)];
      if (!own || !other || own === other) continue;
      const [large, small] = own.length >= other.length ? [own, other] : [other, own];
      for (const member of small) {
        large.push(member);
        groups.set(member.key, large);
      }
    }
  }
  const joined = facts.filter(({ key }) => groups.has(key));
  const inOrder = Map.groupBy(joined, ({ key }) => groups.get(key));
  return new Map(joined.map(({ key }) => [key, inOrder.get(groups.get(key)) ?? []]));
}

function collectAnswers(facts: readonly ClaimFacts[]): Map<Id, ClaimFacts[]> {
  const answering = new Map<Id, ClaimFacts[]>();
  for (const fact of facts) {
    for (const question of fact.answers.keys()) {
      const known = answering.get(question);
      if (known) known.push(fact);
      else answering.set(question, [fact]);
    }
  }
  return answering;
}

function collectDenials(facts: readonly ClaimFacts[]): Map<ClaimKey, ClaimFacts[]> {
  const denials = new Map<ClaimKey, ClaimFacts[]>();
  for (const fact of facts) {
    for (const key of denies(fact)) {
      const known = denials.get(key);
      if (known) known.push(fact);
      else denials.set(key, [fact]);
    }
  }
  return denials;
}

/**
 * Connects claims.
 *
 * @param shown the claims it is made from; no other has any influence on it
 */
export function connectClaims(story: Story, shown: ReadonlyMap<ClaimKey, ClaimFacts>): ClaimGraph {
  const all = [...shown.values()];
  const counts = ({ claim, event }: ClaimFacts): boolean => !claim.retracted && !event.withdrawn;
  const standing = all.filter(counts);
  const find = (key: ClaimKey): ClaimFacts | undefined => {
    const fact = shown.get(key);
    return fact && counts(fact) ? fact : undefined;
  };
  const groups = joinAgreeing(standing, agreesWith, find);
  const denials = collectDenials(standing);
  const answering = collectAnswers(all);
  return {
    story,
    shown,
    byEvent: Map.groupBy(all, ({ event }) => event.id),
    stands: (key) => find(key) !== undefined,
    sameAs: (key) => groups.get(key) ?? [find(key)].filter((fact) => fact !== undefined),
    deniedBy: (key) => denials.get(key) ?? [],
    answering: (question) => answering.get(question) ?? [],
  };
}
