/** Why an event has its status, and what differs in its details, in words. Design: `2-content-model`, Status. */
import type { ClaimFacts } from '../model/claim-graph.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import { independentOrigins, type Independence } from '../model/origin.ts';
import { publisherOf } from '../model/voice.ts';
import type { Id } from '../model/record.ts';
import type { Denial, Details, Difference, EventStatus } from '../model/status.ts';
import { alternatives, saysItself } from './answer-words.ts';
import type { Explanation, DifferenceInWords } from './entries.ts';
import { speakersOf } from './link-claims.ts';
import type { LinkContext } from './link-context.ts';
import { distinct } from './refs.ts';

type Names = (facts: readonly ClaimFacts[]) => string;

function namesIn(context: LinkContext): Names {
  return (facts) =>
    context.strings.list(distinct(facts.flatMap(({ claim }) => speakersOf(context, claim))).map(({ name }) => name));
}

/** The incompatible answers to a question, each once. */
function answersTo(context: LinkContext, id: Id): string {
  const result = context.results.get(id);
  if (!result) return '';
  const given = result.answers.filter(({ fact }) => result.differing.has(fact.key));
  return alternatives(
    context,
    result.question,
    given.map(({ answer }) => answer),
  );
}

function deniedInWords({ strings }: LinkContext, names: Names, denials: readonly Denial[]): string[] {
  const byDenied = Map.groupBy(denials, ({ denied }): ClaimKey => denied.key);
  return [...byDenied.values()].map((group) =>
    strings.status.denied(names(group.map(({ denied }) => denied)), names(group.map(({ by }) => by))),
  );
}

function differInWords(context: LinkContext, differences: readonly Difference[]): string[] {
  return differences.map(({ question }) =>
    context.strings.status.differ(context.refs.question(question).name, answersTo(context, question)),
  );
}

function confirmersOf({ refs, strings }: LinkContext, because: readonly ClaimFacts[]): string {
  return strings.list([
    ...new Set(
      because.flatMap(({ claim }) => [
        ...claim.confirmed_by.map((actor) => refs.actor(actor).name),
        ...(claim.confirmed_by_words ? [claim.confirmed_by_words] : []),
      ]),
    ),
  ]);
}

/** Who is counted among several claims' origins, each once. */
function countedInWords({ refs, strings }: LinkContext, { counted }: Independence): string {
  return strings.status.counted(
    counted.map(({ voices, side }) => ({
      names: distinct(voices.flatMap(refs.voice)).map(({ name }) => name),
      oneSide: side !== null,
    })),
  );
}

function reportedReason({ story, strings, refs }: LinkContext, because: readonly ClaimFacts[]): string {
  const { status } = strings;
  const claims = because.map(({ claim }) => claim);
  // Where speaking is the act, the speaker acts and the publisher reports it.
  const who = strings.list(
    distinct(claims.flatMap(({ source }) => refs.voice(publisherOf(story, source)))).map(({ name }) => name),
  );
  const { count, atLeast, unknownBehind } = independentOrigins(story, claims);
  if (count === 0) return status.reportedUnnamed(who);
  if (new Set(claims.map(({ source }) => source)).size < 2) return status.reported(who);
  if (!atLeast) return status.reportedSeveral(who);
  const unknown = distinct(unknownBehind.flatMap((source) => refs.voice(publisherOf(story, source))));
  return status.reportedAtLeast(who, strings.list(unknown.map(({ name }) => name)));
}

/** A status and its reason in words. */
export function explainStatus(context: LinkContext, status: EventStatus): Explanation {
  const { refs, strings, story } = context;
  const words = strings.status;
  const names = namesIn(context);
  const { word } = strings.statuses[status.status];
  switch (status.status) {
    case 'withdrawn':
      return { word, reason: words.withdrawn };
    case 'confirmed': {
      const outlets = distinct(status.accordingTo.flatMap((id) => refs.voice(publisherOf(story, id))));
      const accordingTo = outlets.length > 0 ? strings.list(outlets.map(({ name }) => name)) : null;
      const parts = [strings.capital(words.confirmed(confirmersOf(context, status.because), accordingTo))];
      if (status.inPart) parts.push(words.confirmedPart);
      if (status.deniedBy.length > 0) parts.push(words.confirmedDenied(names(status.deniedBy)));
      return { word: status.inPart ? words.inPart(word) : word, reason: parts.join(' ') };
    }
    case 'disputed': {
      const parts = [...deniedInWords(context, names, status.denials), ...differInWords(context, status.differences)];
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
      return { word, reason: reportedReason(context, status.because) };
    case 'claimed': {
      const side = refs.side(status.oneSide);
      const who = names(status.because);
      if (side) return { word: words.oneSide(word), reason: words.claimedSide(who, side) };
      const others = names(status.others);
      return { word, reason: others === '' ? words.claimed(who) : words.claimedAlso(who, others) };
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
    const [question, answers] = [context.refs.question(id), answersTo(context, id)];
    const record = context.results.get(id)?.question;
    return {
      question,
      answers,
      said: record && saysItself(context, record) ? answers : `${question.name} ${context.strings.capital(answers)}`,
    };
  });
}

/** The denials that an event's details meet, in words. */
export function explainDenials(context: LinkContext, { denials }: Pick<Details, 'denials'>): string[] {
  const names = namesIn(context);
  return denials.map(({ denied, by }) => context.strings.status.detailDenied(names([denied]), names([by])));
}
