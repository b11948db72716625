/** Claims with their names, numbers and addresses. */
import { claimKey, resolveClaimRef, type ClaimKey } from '../model/claim-key.ts';
import type { Answer } from '../model/answer.ts';
import { publisherOf, voiceOf } from '../model/voice.ts';
import { UNKNOWN_DOCUMENT, type Claim, type Id, type QuestionRecord, type Story, type Via } from '../model/record.ts';
import type { AnswerGroup } from '../model/question-state.ts';
import type { Results } from '../model/status.ts';
import type { ClaimFacts, ClaimGraph } from '../model/claim-graph.ts';
import type { Strings } from '../strings/strings.ts';
import { claimAddress, claimAnchor } from './address.ts';
import type { ChainLink, ClaimLink, LedgerAnswer, LedgerClaim } from './ledger.ts';
import type { Ref, Refs } from './refs.ts';

/** What every step of linking works with. */
export interface Loom {
  story: Story;
  graph: ClaimGraph;
  results: Results;
  facts: ReadonlyMap<ClaimKey, ClaimFacts>;
  refs: Refs;
  strings: Strings;
}

/** Who a claim is shown as coming from: those who speak or act, in the editor's order, else its voice. */
export function speakersOf({ story, refs }: Pick<Loom, 'story' | 'refs'>, claim: Claim): Ref[] {
  return claim.by.length > 0 ? claim.by.map(refs.actor) : refs.voice(voiceOf(story, claim));
}

/** An answer in words. */
export function answerText(
  { refs, strings }: Pick<Loom, 'refs' | 'strings'>,
  question: QuestionRecord,
  answer: Answer,
): string {
  return strings.answer.value(
    answer.value,
    question.unit,
    (key) => question.choices[key] ?? key,
    (id) => refs.place(id).name,
  );
}

/** An answer in words, with the time it speaks of, and marked where nobody who counts gives it. */
export function fullAnswerText(
  loom: Pick<Loom, 'refs' | 'strings'>,
  question: QuestionRecord,
  group: AnswerGroup,
): string {
  const { answer, dates } = loom.strings;
  return [
    answerText(loom, question, group),
    ...(group.asOf ? [answer.asOf(dates.short(group.asOf))] : []),
    ...(group.answers.some(({ decides }) => decides) ? [] : [answer.opinion]),
  ].join(', ');
}

/** The links of `via`, named, and where each document got its content from in turn. */
export function chainOf(
  { story, refs }: Pick<Loom, 'story' | 'refs'>,
  via: readonly Via[],
  passed: readonly Id[] = [],
): ChainLink[] {
  return via
    .filter(({ source }) => !passed.includes(source))
    .map(({ source, how, basis }) => ({
      how,
      basis,
      source: source === UNKNOWN_DOCUMENT ? { ...refs.source(source), href: null } : refs.source(source),
      further: chainOf({ story, refs }, story.sources.get(source)?.via ?? [], [...passed, source]),
    }));
}

function answersOf(loom: Loom, facts: ClaimFacts): LedgerAnswer[] {
  return [...facts.answers].flatMap(([id, answer]) => {
    const question = loom.story.questions.get(id);
    if (!question) return [];
    return [
      {
        question: loom.refs.question(id),
        text: answerText(loom, question, answer),
        asOf: answer.asOf ? loom.strings.answer.asOf(loom.strings.dates.short(answer.asOf)) : null,
        differs: loom.results.get(id)?.differing.has(facts.key) ?? false,
      },
    ];
  });
}

/** Every claim of the story, linked, by key. */
export function linkClaims(loom: Loom): Map<ClaimKey, LedgerClaim> {
  const { story, graph, facts, refs, strings } = loom;
  const numbers = new Map<ClaimKey, number>();
  for (const event of story.events.values()) {
    event.claims.forEach((claim, at) => numbers.set(claimKey(event.id, claim.id), at + 1));
  }
  const link = (key: ClaimKey): ClaimLink | null => {
    const fact = facts.get(key);
    if (!fact) return null;
    return {
      key,
      href: claimAddress(key),
      number: numbers.get(key) ?? 0,
      who: strings.list(speakersOf(loom, fact.claim).map(({ name }) => name)),
      event: refs.event(fact.event.id),
    };
  };
  const links = (keys: readonly ClaimKey[]): ClaimLink[] => keys.map(link).filter((found) => found !== null);
  const linkOne = (fact: ClaimFacts): LedgerClaim => {
    const { key, event, claim, said } = fact;
    const who = speakersOf(loom, claim);
    const publishers = refs.voice(publisherOf(story, claim.source));
    return {
      key,
      facts: fact,
      claim,
      event: refs.event(event.id),
      number: numbers.get(key) ?? 0,
      anchor: claimAnchor(claim.id),
      href: claimAddress(key),
      who,
      readIn: without(publishers, who),
      source: refs.source(claim.source),
      chain: chainOf(loom, claim.via.length > 0 ? claim.via : (story.sources.get(claim.source)?.via ?? [])),
      said: said ? strings.dates.short(said) : null,
      confirmedBy: claim.confirmed_by.map(refs.actor),
      quotedSpeaker: claim.quote?.speaker ? refs.actor(claim.quote.speaker) : null,
      answers: answersOf(loom, fact),
      agrees: links(
        graph
          .sameAs(key)
          .map((other) => other.key)
          .filter((other) => other !== key),
      ),
      denies: links(claim.disputes.map((reference) => resolveClaimRef(event.id, reference))),
      deniedBy: links(graph.deniedBy(key).map((other) => other.key)),
      retracted: !graph.stands(key),
    };
  };
  return new Map([...facts].map(([key, fact]) => [key, linkOne(fact)]));
}

/** Some refs without those that others name already: an outlet may speak as an actor, under the same name. */
export function without(refs: readonly Ref[], others: readonly Ref[]): Ref[] {
  const named = new Set(others.map(({ name }) => name));
  return refs.filter(({ name }) => !named.has(name));
}

/** Refs without repeats, in order. */
export function distinct(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [`${ref.href ?? ''} ${ref.id}`, ref])).values()];
}
