/** What a source took back stands no longer where others only handed it on from there, nor what speakers took back anywhere. */
import { chainOf, isNamed, type ChainDocument } from '../../../model/chain.ts';
import { factsOfEvent, type ClaimFacts } from '../../../model/claim-graph.ts';
import type { ClaimKey } from '../../../model/claim-key.ts';
import { answerKey } from '../../../model/question-state.ts';
import type { Claim, Id, Story } from '../../../model/record.ts';
import { voiceKey } from '../../../model/voice.ts';
import type { Finding, RuleCheck } from '../../finding.ts';
import { keptAmong } from '../../kept-among.ts';
import { agreementsAmong, joinedClaims } from '../../references/agreements.ts';
import { inFields, soundFiles, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { clockOf } from '../clock.ts';
import { defineRule } from '../rule.ts';

export const rule = defineRule({
  id: 'repeats-retracted',
  family: 'claim',
  severity: 'warning',
  asks: 'What a source took back is taken back where others handed it on, too.',
  example: {
    before: 'via: harbour-news-1',
    after: 'via: harbour-news-1\nretracted: { on: 2023-06-08, by: Harbour News, note: Its issue of 8 June says so. }',
    where: 'Harbour News took back what it said there, and nothing else stands behind the statement',
  },
});

/**
 * Gives texts of what a statement says, which are the same for another of the same voice that says it too: one that agrees
 * with it, or one that gives the same answers and no others.
 */
const sayingsOf =
  (agreementOf: (key: ClaimKey) => ClaimKey | undefined) =>
  ({ key, voice, answers }: ClaimFacts): string[] => {
    // People who are not named are known by the document that they spoke to, and each that hands it on may call them otherwise.
    const who = voice.kind === 'unnamed' ? 'unnamed' : voiceKey(voice);
    const agreement = agreementOf(key);
    const given = [...answers].map(([question, answer]) => `${question} ${answerKey(answer)}`).sort();
    return [
      ...(agreement === undefined ? [] : [`${who}\n${agreement}`]),
      ...(given.length > 0 ? [[who, ...given].join('\n')] : []),
    ];
  };

/** Whether some document of a chain other than this one is an origin, or has what it says past this one from an origin. */
function isKnownBesides(document: Id, chain: readonly ChainDocument[], source: Id): boolean {
  const besides = new Set<Id>();
  for (const { document: one, repeats, ends } of chain) {
    if (one !== document && (ends || repeats.some((earlier) => besides.has(earlier)))) besides.add(one);
  }
  return besides.has(source);
}

/** What each document says, by document and text: each that was taken back, and no longer stands there. */
function takenBackIn(
  story: Story,
  facts: readonly ClaimFacts[],
  sayings: (fact: ClaimFacts) => string[],
): Map<string, ClaimFacts> {
  const placed = facts.flatMap((fact) => sayings(fact).map((says) => [`${fact.claim.source}\n${says}`, fact] as const));
  const standing = new Set(placed.filter(([, { claim }]) => !claim.retracted).map(([said]) => said));
  return new Map(
    placed.filter(([said, { claim }]) => claim.retracted && !standing.has(said) && isNamed(story, claim.source)),
  );
}

/** The documents that took back what they say in an event; what is withdrawn says nothing. */
const takenBackFrom = keptAmong('taken back', ({ record }: SoundFile<'event'>): Id[] | 'withdrawn' =>
  record.withdrawn ? 'withdrawn' : record.claims.flatMap(({ source, retracted }) => (retracted ? [source] : [])),
);

/** The documents from which an event has its statements, and those from which these have them. */
const documentsBehind = keptAmong('documents behind', ({ record }: SoundFile<'event'>, { story }): Id[] => [
  ...new Set(record.claims.flatMap((claim) => chainOf(story, claim).map(({ document }) => document))),
]);

/** Whether those who said something took it back themselves: a paper that misheard them takes back no more than its own. */
function isTakenBackBySpeakers({ actors }: Story, { by, retracted }: Claim): boolean {
  const who = retracted?.by.toLowerCase() ?? '';
  const names = by.map((id) => actors.get(id)).map((actor) => (actor ? [actor.name, ...actor.aliases] : []));
  return names.length > 0 && names.every((some) => some.some((name) => who.includes(name.toLowerCase())));
}

/** The speakers of an event, and those of them who took back what they say there. */
const speakersIn = keptAmong('speakers', ({ record }: SoundFile<'event'>, { story }) => ({
  speaking: [...new Set(record.claims.flatMap(({ by }) => by))],
  takingBack: record.claims.flatMap((claim) => (isTakenBackBySpeakers(story, claim) ? claim.by : [])),
}));

/** A statement as one names it from its own event. */
const statementIn = (from: ClaimFacts, { event, claim, key }: ClaimFacts): string =>
  asWritten(event === from.event ? claim.id : key);

export const check: RuleCheck = (content) => {
  const { story } = content;
  const standing = soundFiles(content, 'event').filter((file) => takenBackFrom(file, content) !== 'withdrawn');
  const takenFrom = new Set(standing.flatMap((file) => takenBackFrom(file, content)));
  if (takenFrom.size === 0) return [];
  const takingBack = new Set(standing.flatMap((file) => speakersIn(file, content).takingBack));
  const concerned = standing.filter(
    (file) =>
      documentsBehind(file, content).some((id) => takenFrom.has(id)) ||
      speakersIn(file, content).speaking.some((id) => takingBack.has(id)),
  );
  const clock = clockOf(content);
  const placed = concerned.flatMap((file) =>
    factsOfEvent(file.record, story).map((fact, index) => ({ file, fact, index })),
  );
  const agreements = agreementsAmong(joinedClaims(standing, content));
  const sayings = sayingsOf((key) => agreements.get(key)?.[0]?.key);
  const facts = placed.map(({ fact }) => fact);
  const takenBack = takenBackIn(story, facts, sayings);
  const takenBackBySpeakers = new Map(
    facts
      .filter(({ claim }) => isTakenBackBySpeakers(story, claim))
      .flatMap((fact) => sayings(fact).map((says) => [says, fact] as const)),
  );
  // Who says so after it was taken back says so anew.
  const isLater = ({ said }: ClaimFacts, { claim: { retracted } }: ClaimFacts): boolean =>
    retracted !== undefined && said !== null && clock.isBefore(retracted.on, said);
  return placed.flatMap(({ file, fact, index }): Finding[] => {
    const { claim } = fact;
    if (claim.retracted || claim.standing === 'confirmed') return [];
    const chain = chainOf(story, claim);
    const says = sayings(fact);
    const first = chain
      .flatMap(({ document }) => says.flatMap((one) => takenBack.get(`${document}\n${one}`) ?? []))
      .find((other) => !isLater(fact, other) && !isKnownBesides(other.claim.source, chain, claim.source));
    const own = says
      .flatMap((one) => takenBackBySpeakers.get(one) ?? [])
      .find((other) => other.claim.source !== claim.source && !isLater(fact, other));
    if (!first && own) {
      const message = `Whoever says this took it back, in the statement ${statementIn(fact, own)}; expected "retracted" here too.`;
      const help =
        'Give it the same "retracted". Where it says something else, it neither agrees with that nor answers the same.';
      return [{ ...inFields(file, ['claims', index, 'by']), rule: 'repeats-retracted', message, help }];
    }
    if (!first) return [];
    const [handingOn, other] = [claim.source, first.claim.source].map(asWritten);
    const message = `${handingOn} has this from ${other}, whose statement ${statementIn(fact, first)} was taken back; expected "retracted" here too.`;
    const help =
      'Give it the same "retracted", with "by" whoever took it back. Where its source also has it from somebody else, or saw it itself, name that in "via" as well.';
    return [{ ...inFields(file, ['claims', index, 'source']), rule: 'repeats-retracted', message, help }];
  });
};
