/** Why an event has its status, and what differs in its details, in words. Design: `2-content-model`, Status. */
import type { ClaimKey } from '../model/claim-key.ts';
import { independentOrigins } from '../model/origin.ts';
import { publisherOf } from '../model/voice.ts';
import type { Id } from '../model/record.ts';
import type { Denial, Details, Difference, EventStatus } from '../model/status.ts';
import type { ClaimFacts } from '../model/claim-graph.ts';
import { answerText, distinct, speakersOf, type Loom } from './link-claims.ts';
import type { Ref } from './refs.ts';

/** A status in words. */
export interface Explanation {
  word: string;
  reason: string;
}

/** One question in which sources differ, with the answers they give. */
export interface DifferenceInWords {
  question: Ref;
  /** "12 or 13". */
  answers: string;
}

type Names = (facts: readonly ClaimFacts[]) => string;

function namesIn(loom: Loom): Names {
  return (facts) =>
    loom.strings.list(distinct(facts.flatMap(({ claim }) => speakersOf(loom, claim))).map(({ name }) => name));
}

/** The incompatible answers to a question, each once. */
function answersTo(loom: Loom, id: Id): string {
  const result = loom.results.get(id);
  if (!result) return '';
  const given = result.answers.filter(({ fact }) => result.differing.has(fact.key));
  const texts = new Set(given.map(({ answer }) => answerText(loom, result.question, answer)));
  return loom.strings.status.or([...texts].toSorted(loom.strings.compare));
}

function deniedInWords({ strings }: Loom, names: Names, denials: readonly Denial[]): string[] {
  const byDenied = Map.groupBy(denials, ({ denied }): ClaimKey => denied.key);
  return [...byDenied.values()].map((group) =>
    strings.status.denied(
      strings.capital(names(group.map(({ denied }) => denied).slice(0, 1))),
      names(group.map(({ by }) => by)),
    ),
  );
}

function differInWords(loom: Loom, differences: readonly Difference[]): string[] {
  return differences.map(({ question }) =>
    loom.strings.status.differ(loom.refs.question(question).name, answersTo(loom, question)),
  );
}

function confirmersOf({ refs, strings }: Loom, because: readonly ClaimFacts[]): string {
  return strings.list([
    ...new Set(
      because.flatMap(({ claim }) => [
        ...claim.confirmed_by.map((actor) => refs.actor(actor).name),
        ...(claim.confirmed_by_words ? [claim.confirmed_by_words] : []),
      ]),
    ),
  ]);
}

function reportedReason({ story, strings, refs }: Loom, because: readonly ClaimFacts[]): string {
  const { status } = strings;
  const claims = because.map(({ claim }) => claim);
  // Where speaking is the act, the speaker acts and the publisher reports it.
  const who = strings.list(
    distinct(claims.flatMap(({ source }) => refs.voice(publisherOf(story, source)))).map(({ name }) => name),
  );
  const { count } = independentOrigins(story, claims);
  if (count === 0) return status.reportedUnnamed(who);
  return new Set(claims.map(({ source }) => source)).size > 1 ? status.reportedSeveral(who) : status.reported(who);
}

/** A status and its reason in words. */
export function explainStatus(loom: Loom, status: EventStatus): Explanation {
  const { refs, strings, story } = loom;
  const words = strings.status;
  const names = namesIn(loom);
  const { word } = strings.statuses[status.status];
  switch (status.status) {
    case 'withdrawn':
      return { word, reason: words.withdrawn };
    case 'confirmed': {
      const outlets = distinct(status.accordingTo.flatMap((id) => refs.voice(publisherOf(story, id))));
      const accordingTo = outlets.length > 0 ? strings.list(outlets.map(({ name }) => name)) : null;
      const parts = [strings.capital(words.confirmed(confirmersOf(loom, status.because), accordingTo))];
      if (status.inPart) parts.push(words.confirmedPart);
      if (status.deniedBy.length > 0) parts.push(words.confirmedDenied(names(status.deniedBy)));
      return { word: status.inPart ? words.inPart(word) : word, reason: parts.join(' ') };
    }
    case 'disputed': {
      const parts = [...deniedInWords(loom, names, status.denials), ...differInWords(loom, status.differences)];
      if (status.inPart) parts.push(words.disputedPart);
      return { word: status.inPart ? words.inPart(word) : word, reason: parts.join(' ') };
    }
    case 'corroborated': {
      const { count, atLeast, origins } = status.independence;
      const publishers = distinct(origins.flatMap((id) => refs.voice(publisherOf(story, id))));
      return { word, reason: words.corroborated(count, atLeast, strings.list(publishers.map(({ name }) => name))) };
    }
    case 'reported':
      return { word, reason: reportedReason(loom, status.because) };
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
      return { word, reason: words.unconfirmed(strings.capital(names(status.because))) };
  }
}

/** The questions in which an event's details differ, with their answers. */
export function explainDifferences(loom: Loom, { differences }: Details): DifferenceInWords[] {
  return differences.map(({ question }) => ({
    question: loom.refs.question(question),
    answers: answersTo(loom, question),
  }));
}

/** The denials that an event's details meet, in words. */
export function explainDenials(loom: Loom, { denials }: Details): string[] {
  const names = namesIn(loom);
  return denials.map(({ denied, by }) =>
    loom.strings.status.detailDenied(names([denied]), loom.strings.capital(names([by]))),
  );
}
