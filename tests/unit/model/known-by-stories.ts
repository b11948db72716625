/** Stories of all kinds in which much hangs together: the same speakers, documents, questions and days again and again. */
import type { Claim, EventRecord, Story, WrittenAnswer } from '../../../src/model/record.ts';
import fc from '../property.ts';
import {
  actor,
  asOf,
  claim,
  describes,
  event,
  outlet,
  place,
  question,
  range,
  repeats,
  source,
  story,
  when,
} from './story.ts';

const SIDES = [
  { id: 'east', label: 'East', about: '', former_ids: [] },
  { id: 'west', label: 'West', about: '', former_ids: [] },
];
const ACTORS = [
  actor('a', { side: 'east' }),
  actor('b', { side: 'east' }),
  actor('c', { side: 'west' }),
  actor('d'),
  actor('owner', { side: 'west' }),
];
const OUTLETS = [
  outlet('daily'),
  outlet('weekly', { owner: 'owner' }),
  outlet('evening', { owner: 'daily' }),
  outlet('radio'),
];
const QUESTIONS = [
  question('many', 'number'),
  question('now', 'number', { changes: true }),
  question('spot', 'place'),
  question('why', 'choice', { choices: { one: 'One', two: 'Two', three: 'Three' }, compatible: [['one', 'two']] }),
];
const PLACES = [place('land'), place('town', 'land'), place('hill', 'land')];

const june = fc.integer({ min: 1, max: 9 }).map((day) => `2023-06-0${String(day)}`);
const day = fc.oneof(
  { weight: 5, arbitrary: june },
  june.map((one) => `../${one}`),
  june.map((one) => `${one}T10:00+03:00`),
  fc.constant('2023-06'),
);
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>, one = 3): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: one });
/** Of one in four: where most is taken back, little else shows. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const documents = fc
  .array(
    fc.record({
      from: fc.constantFrom('daily', 'weekly', 'evening', 'radio', 'a', 'b', 'owner', ''),
      published: maybe(day, 9),
      written: maybe(june),
      link: maybe(fc.nat()),
      describing: fc.boolean(),
      unnamed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) =>
    all.map(({ from, published, written, link, describing, unnamed }, at) => {
      const earlier = at === 0 || link === undefined ? [] : [`s${String(link % at)}`];
      return source(`s${String(at)}`, {
        ...(OUTLETS.some(({ id }) => id === from) ? { outlet: from } : from === '' ? {} : { by: [from] }),
        ...(published === undefined ? {} : { published }),
        ...(written === undefined ? {} : { written }),
        via: earlier.length === 0 ? [] : describing ? describes(...earlier) : repeats(...earlier),
        unnamed: unnamed && from === '',
      });
    }),
  );

const number = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map(String),
  fc.constantFrom(range({ min: 1, max: 2 }), range({ min: 2, max: 3 }), range({ more_than: 1 }), {
    about: '2',
  } as const),
);
const answers = fc.record({
  many: maybe(number, 1),
  now: maybe(
    fc
      .tuple(
        number,
        maybe(
          fc.oneof(
            june,
            june.map((on) => `${on}/2023-06-09`),
          ),
        ),
      )
      .map(([is, of]): WrittenAnswer => (of === undefined ? { is } : asOf(of, is))),
  ),
  spot: maybe(fc.constantFrom('land', 'town', 'hill')),
  why: maybe(fc.constantFrom('one', 'two', 'three'), 1),
});

const claims = fc.record({
  from: fc.nat(),
  standing: fc.constantFrom('reported', 'reported', 'claimed', 'claimed', 'confirmed', 'unconfirmed', 'assessed'),
  by: fc.constantFrom([], ['a'], ['a', 'b'], ['b'], ['c'], ['d'], ['a', 'c'], ['owner']),
  inWords: fc.boolean(),
  named: maybe(fc.record({ as: fc.constantFrom(['a'], ['b'], ['a', 'c'], ['d']), on: june }), 1),
  main: fc.boolean(),
  said: maybe(day, 1),
  written: maybe(june),
  retracted: seldom(june),
  answers,
  agrees: fc.array(fc.nat(), { maxLength: 1 }),
  disputes: fc.array(fc.nat(), { maxLength: 2 }),
  revises: fc.array(fc.nat(), { maxLength: 1 }),
  link: maybe(fc.nat(), 4),
  describing: fc.boolean(),
});

/** What a story makes use of: where everything is disputed and taken back, little else shows. */
const uses = fc.record({
  denials: fc.boolean(),
  agreement: fc.boolean(),
  revisions: fc.boolean(),
  retractions: fc.boolean(),
  chains: fc.boolean(),
  questions: fc.subarray(QUESTIONS.map(({ id }) => id)),
});

const pick = <Value>(
  given: Readonly<Record<string, Value | undefined>>,
  names: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) =>
      value !== undefined && names.includes(name) ? [[name, value]] : [],
    ),
  );

/** A story of some events within nine days, in which every record may bear on any other. */
export const stories: fc.Arbitrary<Story> = fc
  .tuple(
    documents,
    fc.array(fc.record({ on: june, withdrawn: seldom(june), own: fc.array(claims, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 12,
      size: 'large',
    }),
    uses,
  )
  .map(([sources, events, used]) => {
    const keys = events.flatMap(({ own }, at) => own.map((_, index) => `e${String(at)}#c${String(index)}`));
    const named = (isUsed: boolean, numbers: readonly number[]): string[] =>
      isUsed ? numbers.flatMap((at) => keys[at % keys.length] ?? []) : [];
    const unlinked = sources.map((document) => (used.chains ? document : { ...document, via: [] }));
    const documentAt = (at: number): string => `s${String(at % sources.length)}`;
    return story({
      sides: SIDES,
      ...{ actors: ACTORS, outlets: OUTLETS, places: PLACES, questions: QUESTIONS, sources: unlinked },
      events: events.map(({ on, withdrawn, own }, at): EventRecord =>
        event(
          `e${String(at)}`,
          when(on),
          own.map((given, index): Claim => {
            const { standing, by, inWords, named: naming, said, written, retracted, link } = given;
            const unnamed = inWords && by.length === 0;
            const via = given.describing ? describes : repeats;
            return claim(`c${String(index)}`, documentAt(given.from), {
              ...{ standing, by: [...by], main: given.main, answers: pick(given.answers, used.questions) },
              ...(unnamed ? { by_words: 'people who know' } : {}),
              ...(unnamed && naming
                ? { named: { as: [...naming.as], source: documentAt(0), on: when(naming.on) } }
                : {}),
              ...(said === undefined ? {} : { said }),
              ...(written === undefined ? {} : { written }),
              ...(retracted === undefined || !used.retractions ? {} : { retracted }),
              ...(link === undefined || !used.chains ? {} : { via: via(documentAt(link)) }),
              agrees: named(used.agreement, given.agrees),
              disputes: named(used.denials, given.disputes),
              revises: named(used.revisions, given.revises),
            });
          }),
          withdrawn === undefined || !used.retractions ? {} : { withdrawn },
        ),
      ),
    });
  });
