/** One pass over the days comes to what the definition says of each of them. */
import { expect, it } from 'vitest';
import type { KnownDay } from '../../../src/model/known-by.ts';
import { storyDays } from '../../../src/model/known-by-days.ts';
import { orderEvents } from '../../../src/model/order.ts';
import { answerKey, type QuestionResult } from '../../../src/model/question-state.ts';
import type { Story } from '../../../src/model/record.ts';
import { claimFacts } from '../../../src/model/claim-graph.ts';
import fc from '../property.ts';
import { knownBy, type KnownBy } from './known-by-definition.ts';
import { stories } from './known-by-stories.ts';
import { asOf, describes, event, publicByDays, question, range, reported, source, story } from './story.ts';

const daysOf = (told: Story): string[] => storyDays(told, claimFacts(told).values());

const definedOn = (told: Story, day: string): KnownBy => {
  const order = orderEvents(told).map(({ event }) => event);
  return knownBy(told, claimFacts(told).values(), order, day);
};

const keys = (facts: readonly { key: string }[]): string[] => facts.map(({ key }) => key).toSorted();

const countEach = <Thing>(things: readonly Thing[]): Map<Thing, number> =>
  new Map([...Map.groupBy(things, (thing) => thing)].map(([thing, alike]) => [thing, alike.length]));

/** All that is told of a day, as the definition has it. */
function asDefined(told: Story, day: string) {
  const { graph, results, events, fresh, later } = definedOn(told, day);
  const answered = [...results.values()].filter(({ answers }) => answers.length > 0);
  const asides = ({ groups }: QuestionResult) =>
    groups.map((group) => {
      const why = new Set(group.answers.map(({ setAside }) => setAside?.why ?? null));
      return [answerKey(group), why.has(null) ? [] : [...why].toSorted()];
    });
  return {
    events: events.map(({ event, status, details, claims }) => ({
      event: event.id,
      status: status?.status ?? null,
      inPart: status !== null && 'inPart' in status && status.inPart,
      oneSide: status !== null && 'oneSide' in status ? status.oneSide : null,
      details: details.differences.length + details.denials.length,
      claims: claims.length,
    })),
    questions: answered
      .map((result) => ({ question: result.question.id, state: result.state, answers: asides(result) }))
      .toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    fresh: fresh.map((fact) => ({
      key: fact.key,
      differs: [...fact.answers.keys()].filter((id) => results.get(id)?.differing.has(fact.key)),
      asides: [...fact.answers.keys()].map(
        (id) =>
          results.get(id)?.answers.find((given) => given.fact === fact || given.fact.key === fact.key)?.setAside?.why ??
          null,
      ),
      alike: keys(graph.sameAs(fact.key)).filter((key) => key !== fact.key),
      deniedBy: [...new Set(keys(graph.deniedBy(fact.key)))],
    })),
    later: later.map(({ id }) => id),
    statuses: countEach(events.map(({ status }) => status?.status ?? null)),
  };
}

type Told = Omit<ReturnType<typeof asDefined>, 'fresh' | 'later' | 'statuses'>;

/** The events that stood and the questions that were answered otherwise on a day than on the one before. */
function turned(before: Told, { events, questions }: Told): { events: string[]; questions: string[] } {
  const standing = ({ status, inPart, oneSide }: Told['events'][number]) => [status, inPart, oneSide !== null].join();
  const given = ({ state, answers }: Told['questions'][number]) => [state, ...answers.map(String).toSorted()].join();
  const now = {
    events: new Map(events.map((one) => [one.event, standing(one)])),
    questions: new Map(questions.map((one) => [one.question, given(one)])),
  };
  const gone = before.questions.filter(({ question }) => !now.questions.has(question));
  const known = new Map(before.questions.map((one) => [one.question, given(one)]));
  return {
    events: before.events
      .filter((one) => one.status !== null && now.events.get(one.event) !== standing(one))
      .map(({ event }) => event)
      .toSorted(),
    questions: [...gone, ...questions.filter((one) => known.get(one.question) !== given(one))]
      .map(({ question }) => question)
      .toSorted(),
  };
}

/** The same, as one pass over the days has it. */
function asPassed({ events, questions, fresh, later, statuses }: KnownDay) {
  return {
    events: events.map(({ event, ...rest }) => ({ event: event.id, ...rest })),
    questions: questions
      .map(({ question, state, answers }) => ({
        question: question.id,
        state,
        answers: answers.map((answer) => [answerKey(answer), answer.aside.toSorted()]),
      }))
      .toSorted((a, b) => (a.question < b.question ? -1 : 1)),
    fresh: fresh
      .flatMap(({ claims }) => claims)
      .map(({ fact, differs, asides, alike, deniedBy }) => ({
        key: fact.key,
        differs,
        asides: [...fact.answers.keys()].map((id) => asides.get(id) ?? null),
        alike: keys(alike),
        deniedBy: keys(deniedBy),
      })),
    later: later.map(({ id }) => id),
    statuses: new Map(statuses),
  };
}

const expectAsDefined = (told: Story): void => {
  let before: Told = { events: [], questions: [] };
  for (const known of publicByDays(told, daysOf(told))) {
    const defined = asDefined(told, known.day);
    expect(asPassed(known)).toEqual(defined);
    expect({
      events: known.turned.map(({ event: { id } }) => id).toSorted(),
      questions: known.questionsTurned.flatMap(({ was, became }) => (became ?? was)?.question.id ?? []),
    }).toEqual(turned(before, defined));
    before = defined;
  }
};

it('tells apart what one outlet describes in one document and tells in another', () => {
  const from = { outlet: 'daily' };
  const report = (id: string, at: string, more = {}) => reported(id, at, { answers: { many: '2' }, ...more });
  expectAsDefined(
    story({
      questions: [question('many', 'number')],
      sources: [
        source('one', { ...from, published: '2023-06-01' }),
        source('two', { ...from, published: '2023-06-02' }),
        source('three', { outlet: 'weekly', published: '2023-06-03', via: describes('one') }),
        source('four', { outlet: 'evening', published: '2023-06-04', via: describes('two') }),
      ],
      events: [
        event('e', '2023-06-01', [report('a', 'one'), report('b', 'two')]),
        event('f', '2023-06-01', [report('c', 'three')]),
        event('g', '2023-06-01', [report('d', 'four', { answers: {} })]),
      ],
    }),
  );
});

it('takes of answers that begin together the time of the one made public first, also where that comes back', () => {
  const said = (id: string, more: Parameters<typeof reported>[2]) => reported(id, 'one', more);
  expectAsDefined(
    story({
      questions: [question('now', 'number', { changes: true })],
      sources: [source('one', { outlet: 'daily', published: '2023-06-01' })],
      events: [
        event('e', '2023-06-01', [
          said('a', { answers: { now: asOf('2023-06-04/2023-06-09', '1') } }),
          said('b', { answers: { now: asOf('2023-06-04', range({ min: 1, max: 2 })) } }),
          said('c', { standing: 'assessed', answers: { now: asOf('2023-06-05', range({ min: 1, max: 2 })) } }),
          said('d', { written: '2023-06-02', retracted: '2023-06-02', answers: { now: { about: '2' } } }),
        ]),
      ],
    }),
  );
});

it('does not take people without a name who spoke to two papers for two', () => {
  const familiar = (id: string, from: string) =>
    reported(id, from, { standing: 'claimed', by_words: 'people who know', answers: { many: '2' } });
  expectAsDefined(
    story({
      questions: [question('many', 'number')],
      sources: [
        source('one', { outlet: 'daily', published: '2023-06-01' }),
        source('two', { outlet: 'weekly', published: '2023-06-02' }),
        source('three', { outlet: 'weekly', published: '2023-06-03' }),
      ],
      events: [
        event('e', '2023-06-01', [familiar('a', 'one'), familiar('b', 'two')]),
        event('f', '2023-06-01', [reported('c', 'three', { answers: { many: '2' } })]),
      ],
    }),
  );
});

it('tells of each day of any story what the definition does', () => {
  fc.assert(fc.property(stories, expectAsDefined), { numRuns: 300 });
});
