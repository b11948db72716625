import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatible, fitOf, liesWithin, readAnswer, type Answer, type Fit } from '../../../src/model/answer.ts';
import type { QuestionRecord, WrittenAnswer, WrittenValue } from '../../../src/model/record.ts';
import { PLACES } from './border.ts';
import { asOf, place, question, story } from './story.ts';

const told = story({ places: PLACES });
const prisoners = question('prisoners-shown', 'number');
const meeting = question('where-gladkov-wanted-to-meet', 'place');
const rank = question('vinivitins-rank', 'choice', {
  choices: { 'lieutenant-colonel': 'Lieutenant Colonel', colonel: 'Colonel', officer: 'An officer' },
  compatible: [['officer', 'colonel']],
});
const start = question('when-fighting-began', 'date');
const control = question('who-holds-shebekino', 'choice', {
  choices: { fighters: 'The fighters', contested: 'It is fought over' },
  changes: true,
});

function read(asked: QuestionRecord, written: WrittenAnswer): Answer {
  const result = readAnswer(asked, written);
  if (!result.ok) throw new Error(`No answer: ${JSON.stringify(result)}`);
  return result.answer;
}

function fit(asked: QuestionRecord, a: WrittenAnswer, b: WrittenAnswer): Fit {
  return fitOf(told, asked, read(asked, a), read(asked, b));
}

const bare = (is: WrittenValue): WrittenAnswer => ({ is });

describe('two numbers', () => {
  it.each<[string, WrittenValue, WrittenValue, Fit]>([
    ['one number, written in two ways', '13', '13.0', 'same'],
    ['twelve and thirteen', '12', '13', 'incompatible'],
    ['ranges that share a value', { min: 10, max: 12 }, { min: 12, max: 15 }, 'compatible'],
    ['ranges that share none', { min: 10, max: 11 }, { min: 12, max: 15 }, 'incompatible'],
    ['at least ten, and thirteen', { min: 10, max: Infinity }, '13', 'compatible'],
    ['about two hundred, and a tenth more', { about: 200 }, '220', 'compatible'],
    ['about two hundred, and a tenth less', { about: 200 }, '180', 'compatible'],
    ['about two hundred, and more than a tenth more', { about: 200 }, '221', 'incompatible'],
    ['about two below zero, and two below zero', { about: -2 }, '-2', 'compatible'],
  ])('%s', (_, a, b, expected) => {
    expect(fit(prisoners, bare(a), bare(b))).toBe(expected);
  });
});

describe('two places', () => {
  it('differ where they are the town and the crossing that shares its name', () => {
    expect(fit(meeting, bare('shebekino'), bare('shebekino-crossing'))).toBe('incompatible');
  });

  it('fit by area where one is the village and the other its church, or the oblast around both', () => {
    expect(fit(meeting, bare('novaya-tavolzhanka'), bare('church'))).toBe('by-area');
    expect(fit(meeting, bare('church'), bare('oblast'))).toBe('by-area');
    expect(fit(meeting, bare('church'), bare('church'))).toBe('same');
  });
});

describe('places that lie in each other', () => {
  it('are an error of the editors, and end the search all the same', () => {
    const circle = story({ places: [place('a', 'b'), place('b', 'a'), place('c')] });
    expect(liesWithin(circle, 'a', 'b')).toBe(true);
    expect(liesWithin(circle, 'a', 'c')).toBe(false);
  });
});

describe('two choices', () => {
  it('differ where they are Lieutenant Colonel and Colonel', () => {
    expect(fit(rank, bare('lieutenant-colonel'), bare('colonel'))).toBe('incompatible');
  });

  it('fit where the question says that both may be so, whichever it names first', () => {
    expect(fit(rank, bare('officer'), bare('colonel'))).toBe('compatible');
    expect(fit(rank, bare('colonel'), bare('officer'))).toBe('compatible');
    expect(fit(rank, bare('officer'), bare('lieutenant-colonel'))).toBe('incompatible');
  });
});

describe('two dates', () => {
  it('fit where they share an instant in the zone of the story', () => {
    expect(fit(start, bare('2023-06-01'), bare('2023-06'))).toBe('compatible');
    expect(fit(start, bare('2023-06-01'), bare('2023-05-31T21:00+00:00'))).toBe('compatible');
    expect(fit(start, bare('2023-06-01'), bare('2023-06-01T21:00+00:00'))).toBe('incompatible');
  });
});

describe('answers that speak of a time', () => {
  it('do not contradict each other about different days, and do about the same', () => {
    const contested = asOf('2023-06-04', 'contested');
    expect(fit(control, contested, asOf('2023-06-03', 'fighters'))).toBe('compatible');
    expect(fit(control, contested, asOf('2023-06-04', 'fighters'))).toBe('incompatible');
    expect(fit(control, contested, asOf('2023-06', 'fighters'))).toBe('incompatible');
    expect(fit(control, contested, bare('fighters'))).toBe('incompatible');
  });
});

describe('what does not answer its question', () => {
  it.each<[QuestionRecord, WrittenValue, string]>([
    [prisoners, 'a dozen', 'not-a-number'],
    [prisoners, '1e3', 'not-a-number'],
    [prisoners, '', 'not-a-number'],
    [prisoners, { min: 13, max: 12 }, 'reversed-range'],
    [meeting, { about: 12 }, 'not-a-place'],
    [rank, 'general', 'not-a-choice'],
    [rank, 'toString', 'not-a-choice'],
    [start, '2023-06-31', 'not-a-date'],
  ])('%o', (asked, written, fault) => {
    expect(readAnswer(asked, bare(written))).toMatchObject({ ok: false, fault });
  });
});

describe('whether two answers may both be so', () => {
  const number = fc.integer({ min: -5, max: 15 });
  const time = fc.constantFrom('2023-06-03', '2023-06-04', '2023-06', '../2023-06-03', '2023-06-04/..');
  const values: [QuestionRecord, fc.Arbitrary<WrittenValue>][] = [
    [
      prisoners,
      fc.oneof(
        number.map(String),
        number.map((about) => ({ about })),
        fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
      ),
    ],
    [meeting, fc.constantFrom(...PLACES.map(({ id }) => id), 'nowhere')],
    [rank, fc.constantFrom(...Object.keys(rank.choices))],
    [start, time],
  ];
  const pairs = fc.oneof(
    ...values.map(([asked, value]) => {
      const written = fc.tuple(value, fc.option(time)).map(([is, on]) => (on === null ? bare(is) : asOf(on, is)));
      return fc.tuple(fc.constant(asked), written, written);
    }),
  );

  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(pairs, ([asked, a, b]) => {
        expect(fit(asked, a, b)).toBe(fit(asked, b, a));
        expect(compatible(told, asked, read(asked, a), read(asked, b))).toBe(fit(asked, a, b) !== 'incompatible');
      }),
      { numRuns: 500 },
    );
  });

  it('is certain of an answer and itself', () => {
    fc.assert(
      fc.property(pairs, ([asked, answer]) => {
        expect(fit(asked, answer, answer)).toBe('same');
      }),
    );
  });
});
