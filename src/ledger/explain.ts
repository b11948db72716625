/** An event's status and details explained in words. See docs/content-model.md, Status of an event. */
import type { ClaimFacts } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import { independentOrigins } from '../model/origin.ts';
import { isOutletOf, isSaid, isUnnamed, knownSpeakers, voiceOf } from '../model/voice.ts';
import type { Id } from '../model/record.ts';
import type { Denial, Details, Difference, EventStatus } from '../model/status.ts';
import { alternatives, sayThemselves } from './answer-words.ts';
import type { Explanation, DifferenceInWords } from './entries.ts';
import { speakersOf, unverifiedText } from './link-claims.ts';
import type { AnswersInWords, LinkContext } from './link-context.ts';
import { readInOf } from './read-in.ts';
import { distinct, keyInAnyOrder } from './refs.ts';
import { namesInSentence } from '../strings/line-of-givers.ts';
import {
  countedInWords,
  countedRefs,
  distinctInWords,
  originlessInWords,
  publishersInWords,
  publishersOf,
  unnamedInWords,
} from './support-words.ts';

type Names = (facts: readonly ClaimFacts[]) => string;
/** What is said of who says something and of who denies it. */
type Denied = LinkContext['strings']['status']['denied'];

/** Whose statements these are, by their addresses, as two may have one name; people who are not named, with whom they spoke to. */
function speakersIn(context: LinkContext, facts: readonly ClaimFacts[]): Map<string, string> {
  const speakers = facts.flatMap(({ claim }): [string, string][] => {
    if (claim.by_words === undefined || !isUnnamed(claim))
      return speakersOf(context, claim).map(({ href, name }) => [href ?? name, name]);
    const name = unnamedInWords(context, claim, claim.by_words);
    return [[name, name]];
  });
  return new Map(speakers);
}

/** The same as a list in words. */
const namesIn =
  (context: LinkContext): Names =>
  (facts) =>
    namesInSentence([...new Set(speakersIn(context, facts).values())], context.strings);

/** The incompatible answers to a question, each once, and whether they can be read without it. */
export function differingAnswers(context: Omit<LinkContext, 'differing'>, id: Id): AnswersInWords {
  const result = context.results.get(id);
  if (!result) return ['', false];
  const { question, answers, differing } = result;
  const given = answers.filter(({ fact }) => differing.has(fact.key)).map(({ answer }) => answer);
  return [alternatives(context, question, given), sayThemselves(context, question, given)];
}

/** Who says something and who denies it; the label is that of sources that disagree, also where somebody denies only themselves. */
function denialInWords(context: LinkContext, denied: ClaimFacts, by: readonly ClaimFacts[], saying: Denied): string {
  const { deniedReport, deniedSelf, deniedSelfReport } = context.strings.status;
  const [isWord, names] = [isSaid(denied.claim), namesIn(context)];
  const speakers = new Set(speakersIn(context, [denied]).keys());
  const others = by.filter((fact) => speakers.symmetricDifference(speakersIn(context, [fact])).size > 0);
  if (others.length === by.length) return (isWord ? saying : deniedReport)(names([denied]), names(by));
  return (isWord ? deniedSelf : deniedSelfReport)(names([denied]), others.length > 0 ? names(others) : null);
}

function deniedInWords(context: LinkContext, denials: readonly Denial[]): string[] {
  const byDenied = Map.groupBy(denials, ({ denied }): ClaimKey => denied.key);
  return [...byDenied.values()].flatMap((group) => {
    const by = group.map((denial) => denial.by);
    return group.slice(0, 1).map(({ denied }) => denialInWords(context, denied, by, context.strings.status.denied));
  });
}

function differInWords(context: LinkContext, differences: readonly Difference[]): string[] {
  return differences.map(({ question }) =>
    context.strings.status.differ(context.refs.question(question).name, context.differing(question)[0]),
  );
}

function confirmersOf({ refs, strings }: LinkContext, because: readonly ClaimFacts[]): string {
  const names = because.flatMap(({ claim }) => [
    ...claim.confirmed_by.map((actor) => refs.actor(actor).name),
    ...(claim.confirmed_by_words ? [claim.confirmed_by_words] : []),
  ]);
  return namesInSentence([...new Set(names)], strings);
}

/**
 * Those of some claims that are the word of others than these: who said it twice, or was told of by several, said it no less
 * alone, as did an outlet that says it as an actor and reports it.
 */
function ofOthers(
  context: LinkContext,
  first: readonly ClaimFacts[],
  claims: readonly ClaimFacts[],
): readonly ClaimFacts[] {
  const known = speakersIn(context, first);
  const speakers = first.flatMap(({ claim }) => knownSpeakers(claim));
  return claims.filter(
    (fact) =>
      !isOutletOf(context.story, fact.voice, speakers) &&
      [...speakersIn(context, [fact]).keys()].some((key) => !known.has(key)),
  );
}

function reportedReason(context: LinkContext, main: readonly ClaimFacts[], others: readonly ClaimFacts[]): string {
  const { story, strings, refs } = context;
  const { status } = strings;
  const because = [...main, ...others.filter(({ claim }) => claim.standing === 'reported')];
  const claims = because.map(({ claim }) => claim);
  const documents = [...new Set(claims.map(({ source }) => source))];
  const elsewhere = others.filter(({ claim }) => !documents.includes(claim.source));
  const isAlone = ofOthers(context, because, elsewhere).length === 0;
  const published = publishersOf(context, documents);
  const publishers = distinctInWords(context, published);
  const independence = independentOrigins(story, claims);
  const originless = originlessInWords(context, because);
  if (independence.count === 0) return [status.reportedFrom(publishers), ...originless].join(' ');
  if (documents.length > 1) {
    // Different statements: had two origins made the same one, it would be corroborated.
    if (independence.count > 1) return [status.reportedApart(publishers), ...originless].join(' ');
    if (independence.atLeast) return [status.reportedAtLeast(publishers), ...originless].join(' ');
    const origin = countedInWords(context, independence);
    if (keyInAnyOrder(countedRefs(context, independence)) !== keyInAnyOrder(published))
      return status.reportedSeveral(publishers, origin);
    return isAlone ? status.reportedTwice(origin, documents.length) : status.reportedFrom(origin);
  }
  // Where speaking is the act, the speaker acts and the publisher reports it.
  const actors = keyInAnyOrder(distinct(claims.flatMap(({ by }) => by.map(refs.actor))));
  const isOwn = actors === keyInAnyOrder(published);
  if (claims.every(({ act }) => act !== undefined) && isOwn) return status.doneBySaying(publishers);
  const speakers = claims.every(({ act }) => act === undefined)
    ? claims.flatMap((claim) => refs.voice(voiceOf(story, claim)))
    : [];
  const voices = speakers.length > 0 ? distinctInWords(context, speakers) : publishers;
  // All of them are read in one document.
  const readIn = claims.slice(0, 1).flatMap((claim) => readInOf(context, claim, speakers, false));
  const where = voices === publishers || readIn.length === 0 ? null : distinctInWords(context, readIn);
  return [isAlone ? status.reported(voices, where) : status.reportedFrom(voices), ...originless].join(' ');
}

/** Who took back all that an event rests on; `null` where nobody did, and we withdrew it ourselves. */
function takenBackReason({ strings }: LinkContext, takenBack: readonly ClaimFacts[]): string | null {
  const by = new Set(takenBack.flatMap(({ claim }) => claim.retracted?.by ?? []));
  return by.size === 0
    ? null
    : `${strings.capital(strings.answer.setAside.retracted(namesInSentence([...by], strings)))}.`;
}

/**
 * What is to be said of those who say so besides who they are.
 *
 * @param others who are told of beside them: where one is named, nobody could tell of whom it is that they are not
 */
function spokenNotes(context: LinkContext, because: readonly ClaimFacts[], others: readonly ClaimFacts[]): string[] {
  const unverified = because.flatMap(({ claim }) => unverifiedText(context, claim) ?? []);
  const unnamed = [...because, ...others].every(({ claim }) => isUnnamed(claim));
  return [...(unnamed ? [context.strings.status.notNamed] : []), ...new Set(unverified)];
}

/** Who says so, and who else: some say it as well, and some report it themselves. */
function claimedInWords(context: LinkContext, who: string, others: readonly ClaimFacts[]): string[] {
  const words = context.strings.status;
  const names = namesIn(context);
  const { said = [], reported = [] } = Object.groupBy(others, ({ claim }) => (isSaid(claim) ? 'said' : 'reported'));
  if (others.length === 0) return [words.claimed(who)];
  return [
    said.length > 0 ? words.claimedAlso(who, names(said)) : words.said(who),
    ...(reported.length > 0 ? [words.alsoReported(names(reported))] : []),
  ];
}

/** A status and its reason in words. */
export function explainStatus(context: LinkContext, status: EventStatus): Explanation {
  const { refs, strings, story } = context;
  const words = strings.status;
  const names = namesIn(context);
  const { word } = strings.statuses[status.status];
  switch (status.status) {
    case 'withdrawn':
      return { word, reason: takenBackReason(context, status.takenBack) ?? words.withdrawn };
    case 'confirmed': {
      const accordingTo = status.accordingTo.length > 0 ? publishersInWords(context, status.accordingTo) : null;
      const parts = [strings.capital(words.confirmed(confirmersOf(context, status.because), accordingTo))];
      if (status.inPart) parts.push(words.confirmedPart);
      if (status.deniedBy.length > 0) parts.push(words.confirmedDenied(names(status.deniedBy)));
      return { word: status.inPart ? words.inPart(word) : word, reason: parts.join(' ') };
    }
    case 'disputed': {
      const parts = [...deniedInWords(context, status.denials), ...differInWords(context, status.differences)];
      if (status.inPart) parts.push(words.disputedPart);
      return { word: status.inPart ? words.inPart(word) : word, reason: parts.join(' ') };
    }
    case 'corroborated': {
      const { count, atLeast, describing } = status.independence;
      const who = countedInWords(context, status.independence);
      const kind = describing === null ? undefined : story.sources.get(describing)?.kind;
      const reason =
        kind === undefined ? words.corroborated(count, atLeast, who) : words.describing(count, atLeast, kind, who);
      return { word, reason };
    }
    case 'reported':
      return { word, reason: reportedReason(context, status.because, status.others) };
    case 'claimed': {
      const side = refs.sideWithin(status.oneSide);
      const who = names(status.because);
      const alsoSaid = ofOthers(context, status.because, status.others);
      const notes = spokenNotes(context, status.because, alsoSaid);
      if (side) return { word: words.oneSide(word), reason: [words.claimedSide(who, side), ...notes].join(' ') };
      return { word, reason: [...claimedInWords(context, who, alsoSaid), ...notes].join(' ') };
    }
    case 'assessed':
      return { word, reason: words.assessed(names(status.because)) };
    case 'unconfirmed':
      return { word, reason: words.unconfirmed(names(status.because)) };
  }
}

/** The questions in which some claims differ from others, with the answers. */
export function explainDifferences(
  context: LinkContext,
  { differences }: Pick<Details, 'differences'>,
): DifferenceInWords[] {
  return differences.map(({ question: id }) => {
    const [question, [text, alone]] = [context.refs.question(id), context.differing(id)];
    return { question, answers: text, said: alone ? text : `${question.name} ${context.strings.capital(text)}` };
  });
}

/** The denials that an event's details meet, in words. */
export function explainDenials(context: LinkContext, { denials }: Pick<Details, 'denials'>): string[] {
  return denials.map(({ denied, by }) => denialInWords(context, denied, [by], context.strings.status.detailDenied));
}
