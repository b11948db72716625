/** Claims with their names, numbers and addresses. */
import { agreesWith, denies, revises, type ClaimFacts } from '../model/claim-graph.ts';
import { claimKey, splitClaimKey, type ClaimKey } from '../model/claim-key.ts';
import { linksOf } from '../model/chain.ts';
import { compact } from '../model/compact.ts';
import { onceEach } from '../model/once-each.ts';
import { makingOf } from '../model/made-public.ts';
import { answersByClaim, type SetAside } from '../model/question-state.ts';
import { inOrder } from '../model/statement-order.ts';
import { isSaid, isSpoken, isUnnamed, knownSpeakers, publisherOf, voiceOf } from '../model/voice.ts';
import { DIRECT, UNKNOWN_DOCUMENT, type Claim, type EventRecord, type Id, type Via } from '../model/record.ts';
import { claimAddress, claimAnchor } from '../routes/routes.ts';
import { verbOf } from '../strings/verb.ts';
import { answerText, asOfText, sayThemselves, setAsideText, shortAnswerText } from './answer-words.ts';
import type { ChainLink, ClaimLink, LedgerAnswer, LedgerClaim } from './entries.ts';
import type { LinkContext } from './link-context.ts';
import { madePublicText, saidTexts } from './made-public-text.ts';
import { formerAnchors, formerKeys } from './moved-claims.ts';
import { readInOf } from './read-in.ts';
import type { Ref } from './refs.ts';

/**
 * Who a claim is shown as coming from: those who speak or act, in the editor's order, else its voice. What somebody said and
 * others confirmed is reported as confirmed by whoever publishes it, not by the speaker.
 */
export function speakersOf({ story, refs }: Pick<LinkContext, 'story' | 'refs'>, claim: Claim): Ref[] {
  const speakers = knownSpeakers(claim);
  const isTheirs = speakers.length > 0 && isSaid(claim);
  return isTheirs ? speakers.map(refs.actor) : refs.voice(voiceOf(story, claim));
}

/** Those who speak as the source of a claim describes them, and who tells their names; `null` where no other document does. */
function namingOf({ story, refs, strings }: LinkContext, claim: Claim): LedgerClaim['naming'] {
  if (!claim.named) return null;
  return {
    described: refs.voice(voiceOf(story, { ...claim, named: undefined })),
    verb: strings.claim.verbOfUnnamed(claim.standing),
    source: refs.source(claim.named.source),
    note: claim.named.note ?? null,
  };
}

/** The links of `via`, named, and where each document got its content from in turn. */
export function namedLinks(
  { story, refs }: Pick<LinkContext, 'story' | 'refs'>,
  via: readonly Via[],
  passed: readonly Id[] = [],
): ChainLink[] {
  return via
    .filter(({ source }) => !passed.includes(source))
    .map((link) =>
      compact({
        how: link.how,
        basis: link.basis,
        source: [DIRECT, UNKNOWN_DOCUMENT].includes(link.source) ? null : refs.source(link.source),
        direct: link.source === DIRECT,
        further: namedLinks({ story, refs }, linksOf(story, link), [...passed, link.source]),
      }),
    );
}

/**
 * The links of a claim. People who are not named spoke to the source itself, where nothing else is said; whoever speaks
 * in a document of their own spoke to nobody else.
 */
function linksToTell({ story }: LinkContext, claim: Claim): readonly Via[] {
  const links = linksOf(story, claim);
  const { by: authors = [] } = story.sources.get(claim.source) ?? {};
  const isOwn = claim.by.length > 0 && claim.by.every((speaker) => authors.includes(speaker));
  if (isOwn && links.every(({ source }) => source === DIRECT)) return [];
  if (links.length > 0 || claim.by_words === undefined) return links;
  return [{ source: DIRECT, how: 'repeats', basis: 'stated', via: [] }];
}

/** That the source could not verify what it hands on, in words; `null` where it says no such thing. */
export function unverifiedText(
  { story, refs, strings }: Pick<LinkContext, 'story' | 'refs' | 'strings'>,
  claim: Claim,
): string | null {
  if (!claim.unverified) return null;
  const source = strings.list(refs.voice(publisherOf(story, claim.source)).map(({ name }) => name));
  // Who tried to verify it is not told where the document hands on what another outlet reports.
  const handedOn = linksOf(story, claim).some(
    ({ source: id, how }) => how === 'repeats' && story.sources.get(id)?.outlet,
  );
  return handedOn ? strings.claim.unverifiedHandedOn(source) : strings.claim.unverified(source);
}

/** How an answer of a claim stands among all to its question: whether it differs from others, and why it is set aside. */
type AnswerStands = readonly [question: Id, differs: boolean, why: SetAside['why'] | null, by: ClaimKey | null];

/** How the answers of a claim stand. */
function standingReader({ facts, results }: LinkContext): (key: ClaimKey) => AnswerStands[] {
  return (key) =>
    [...(facts.get(key)?.answers.keys() ?? [])].flatMap((id): AnswerStands[] => {
      const result = results.get(id);
      if (!result) return [];
      const setAside = answersByClaim(result).get(key)?.setAside ?? null;
      return [
        [id, result.differing.has(key), setAside?.why ?? null, setAside && 'by' in setAside ? setAside.by : null],
      ];
    });
}

const setAsideFor = (why: SetAside['why'] | null, by: ClaimKey | null): SetAside | null => {
  if (why === 'superseded' || why === 'disowned') return { why, by: by ?? '' };
  return why && { why };
};

function answersOf(context: LinkContext, facts: ClaimFacts, standing: readonly AnswerStands[]): LedgerAnswer[] {
  const { strings } = context;
  const standingOf = new Map(standing.map((stands) => [stands[0], stands]));
  return [...facts.answers].flatMap(([id, answer]) => {
    const question = context.story.questions.get(id);
    if (!question) return [];
    const [, differs = false, why = null, by = null] = standingOf.get(id) ?? [];
    return [
      {
        question: context.refs.question(id),
        text: answerText(context, question, answer),
        saysItself: sayThemselves(context, question, [answer]),
        short: strings.capital(shortAnswerText(context, question, answer)),
        asOf: asOfText(context, answer),
        differs,
        uncounted: setAsideText(context, { fact: facts, setAside: setAsideFor(why, by) }),
      },
    ];
  });
}

/** So many that make the same statement are all named with each; of more, those with which it was joined. */
const NAMED_ALIKE = 12;

/**
 * For each claim, those that make the same statement: all of them, or of many only those that it names or that name it,
 * which lead on to the others. All with each would be the square of their number.
 */
function alikeReader({ graph, facts }: LinkContext): (key: ClaimKey) => ClaimKey[] {
  const joined = [...facts.values()].flatMap((fact) =>
    agreesWith(fact).flatMap((other) => [
      { of: fact.key, with: other },
      { of: other, with: fact.key },
    ]),
  );
  const byClaim = Map.groupBy(joined, ({ of }) => of);
  return (key) => {
    const group = graph.sameAs(key);
    const others = group.length > NAMED_ALIKE ? (byClaim.get(key) ?? []).map((pair) => pair.with) : null;
    const all =
      others === null ? group.map((other) => other.key) : [...new Set(others)].filter((other) => graph.stands(other));
    return all.filter((other) => other !== key);
  };
}

/** What the claims of an event are linked with. */
export interface ClaimWorld {
  context: LinkContext;
  /** The number of a claim among those of its event, from 1; 0 where there is no such claim. */
  numberOf: (key: ClaimKey) => number;
  /** The claims that make the same statement. */
  alike: (key: ClaimKey) => readonly ClaimKey[];
  /** The claims that revise it. */
  revising: (key: ClaimKey) => readonly ClaimKey[];
  /** Of all answers to a question a claim is told no more than how its own stand: other answers do not reach it. */
  standing: (key: ClaimKey) => readonly AnswerStands[];
}

/** The numbers of an event's claims, by their ids. */
const numbersIn = onceEach(
  ({ claims }: EventRecord): ReadonlyMap<Id, number> => new Map(inOrder(claims).map(({ id }, at) => [id, at + 1])),
);

/** What all claims of a story are linked with. */
function claimWorld(context: LinkContext): ClaimWorld {
  const { story, facts } = context;
  const revisions = Map.groupBy(
    [...facts.values()].flatMap((fact) =>
      (fact.event.withdrawn ? [] : revises(fact)).map((earlier) => ({ by: fact.key, earlier })),
    ),
    ({ earlier }) => earlier,
  );
  return {
    context,
    numberOf: (key) => {
      const { event, claim } = splitClaimKey(key);
      const record = story.events.get(event);
      return (record && numbersIn(record).get(claim)) ?? 0;
    },
    alike: alikeReader(context),
    revising: (key) => (revisions.get(key) ?? []).map(({ by }) => by),
    standing: standingReader(context),
  };
}

function linkClaim(fact: ClaimFacts, { context, numberOf, alike, revising, standing }: ClaimWorld): LedgerClaim {
  const { story, graph, facts, refs, strings } = context;
  const link = (key: ClaimKey): ClaimLink | null => {
    const other = facts.get(key);
    if (!other) return null;
    return {
      key,
      href: claimAddress(key),
      number: numberOf(key),
      who: strings.list(speakersOf(context, other.claim).map(({ name }) => name)),
      event: refs.event(other.event.id),
      isSaid: isSaid(other.claim),
      gone: other.event.withdrawn ? 'withdrawn' : other.claim.retracted ? 'retracted' : null,
    };
  };
  const links = (keys: readonly ClaimKey[]): ClaimLink[] => keys.map(link).filter((found) => found !== null);
  const { key, event, claim, said, written } = fact;
  const who = speakersOf(context, claim);
  const dated = saidTexts(strings, said);
  const writtenText = written ? strings.dates.short(written) : null;
  const via = linksToTell(context, claim);
  const direct = isSpoken(claim) && via.length > 0 && via.every(({ source: from }) => from === DIRECT);
  return compact({
    key,
    claim,
    event: refs.event(event.id),
    number: numberOf(key),
    anchor: claimAnchor(claim.id),
    href: claimAddress(key),
    who,
    by: claim.by.map(refs.actor),
    unnamed: isUnnamed(claim),
    verb: isUnnamed(claim)
      ? strings.claim.verbOfUnnamed(claim.standing)
      : verbOf(strings, claim.standing, claim.act, who),
    naming: namingOf(context, claim),
    direct,
    readIn: readInOf(context, claim, who, direct),
    source: refs.source(claim.source),
    // Whoever spoke to people that are no outlet is told of as speaking to them.
    chain: namedLinks(context, via).filter((link) => !link.direct || story.sources.get(claim.source)?.outlet),
    ...dated,
    written: writtenText,
    madePublic: madePublicText(strings, makingOf(story, claim), dated.said, writtenText),
    unverified: unverifiedText(context, claim),
    confirmedBy: claim.confirmed_by.map(refs.actor),
    quotedSpeaker: claim.quote?.speaker ? refs.actor(claim.quote.speaker) : null,
    answers: answersOf(context, fact, fact.answers.size > 0 ? standing(key) : []),
    agrees: links(alike(key)),
    denies: links(denies(fact)),
    deniedBy: links(graph.deniedBy(key).map((other) => other.key)),
    revises: links(revises(fact)),
    revisedBy: links(revising(key)),
    retracted: claim.retracted !== undefined,
    retractedIn: claim.retracted?.source === undefined ? null : refs.source(claim.retracted.source),
    formerKeys: formerKeys(story.events, event, claim),
    formerAnchors: formerAnchors(event, claim).map(claimAnchor),
  });
}

/** The claims of an event, linked, in the order of its file. Of two with one id the last counts. */
export const linkClaimsOfEvent = (event: EventRecord, world: ClaimWorld): readonly LedgerClaim[] =>
  event.claims.flatMap((claim) => {
    const fact = world.context.facts.get(claimKey(event.id, claim.id));
    return fact?.claim === claim ? [linkClaim(fact, world)] : [];
  });

export interface LinkedClaims {
  claims: ReadonlyMap<ClaimKey, LedgerClaim>;
  /** By event, in the order of its file: the same list each time, as long as they are linked alike. */
  claimsByEvent: ReadonlyMap<Id, readonly LedgerClaim[]>;
}

/** Every claim of the story, linked. */
export function linkClaims(context: LinkContext, linkOf = linkClaimsOfEvent): LinkedClaims {
  const world = claimWorld(context);
  const claims = new Map<ClaimKey, LedgerClaim>();
  const claimsByEvent = new Map<Id, readonly LedgerClaim[]>();
  for (const event of context.story.events.values()) {
    const own = linkOf(event, world);
    claimsByEvent.set(event.id, own);
    for (const claim of own) claims.set(claim.key, claim);
  }
  return { claims, claimsByEvent };
}
