/** What a source took back stands no longer where others only handed it on from there. */
import { chainOf, isNamed, type ChainDocument } from '../../../model/chain.ts';
import { agreesWith, factsOfEvent, joinAgreeing, type ClaimFacts } from '../../../model/claim-graph.ts';
import { answerKey } from '../../../model/question-state.ts';
import type { Id, Story } from '../../../model/record.ts';
import { voiceKey } from '../../../model/voice.ts';
import type { Content } from '../../content.ts';
import type { AmongCheck, Finding } from '../../finding.ts';
import { inFields, type SoundFile } from '../../sound-files.ts';
import { asWritten } from '../../words/as-written.ts';
import { ofRecordAmong } from '../among.ts';
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
function sayingsOf(facts: readonly ClaimFacts[]): (fact: ClaimFacts) => string[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  const groups = joinAgreeing(facts, agreesWith, (key) => byKey.get(key));
  return ({ key, voice, answers }) => {
    // People who are not named are known by the document that they spoke to, and each that hands it on may call them otherwise.
    const who = voice.kind === 'unnamed' ? 'unnamed' : voiceKey(voice);
    const agreeing = groups.get(key)?.[0];
    const given = [...answers].map(([question, answer]) => `${question} ${answerKey(answer)}`).sort();
    return [
      ...(agreeing ? [`${who}\n${agreeing.key}`] : []),
      ...(given.length > 0 ? [[who, ...given].join('\n')] : []),
    ];
  };
}

/** Whether some document of a chain other than this one is an origin, or has what it says past this one from an origin. */
function isKnownBesides(document: Id, chain: readonly ChainDocument[], source: Id): boolean {
  const besides = new Set<Id>();
  for (const { document: one, repeats, ends } of chain) {
    if (one !== document && (ends || repeats.some((earlier) => besides.has(earlier)))) besides.add(one);
  }
  return besides.has(source);
}

/** What each document says in an event, by document and text: each that was taken back, and no longer stands there. */
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

function checkRepeated(file: SoundFile<'event'>, content: Content): Finding[] {
  const { record } = file;
  if (record.withdrawn || !record.claims.some(({ retracted }) => retracted)) return [];
  const { story } = content;
  const clock = clockOf(content);
  const facts = factsOfEvent(record, story);
  const sayings = sayingsOf(facts);
  const takenBack = takenBackIn(story, facts, sayings);
  return facts.flatMap((fact, index): Finding[] => {
    const { claim, said } = fact;
    if (claim.retracted || claim.standing === 'confirmed') return [];
    const chain = chainOf(story, claim);
    const says = sayings(fact);
    const first = chain
      .filter(({ document }) => document !== claim.source)
      .flatMap(({ document }) => says.flatMap((one) => takenBack.get(`${document}\n${one}`) ?? []))
      .find(({ claim: { source, retracted } }) => {
        // Who says so after it was taken back did not only hand it on.
        const isLater = retracted && said && clock.isBefore(retracted.on, said);
        return !isLater && !isKnownBesides(source, chain, claim.source);
      });
    if (!first) return [];
    const [own, other] = [claim.source, first.claim.source].map(asWritten);
    const message = `${own} has this from ${other}, whose statement ${asWritten(first.claim.id)} was taken back; expected "retracted" here too.`;
    const help =
      'Give it the same "retracted", with "by" whoever took it back. Where its source also has it from somebody else, or saw it itself, name that in "via" as well.';
    return [{ ...inFields(file, ['claims', index, 'source']), rule: 'repeats-retracted', message, help }];
  });
}

export const checkAmong: AmongCheck = ofRecordAmong('event', checkRepeated);
