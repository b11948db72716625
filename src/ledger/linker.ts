/**
 * How a story is linked: each event, its claims and each question by itself. A linker that keeps what it made links
 * again, after a save, only what the save reaches: where something that was asked of the rest has another answer.
 */
import { askedGraph } from '../model/asked-graph.ts';
import { askedMap } from '../model/asked-map.ts';
import { askedStory } from '../model/asked-story.ts';
import { factsOfEvent, type ClaimGraph } from '../model/claim-graph.ts';
import type { Station } from '../model/bounds.ts';
import type { ClaimKey } from '../model/claim-key.ts';
import type { Keep, Notes, Question } from '../model/kept.ts';
import { askQuestion } from '../model/question-state.ts';
import type { EventRecord, Id, Story } from '../model/record.ts';
import { askedContext } from './asked-context.ts';
import type { LedgerClaim, Prose } from './entries.ts';
import { linkClaimsOfEvent, type ClaimWorld } from './link-claims.ts';
import { linkEvent, type EventWorld } from './link-events.ts';
import { linkQuestion, type QuestionWorld } from './link-questions.ts';

/** The steps of linking. */
export interface Linker {
  facts: typeof factsOfEvent;
  result: typeof askQuestion;
  claims: typeof linkClaimsOfEvent;
  question: typeof linkQuestion;
  event: typeof linkEvent;
}

const askedClaimWorld = (): ((notes: Notes<ClaimWorld>) => ClaimWorld) => {
  const context = askedContext<ClaimWorld>((world) => world.context);
  const numberOf: Question<ClaimWorld, ClaimKey, number> = (world, key) => world.numberOf(key);
  const alike: Question<ClaimWorld, ClaimKey, readonly ClaimKey[]> = (world, key) => world.alike(key);
  const revising: Question<ClaimWorld, ClaimKey, readonly ClaimKey[]> = (world, key) => world.revising(key);
  const standing: Question<ClaimWorld, ClaimKey, ReturnType<ClaimWorld['standing']>> = (world, key) =>
    world.standing(key);
  return (notes) => ({
    context: context(notes),
    numberOf: (key) => notes.ask(numberOf, key),
    alike: (key) => notes.ask(alike, key),
    revising: (key) => notes.ask(revising, key),
    standing: (key) => notes.ask(standing, key),
  });
};

const askedQuestionWorld = (): ((notes: Notes<QuestionWorld>) => QuestionWorld) => {
  const context = askedContext<QuestionWorld>((world) => world.context);
  const claims = askedMap<QuestionWorld, ClaimKey, LedgerClaim>((world) => world.claims);
  const notComparable: Question<QuestionWorld, Id, readonly string[]> = (world, id) => world.notComparable(id);
  return (notes) => ({
    context: context(notes),
    claims: claims(notes),
    notComparable: (id) => notes.ask(notComparable, id),
  });
};

const askedEventWorld = (): ((notes: Notes<EventWorld>) => EventWorld) => {
  const context = askedContext<EventWorld>((world) => world.context);
  const claims = askedMap((world: EventWorld) => world.claims);
  const questions = askedMap((world: EventWorld) => world.questions);
  const moved = askedMap((world: EventWorld) => world.moved);
  const related = askedMap((world: EventWorld) => world.related);
  const neighbours: Question<EventWorld, Id, readonly [Id | null, Id | null]> = (world, id) => world.neighbours(id);
  const station: Question<EventWorld, Id, Station> = (world, id) => world.station(id);
  const own: Question<EventWorld, Id, readonly LedgerClaim[]> = (world, id) => world.own(id);
  const prose: Question<EventWorld, EventRecord, Prose> = (world, event) => world.prose(event);
  return (notes) => ({
    context: context(notes),
    claims: claims(notes),
    questions: questions(notes),
    moved: moved(notes),
    related: related(notes),
    neighbours: (id) => notes.ask(neighbours, id),
    station: (id) => notes.ask(station, id),
    own: (id) => notes.ask(own, id),
    prose: (event) => notes.ask(prose, event),
  });
};

/**
 * Makes a linker.
 *
 * @param keep how what it links is kept from one time to the next
 */
export const makeLinker = (keep: Keep): Linker => ({
  facts: keep(
    askedStory<Story>((story) => story),
    factsOfEvent,
  ),
  result: keep(
    askedGraph<ClaimGraph>((graph) => graph),
    askQuestion,
  ),
  claims: keep(askedClaimWorld(), linkClaimsOfEvent),
  question: keep(askedQuestionWorld(), linkQuestion),
  event: keep(askedEventWorld(), linkEvent),
});
