/** How much stands behind an answer, in words. `docs/content-model.md`, Independent origins. */
import { isNamed, namelessIn } from '../model/chain.ts';
import type { ClaimFacts } from '../model/claim-graph.ts';
import { backingOf, spokenTo, type Independence, type Origin } from '../model/origin.ts';
import { decides, type AnswerGroup, type GivenAnswer, type QuestionResult } from '../model/question-state.ts';
import { UNKNOWN_DOCUMENT, type Claim, type Id } from '../model/record.ts';
import { isOutletOf, isSpoken, publisherOf, voiceKey, type Voice } from '../model/voice.ts';
import { joined, namesInSentence, partedInSentence } from '../strings/line-of-givers.ts';
import type { LinkContext } from './link-context.ts';
import { readInOf } from './read-in.ts';
import { distinct, type Ref } from './refs.ts';

type Named = Pick<LinkContext, 'story' | 'refs' | 'strings'>;

type Asked = Pick<QuestionResult, 'state' | 'independence'>;

/** Those whose voices some are, each once: an outlet that speaks as the actor of its name is named as that. */
function namedOnce({ story, refs }: Pick<Named, 'story' | 'refs'>, voices: readonly Voice[]): Ref[] {
  const speaking = voices.flatMap((voice) => (voice.kind === 'actors' ? voice.ids : []));
  return distinct(voices.filter((voice) => !isOutletOf(story, voice, speaking)).flatMap(refs.voice));
}

/** Everybody who is counted among several claims' origins, each once. */
export const countedRefs = (context: Named, { counted }: Pick<Independence, 'counted'>): Ref[] =>
  counted.flatMap(({ voices }) => namedOnce(context, voices));

/** Those who count once, and what joins them where they are several. */
function originInWords({ refs, strings }: Named, { side, owner }: Origin, named: readonly Ref[]): string {
  const one = namesInSentence(
    named.map(({ name }) => name),
    strings,
  );
  if (named.length < 2) return one;
  if (side !== null) return strings.status.countedSide(one);
  return owner === null
    ? one
    : strings.status.countedOwner(one, strings.list(refs.voice(owner).map(({ name }) => name)));
}

/** Those who count once, for each origin, with what is said of them. */
const countedOnce = (context: Named, { counted }: Pick<Independence, 'counted'>): { named: Ref[]; text: string }[] =>
  counted.map((origin) => {
    const named = namedOnce(context, origin.voices);
    return { named, text: originInWords(context, origin, named) };
  });

/** Who is counted among several claims' origins, a text for each origin: what counts once stands together. */
export const countedEach = (context: Named, independence: Pick<Independence, 'counted'>): string[] =>
  countedOnce(context, independence).map(({ text }) => text);

/** The same as one text. */
export function countedInWords(context: Named, independence: Pick<Independence, 'counted'>): string {
  const once = countedOnce(context, independence);
  const texts = once.map(({ text }) => text);
  return once.some(({ named }) => named.length > 1)
    ? partedInSentence(texts, context.strings)
    : namesInSentence(texts, context.strings);
}

/** The names of some records, each record once. */
export const distinctInWords = ({ strings }: Pick<Named, 'strings'>, named: readonly Ref[]): string =>
  namesInSentence(
    distinct(named).map(({ name }) => name),
    strings,
  );

/** Who publishes some documents, each once. */
export const publishersOf = (context: Named, sources: readonly Id[]): Ref[] =>
  namedOnce(
    context,
    sources.map((source) => publisherOf(context.story, source)),
  );

/** The same in words. */
export const publishersInWords = (context: Named, sources: readonly Id[]): string =>
  distinctInWords(context, publishersOf(context, sources));

/** People whom a claim does not name, as its document has them, with whom they spoke to, else where that is read. */
export function unnamedInWords(context: Named, claim: Claim, words: string): string {
  const { story, strings } = context;
  const papers = spokenTo(story, claim);
  const isKnown = papers.length > 0;
  const named = isKnown ? publishersOf(context, papers) : readInOf(context, claim, [], false);
  const where = strings.isolate(distinctInWords(context, named));
  return `${strings.isolate(words)} (${joined(isKnown, named.length, strings)} ${where})`;
}

/** Those who are not named and not counted, as they may be among those who are. */
function uncountedInWords(context: Named, { uncounted }: Independence, facts: readonly ClaimFacts[]): string[] {
  const keys = new Set(uncounted.map(voiceKey));
  const names = facts.flatMap(({ claim, voice }) =>
    voice.kind === 'unnamed' && keys.has(voiceKey(voice)) ? [unnamedInWords(context, claim, voice.words)] : [],
  );
  if (names.length === 0) return [];
  return [context.strings.support.perhapsTheSame(namesInSentence([...new Set(names)], context.strings))];
}

/** Which of some claims begin nobody knows where, which in a document that is not named, and which are read in one. */
export function originlessInWords(context: Named, facts: readonly ClaimFacts[]): string[] {
  const { story, strings } = context;
  const without = facts.map((fact) => {
    const nameless = namelessIn(story, backingOf(story, fact.claim).chain);
    const nowhere = nameless.filter(({ origin }) => origin === UNKNOWN_DOCUMENT);
    const behind = (nowhere.length > 0 ? nowhere : nameless).map(({ behind: document }) => document).sort();
    return { fact, behind, isNowhere: nowhere.length > 0 };
  });
  const behindAll = (some: typeof without): Id[] => [...new Set(some.flatMap(({ behind }) => behind))].sort();
  const nowhere = without.filter(({ isNowhere }) => isNowhere);
  const unknown = behindAll(nowhere.filter(({ fact }) => !isSpoken(fact.claim)));
  const spoken = Map.groupBy(
    nowhere.filter(({ fact }) => isSpoken(fact.claim)),
    ({ fact, behind }) => `${behind.join(' ')} ${voiceKey(fact.voice)}`,
  );
  const nameless = behindAll(without.filter(({ isNowhere }) => !isNowhere));
  const { unnamed = [], authorless = [] } = Object.groupBy(nameless, (document) =>
    isNamed(story, document) ? 'unnamed' : 'authorless',
  );
  return [
    ...(unknown.length === 0 ? [] : [strings.support.unknown(publishersInWords(context, unknown))]),
    ...[...spoken.values()].flatMap(([one]) => {
      if (!one) return [];
      const speakers = strings.list(context.refs.voice(one.fact.voice).map(({ name }) => name));
      return [strings.support.unknownWords(publishersInWords(context, one.behind), speakers)];
    }),
    ...(unnamed.length === 0 ? [] : [strings.support.notNamed(publishersInWords(context, unnamed))]),
    ...(authorless.length === 0 ? [] : [strings.support.noAuthor(publishersInWords(context, authorless))]),
  ];
}

/** What the number of origins does not tell: that they describe one document, that one is not known, or who is not counted. */
function qualified(context: Named, independence: Independence, answers: readonly GivenAnswer[]): string[] {
  const { describing, count, atLeast, counted } = independence;
  const kind = describing === null ? undefined : context.story.sources.get(describing)?.kind;
  // Two of one owner are two outlets, and one that is counted.
  const outlets = counted.every(({ voices }) => voices.length === 1 && voices[0]?.kind === 'outlet');
  const facts = answers.map(({ fact }) => fact);
  return [
    ...(kind === undefined ? [] : [context.strings.support.describing(count, atLeast, kind, outlets)]),
    ...uncountedInWords(context, independence, facts),
    ...originlessInWords(context, facts),
  ];
}

const counts = ({ setAside }: GivenAnswer): boolean => setAside === null;

/**
 * Who is counted, where statements are more than their origins or tell what somebody did by speaking, who is named with them
 * and not counted, so that one sees why: not where some origin is not known, which is said by itself, nor where the sentence
 * on the question's one source names them.
 */
function countedOtherwise(
  context: Named,
  result: Asked,
  independence: Independence,
  answers: readonly GivenAnswer[],
): string[] {
  const { count, atLeast } = independence;
  const isPlain = answers.length <= count && !answers.some(({ fact }) => fact.claim.act !== undefined);
  if (atLeast || answers.length < 2 || isPlain) return [];
  const who = countedInWords(context, independence);
  const isTold = result.state === 'single' && who === countedInWords(context, result.independence);
  return isTold ? [] : [context.strings.support.sourcesCounted(who, count)];
}

/**
 * How many statements and origins stand behind a value, and what is to be said of them; `null` where none counts.
 *
 * @param result of the question to which the value is an answer
 */
export function supportText(context: Named, result: Asked, { answers, independence }: AnswerGroup): string | null {
  const counted = answers.filter(counts);
  if (counted.length === 0) return null;
  const { strings } = context;
  return [
    strings.reports(counted.length, independence),
    ...countedOtherwise(context, result, independence, counted),
    ...qualified(context, independence, counted),
  ].join(' ');
}

/** Why a question has one source, in words: one document, one origin of several, or one that nobody can point at. */
function singleSentence(context: Named, { answers, independence }: QuestionResult): string {
  const { support } = context.strings;
  const deciding = answers.filter(decides);
  const documents = new Set(deciding.map(({ fact }) => fact.claim.source));
  const rest = qualified(context, independence, deciding);
  if (independence.count === 0) return rest.join(' ');
  const who = countedInWords(context, independence);
  if (independence.atLeast) return [support.oneAtLeast(who), ...rest].join(' ');
  return documents.size > 1 ? support.oneOrigin(who) : support.oneSource(who);
}

/** What the state of a question means, in words, with what is to be said of the origins behind it. */
export function stateSentence(context: Named, result: QuestionResult): string {
  const { sentence } = context.strings.states[result.state];
  switch (result.state) {
    case 'single':
      return singleSentence(context, result);
    case 'agreed':
      return [sentence, ...qualified(context, result.independence, result.answers.filter(decides))].join(' ');
    case 'open':
      return result.groups.length > 0 ? context.strings.support.noneCounts : context.strings.question.noAnswer;
    case 'differs':
    case 'fits':
      return sentence;
  }
}
