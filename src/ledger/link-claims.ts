/** Claims with their names, numbers and addresses. */
import type { ClaimFacts } from '../model/claim-graph.ts';
import { claimKey, resolveClaimRef, type ClaimKey } from '../model/claim-key.ts';
import { linksOf } from '../model/chain.ts';
import { publisherOf, voiceOf } from '../model/voice.ts';
import { UNKNOWN_DOCUMENT, type Claim, type Id, type Via } from '../model/record.ts';
import { claimAddress, claimAnchor } from '../routes/routes.ts';
import { answerText, asOfText } from './answer-words.ts';
import type { ChainLink, ClaimLink, LedgerAnswer, LedgerClaim } from './entries.ts';
import type { LinkContext } from './link-context.ts';
import { without, type Ref } from './refs.ts';

/** Who a claim is shown as coming from: those who speak or act, in the editor's order, else its voice. */
export function speakersOf({ story, refs }: Pick<LinkContext, 'story' | 'refs'>, claim: Claim): Ref[] {
  return claim.by.length > 0 ? claim.by.map(refs.actor) : refs.voice(voiceOf(story, claim));
}

/** The links of `via`, named, and where each document got its content from in turn. */
export function chainOf(
  { story, refs }: Pick<LinkContext, 'story' | 'refs'>,
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

function answersOf(context: LinkContext, facts: ClaimFacts): LedgerAnswer[] {
  return [...facts.answers].flatMap(([id, answer]) => {
    const question = context.story.questions.get(id);
    if (!question) return [];
    return [
      {
        question: context.refs.question(id),
        text: answerText(context, question, answer),
        asOf: asOfText(context, answer),
        differs: context.results.get(id)?.differing.has(facts.key) ?? false,
      },
    ];
  });
}

/** Every claim of the story, linked, by key. */
export function linkClaims(context: LinkContext): Map<ClaimKey, LedgerClaim> {
  const { story, graph, facts, refs, strings } = context;
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
      who: strings.list(speakersOf(context, fact.claim).map(({ name }) => name)),
      event: refs.event(fact.event.id),
    };
  };
  const links = (keys: readonly ClaimKey[]): ClaimLink[] => keys.map(link).filter((found) => found !== null);
  const linkOne = (fact: ClaimFacts): LedgerClaim => {
    const { key, event, claim, said } = fact;
    const who = speakersOf(context, claim);
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
      chain: chainOf(context, linksOf(story, claim)),
      said: said ? strings.dates.short(said) : null,
      confirmedBy: claim.confirmed_by.map(refs.actor),
      quotedSpeaker: claim.quote?.speaker ? refs.actor(claim.quote.speaker) : null,
      answers: answersOf(context, fact),
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
