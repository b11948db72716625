/** How much looking at claims it takes to tell what was public by each day, for stories of several shapes. */
import { claimFacts, type ClaimFacts } from '../../src/model/claim-graph.ts';
import type { ClaimKey } from '../../src/model/claim-key.ts';
import { knownByDays } from '../../src/model/known-by.ts';
import { storyDays } from '../../src/model/known-by-days.ts';
import { orderEvents } from '../../src/model/order.ts';
import type { Claim, EventRecord, Story } from '../../src/model/record.ts';
import { actor, article, asOf, claim, event, outlet, question, story } from '../unit/model/story.ts';

/** About as many as a page shows. */
const BOUNDS = { events: 50, questions: 20, alike: 8 };

const DAYS = 1000;
const OUTLETS = 12;
const ACTORS = 40;
const QUESTIONS = 60;

const dayAt = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);
const id = (at: number): string => `e${String(at)}`;

const OUTLET_RECORDS = numbers(OUTLETS).map((at) => outlet(`o${String(at)}`));
const ACTOR_RECORDS = numbers(ACTORS).map((at) => actor(`a${String(at)}`, { side: at % 2 === 0 ? 'east' : 'west' }));
const QUESTION_RECORDS = numbers(QUESTIONS).map((at) =>
  question(`q${String(at)}`, 'number', { changes: at % 3 === 0 }),
);
/** What every outlet publishes on each day. */
const documentAt = (at: number, day: number): string => `s${String(at % OUTLETS)}-${String(day)}`;
const DOCUMENTS = numbers(DAYS).flatMap((day) =>
  numbers(OUTLETS).map((at) => article(documentAt(at, day), { outlet: `o${String(at)}`, published: dayAt(day) })),
);

const told = (events: EventRecord[]): Story =>
  story({
    ...{ outlets: OUTLET_RECORDS, actors: ACTOR_RECORDS, questions: QUESTION_RECORDS, sources: DOCUMENTS, events },
    sides: [
      { id: 'east', label: 'East', about: '', former_ids: [] },
      { id: 'west', label: 'West', about: '', former_ids: [] },
    ],
  });

/** On which of a thousand days an event of several stands. */
const dayOfEvent = (at: number, count: number): number => Math.floor((at * DAYS) / count);

/** Events over a thousand days, reported, claimed, denied and confirmed, with answers to sixty questions. */
function ordinary(count: number): Story {
  return told(
    numbers(count).map((at) => {
      const day = dayOfEvent(at, count);
      const asked = `q${String(at % QUESTIONS)}`;
      const answer = String(at % 7);
      const given = at % 3 === 0 ? asOf(dayAt(day), answer) : answer;
      const own: Claim[] = [
        claim('a', documentAt(at, day), { main: true, answers: { [asked]: given } }),
        claim('b', documentAt(at + 1, Math.min(day + 1, DAYS - 1)), {
          ...{ standing: 'claimed', by: [`a${String(at % ACTORS)}`], answers: { [asked]: String((at + 1) % 7) } },
          agrees: at > 10 && at % 5 === 0 ? [`${id(at - 10)}#b`] : [],
        }),
        claim('c', documentAt(at + 2, Math.min(day + 2, DAYS - 1)), {
          disputes: at > 5 && at % 4 === 0 ? [`${id(at - 5)}#a`] : [],
          ...(at % 9 === 0 ? { standing: 'confirmed', confirmed_by: ['a1'] } : {}),
          ...(at % 20 === 0 && day + 40 < DAYS ? { retracted: dayAt(day + 40) } : {}),
        }),
      ];
      return event(id(at), dayAt(day), own);
    }),
  );
}

/** Every event answers one question, each outlet always the same. */
const oneQuestion = (count: number): Story =>
  told(
    numbers(count).map((at) => {
      const day = dayOfEvent(at, count);
      return event(id(at), dayAt(day), [
        claim('a', documentAt(at, day), { main: true, answers: { q1: String((at % OUTLETS) % 5) } }),
      ]);
    }),
  );

/** Every event makes the same statement as the one before. */
const oneStatement = (count: number): Story =>
  told(
    numbers(count).map((at) => {
      const day = dayOfEvent(at, count);
      return event(id(at), dayAt(day), [
        claim('a', documentAt(at, day), { agrees: at === 0 ? [] : [`${id(at - 1)}#a`] }),
      ]);
    }),
  );

/** Every statement is taken back some days later. */
const takenBack = (count: number): Story =>
  told(
    numbers(count).map((at) => {
      const day = dayOfEvent(at, count);
      const agrees = at === 0 ? [] : [`${id(at - 1)}#a`];
      return event(id(at), dayAt(day), [
        claim('a', documentAt(at, day), { agrees, answers: { q1: String(at % 5) }, retracted: dayAt(day + 3) }),
      ]);
    }),
  );

/** All of it becomes public on one day. */
const oneDay = (count: number): Story =>
  told(numbers(count).map((at) => event(id(at), dayAt(0), [claim('a', documentAt(at, 0), { answers: { q1: '1' } })])));

/** Shapes of stories, each of so many events. */
export const SHAPES: readonly (readonly [name: string, of: (events: number) => Story])[] = [
  ['an ordinary story', ordinary],
  ['one question that all answer', oneQuestion],
  ['one statement that all make', oneStatement],
  ['a story that takes all back', takenBack],
  ['one day on which all becomes public', oneDay],
];

/** How often something is read of a claim to tell what was public by each day of a story. */
export function looksAtClaims(of: Story): number {
  let looks = 0;
  const watched = new Map<ClaimKey, ClaimFacts>(
    [...claimFacts(of)].map(([key, fact]) => [
      key,
      new Proxy(fact, {
        get: (target, name, receiver): unknown => {
          looks += 1;
          return Reflect.get(target, name, receiver);
        },
      }),
    ]),
  );
  const order = orderEvents(of).map(({ event: record }) => record);
  knownByDays(of, watched, order, storyDays(of, watched.values()), BOUNDS);
  return looks;
}
