import { describe, expect, it } from 'vitest';
import { liesWithin, readAnswer, relationOf, valueKey, type Answer, type Relation } from '../../../src/model/answer.ts';
import type { QuestionRecord, WrittenAnswer, WrittenValue } from '../../../src/model/record.ts';
import fc from '../property.ts';
import { ACTORS, PLACES } from './river.ts';
import { actor, asOf, place, question, range, story, when } from './story.ts';

const told = story({ places: PLACES, actors: [...ACTORS, actor('scout', { member_of: ['orr'] })] });
const rafts = question('rafts-shown', 'number');
const meeting = question('where-alder-wanted-to-meet', 'place');
const rank = question('vinivitins-rank', 'choice', {
  choices: { 'first-mate': 'First Mate', mate: 'Mate', officer: 'An officer' },
  compatible: [['officer', 'mate']],
});
const speaker = question('who-spoke', 'actor');
const start = question('when-fighting-began', 'date');
const control = question('who-holds-tarn', 'choice', {
  choices: { rowers: 'The rowers', contested: 'It is fought over' },
  changes: true,
});

function read(asked: QuestionRecord, written: WrittenAnswer): Answer {
  const result = readAnswer(asked, written);
  if (!result.ok) throw new Error(`No answer: ${JSON.stringify(result)}`);
  return result.answer;
}

function relation(asked: QuestionRecord, a: WrittenAnswer, b: WrittenAnswer): Relation {
  return relationOf(told, asked, read(asked, a), read(asked, b));
}

const bare = (is: WrittenValue): WrittenAnswer => ({ is });

describe('two numbers', () => {
  it.each<[string, WrittenValue, WrittenValue, Relation]>([
    ['one number, written in two ways', '13', '13.0', 'same'],
    ['at least one number, written in two ways', range({ min: 3.1 }), { ...range({}), min: '3.10' }, 'same'],
    ['numbers that differ in the last of many digits', '9007199254740992', '9007199254740993', 'conflict'],
    [
      'a number and one that differs from it in a digit that computers drop',
      '0.1',
      '0.1000000000000000000001',
      'conflict',
    ],
    [
      'a range between long numbers, and one of them',
      { ...range({}), min: '9007199254740992', max: '9007199254740993' },
      '9007199254740993',
      'same',
    ],
    ['a long number and the same with a decimal', '9007199254740993', '9007199254740993.0', 'same'],
    ['about a third of one, and a tenth more', { about: '0.3' }, '0.33', 'same'],
    ['twelve and thirteen', '12', '13', 'conflict'],
    ['a range and a number within it', range({ min: 10, max: 15 }), '12', 'same'],
    ['ranges of which neither holds the other', range({ min: 10, max: 12 }), range({ min: 12, max: 15 }), 'fit'],
    ['ranges that share no value', range({ min: 10, max: 11 }), range({ min: 12, max: 15 }), 'conflict'],
    ['at least ten, and thirteen', range({ min: 10 }), '13', 'fit'],
    ['at least ten, twice', range({ min: 10 }), range({ min: 10 }), 'same'],
    ['at least ten, and more than ten', range({ min: 10 }), range({ more_than: 10 }), 'fit'],
    ['at most ten, and less than ten', range({ max: 10 }), range({ less_than: 10 }), 'fit'],
    ['more than sixty, and sixty', range({ more_than: 60 }), '60', 'conflict'],
    ['less than sixty, and at least sixty', range({ less_than: 60 }), range({ min: 60 }), 'conflict'],
    ['between ten and twelve, neither of them, and eleven', range({ more_than: 10, less_than: 12 }), '11', 'fit'],
    ['about twelve, and twelve', { about: '12' }, '12', 'same'],
    ['about two hundred, and a tenth more', { about: '200' }, '220', 'same'],
    ['about two hundred, and a tenth less', { about: '200' }, '180', 'same'],
    ['about two hundred, and more than a tenth more', { about: '200' }, '221', 'conflict'],
    ['about two below zero, and two below zero', { about: '-2' }, '-2', 'same'],
  ])('%s', (_, a, b, expected) => {
    expect(relation(rafts, bare(a), bare(b))).toBe(expected);
  });
});

describe('about a number', () => {
  it.each<[about: `${number}`, min: string, max: string]>([
    ['12', '10.8', '13.2'],
    ['10', '9', '11'],
    ['200', '180', '220'],
    ['0.30', '0.27', '0.33'],
    ['0', '0', '0'],
    ['-2', '-2.2', '-1.8'],
    ['9007199254740993', '8106479329266893.7', '9907919180215092.3'],
  ])('such as %s is from %s to %s', (about, min, max) => {
    expect(read(rafts, bare({ about })).value).toMatchObject({ min, max, aboveMin: false, belowMax: false });
  });
});

describe('two places', () => {
  it('differ where they are the town and the crossing that shares its name', () => {
    expect(relation(meeting, bare('tarn'), bare('tarn-crossing'))).toBe('conflict');
  });

  it('fit where one is the village and the other its church, or the shire around both', () => {
    expect(relation(meeting, bare('lowgate'), bare('church'))).toBe('fit');
    expect(relation(meeting, bare('church'), bare('shire'))).toBe('fit');
    expect(relation(meeting, bare('church'), bare('church'))).toBe('same');
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
  it('differ where they are First Mate and Mate', () => {
    expect(relation(rank, bare('first-mate'), bare('mate'))).toBe('conflict');
  });

  it('fit where the question says that both may be so, whichever it names first', () => {
    expect(relation(rank, bare('officer'), bare('mate'))).toBe('fit');
    expect(relation(rank, bare('mate'), bare('officer'))).toBe('fit');
    expect(relation(rank, bare('officer'), bare('first-mate'))).toBe('conflict');
  });
});

describe('two dates', () => {
  it('are the same where one lies within the other, in the zone of the story', () => {
    expect(relation(start, bare('2023-06-01'), bare('2023-06'))).toBe('same');
    expect(relation(start, bare('2023-06-04'), bare('2023-06-04T17:00+03:00'))).toBe('same');
    expect(relation(start, bare('2023-06-01'), bare('2023-05-31T21:00+00:00'))).toBe('same');
  });

  it('fit where one is open and they share an instant', () => {
    expect(relation(start, bare('../2023-06-04'), bare('2023-06-04'))).toBe('fit');
    expect(relation(start, bare('2023-06-03/2023-06-05'), bare('2023-06-05/2023-06-06'))).toBe('fit');
  });

  it('hold the minute that ends them, as they hold the day', () => {
    const [by, at] = ['../2023-06-04T17:00+03:00', '2023-06-04T17:00+03:00'];
    expect(relation(start, bare(by), bare(at))).toBe('fit');
    expect(relation(start, bare('2023-06-04T16:00+03:00/2023-06-04T17:00+03:00'), bare(at))).toBe('same');
    expect(relation(start, bare(by), bare('2023-06-04T17:01+03:00'))).toBe('conflict');
  });

  it.each([
    ['2023-06-04~', '2023-06-05', 'fit'],
    ['2023-06-04~', '2023-06-06', 'conflict'],
    ['2023-06-04~', '2023-06-06~', 'fit'],
    ['2023-06-04~', '2023-06-04', 'same'],
    ['2023-06~', '2023-05', 'fit'],
    ['2023~', '2022-01-01', 'fit'],
    ['2023~', '2021', 'conflict'],
    ['2023-06-04T17:00+03:00~', '2023-06-04T17:40+03:00', 'fit'],
    ['2023-06-04T17:00+03:00~', '2023-06-04T18:30+03:00', 'conflict'],
    ['../2023-06-04~', '2023-06-05', 'fit'],
    ['2023-06-03~/2023-06-04', '2023-06-05', 'conflict'],
    ['2023-06-04?', '2023-06-05', 'conflict'],
  ])('does not make %s and %s say more than they do: %s', (one, other, expected) => {
    expect(relation(start, bare(one), bare(other))).toBe(expected);
    expect(relation(start, bare(other), bare(one))).toBe(expected);
  });

  it('are in conflict where they share none', () => {
    expect(relation(start, bare('../2023-06-04'), bare('2023-06-05'))).toBe('conflict');
    expect(relation(start, bare('2023-06-01'), bare('2023-06-01T21:00+00:00'))).toBe('conflict');
  });
});

describe('two actors', () => {
  it('are the same only where they are one', () => {
    expect(relation(speaker, bare('orr'), bare('orr'))).toBe('same');
    expect(relation(speaker, bare('rowers'), bare('divers'))).toBe('conflict');
  });

  it('fit where one belongs to the other, through others too', () => {
    expect(relation(speaker, bare('orr'), bare('rowers'))).toBe('fit');
    expect(relation(speaker, bare('rowers'), bare('scout'))).toBe('fit');
  });
});

describe('answers that speak of a time', () => {
  it('say nothing of each other about different days, and contradict each other about the same', () => {
    const contested = asOf('2023-06-04', 'contested');
    expect(relation(control, contested, asOf('2023-06-03', 'rowers'))).toBe('apart');
    expect(relation(control, contested, asOf('2023-06-04', 'rowers'))).toBe('conflict');
    expect(relation(control, contested, asOf('2023-06', 'rowers'))).toBe('conflict');
    expect(relation(control, contested, bare('rowers'))).toBe('conflict');
  });

  it('may be of one day where one of the days is approximate and reaches the other', () => {
    const contested = asOf('2023-06-04~', 'contested');
    expect(relation(control, contested, asOf('2023-06-05', 'rowers'))).toBe('conflict');
    expect(relation(control, contested, asOf('2023-06-06', 'rowers'))).toBe('apart');
  });
});

describe('what does not answer its question', () => {
  it.each<[QuestionRecord, WrittenValue, string]>([
    [rafts, 'a dozen', 'not-a-number'],
    [rafts, '1e3', 'not-a-number'],
    [rafts, '', 'not-a-number'],
    [rafts, range({ min: 13, max: 12 }), 'reversed-range'],
    [meeting, { about: '12' }, 'not-a-place'],
    [speaker, { about: '12' }, 'not-an-actor'],
    [rafts, range({ more_than: 12, max: 12 }), 'reversed-range'],
    [rank, 'general', 'not-a-choice'],
    [rank, 'toString', 'not-a-choice'],
    [start, '2023-06-31', 'not-a-date'],
    [rafts, when('2023-06-04/..'), 'not-a-number'],
    [meeting, when('2023-06-04'), 'not-a-place'],
  ])('%o', (asked, written, fault) => {
    expect(readAnswer(asked, bare(written))).toMatchObject({ ok: false, fault });
  });

  it.each<[WrittenValue, found: string]>([
    [{ about: '12' }, 'about: 12'],
    [range({ min: 10 }), 'min: 10'],
    [range({ more_than: 60, max: 80 }), 'more_than: 60, max: 80'],
    [range({ less_than: 5 }), 'less_than: 5'],
    [when('2023-06-04/..'), '2023-06-04/..'],
  ])('is told as its file has it: %o', (written, found) => {
    expect(readAnswer(meeting, bare(written))).toMatchObject({ ok: false, found });
  });
});

describe('a date with what is said of it', () => {
  const from = when('2023-06-04/..', { extent: 'within' });

  it('answers as it is written: at some time from then on', () => {
    expect(read(start, bare(from)).value).toEqual({ kind: 'date', when: from });
    expect(relation(start, bare(from), bare('2023-06-05'))).toBe('fit');
    expect(relation(start, bare(from), bare('2023-06-03'))).toBe('conflict');
  });

  it('is another value than what lasted since then, or than the whole day', () => {
    const keyOf = (is: WrittenValue): string => valueKey(read(start, bare(is)).value);
    const values = [from, '2023-06-04/..', '2023-06-04', when('2023-06-04', { part: 'night' })];
    expect(new Set(values.map(keyOf)).size).toBe(4);
    expect(keyOf(when('2023-06-04', { basis: 'inferred' }))).toBe(keyOf('2023-06-04'));
  });
});

describe('how two answers stand to each other', () => {
  const number = fc.integer({ min: -5, max: 15 });
  const time = fc.constantFrom('2023-06-03', '2023-06-04', '2023-06', '../2023-06-03', '2023-06-04/..');
  const values: [QuestionRecord, fc.Arbitrary<WrittenValue>][] = [
    [
      rafts,
      fc.oneof(
        number.map(String),
        number.map((about) => ({ about: `${about}` as const })),
        fc.tuple(number, number).map(([a, b]) => range({ min: Math.min(a, b), max: Math.max(a, b) })),
        number.map((more_than) => range({ more_than })),
        number.map((less_than) => range({ less_than })),
      ),
    ],
    [meeting, fc.constantFrom(...PLACES.map(({ id }) => id), 'nowhere')],
    [rank, fc.constantFrom(...Object.keys(rank.choices))],
    [speaker, fc.constantFrom(...ACTORS.map(({ id }) => id), 'scout')],
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
        expect(relation(asked, a, b)).toBe(relation(asked, b, a));
      }),
      { numRuns: 500 },
    );
  });

  it('is certain of an answer and itself', () => {
    fc.assert(
      fc.property(pairs, ([asked, answer]) => {
        expect(relation(asked, answer, answer)).toBe('same');
      }),
    );
  });
});
