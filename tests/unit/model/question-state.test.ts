import { describe, expect, it } from 'vitest';
import { decides, type QuestionResult } from '../../../src/model/question-state.ts';
import type { Claim, QuestionRecord, WrittenValue } from '../../../src/model/record.ts';
import type { Part, When } from '../../../src/model/when.ts';
import { ACTORS, PLACES, SOURCES } from './river.ts';
import {
  asOf,
  assessed,
  claimed,
  compute,
  describes,
  event,
  ids,
  post,
  publicBy,
  question,
  range,
  repeats,
  reported,
  source,
  story,
  unconfirmed,
  when,
} from './story.ts';

const rafts = question('rafts-shown', 'number');

function ask(asked: QuestionRecord, ...claims: Claim[]): QuestionResult {
  const events = [event('e', '2023-06-04', claims)];
  return compute(story({ actors: ACTORS, places: PLACES, sources: SOURCES, questions: [asked], events })).question(
    asked.id,
  );
}

/** The claims on both sides of each conflict. */
const inConflict = ({ conflicts }: QuestionResult): string[][] =>
  conflicts.map((pair) => pair.flatMap(({ answers }) => answers.map(({ fact }) => fact.key)));

/** A source's own count of the rafts in the images. */
const counts = (id: string, source: string, number: string, said = '2023-06-05'): Claim =>
  reported(id, source, { via: describes('rowers-images'), said, answers: { 'rafts-shown': number } });

describe('a question', () => {
  it('is open where no document answers it', () => {
    expect(ask(rafts, reported('a', 'shore-times')).state).toBe('open');
  });

  it('is open where it is answered only by an opinion, or by what was taken back; both are shown', () => {
    const result = ask(
      rafts,
      assessed('opinion', 'coastwatch', 'shore-times', { answers: { 'rafts-shown': '20' } }),
      reported('taken-back', 'shore-times', { retracted: '2023-06-06', answers: { 'rafts-shown': '13' } }),
    );
    expect(result.state).toBe('open');
    expect(ids(result.answers.map(({ fact }) => fact))).toEqual(['opinion', 'taken-back']);
  });

  it('has one source where five outlets repeat one post', () => {
    const repeating = ['shore-times', 'brack-post'].map((outlet) =>
      reported(outlet, outlet, { via: repeats('rowers-images'), answers: { 'rafts-shown': '12' } }),
    );
    const result = ask(rafts, ...repeating);
    expect(result.state).toBe('single');
    expect(result.independence).toMatchObject({ count: 1, atLeast: false, origins: ['rowers-images'] });
  });

  it('has answers that match where two outlets count for themselves', () => {
    expect(ask(rafts, counts('a', 'shore-times', '12'), counts('b', 'brack-post', '12')).state).toBe('agreed');
  });

  it('has answers that differ where one counts thirteen and the other ten and two', () => {
    const result = ask(rafts, counts('thirteen', 'shore-times', '13'), counts('ten-and-two', 'brack-post', '12'));
    expect(result.state).toBe('differs');
    expect(inConflict(result)).toEqual([['e#ten-and-two', 'e#thirteen']]);
    expect(result.differing).toEqual(new Set(['e#thirteen', 'e#ten-and-two']));
  });

  it('has answers that match only where they speak of the same time', () => {
    const held = question('rafts-held', 'number', { changes: true });
    const answer = (id: string, source: string, day: string): Claim =>
      reported(id, source, { answers: { 'rafts-held': asOf(day, '13') } });
    const first = answer('first', 'shore-times', '2023-06-03');
    expect(ask(held, first, answer('later', 'brack-post', '2023-06-04')).state).toBe('single');
    expect(ask(held, first, answer('same', 'brack-post', '2023-06-03')).state).toBe('agreed');
  });

  it('finds no contradiction between answers for different days, and does for the same', () => {
    const control = question('who-holds-tarn', 'choice', {
      choices: { rowers: 'The rowers', contested: 'It is fought over' },
      changes: true,
    });
    const answer = (id: string, source: string, day: string, key: string): Claim =>
      reported(id, source, { answers: { 'who-holds-tarn': asOf(day, key) } });
    expect(
      ask(
        control,
        answer('a', 'shore-times', '2023-06-03', 'contested'),
        answer('b', 'brack-post', '2023-06-04', 'rowers'),
      ).conflicts,
    ).toEqual([]);
    const sameDay = ask(
      control,
      answer('a', 'shore-times', '2023-06-04', 'contested'),
      answer('b', 'brack-post', '2023-06-04', 'rowers'),
    );
    expect(sameDay.state).toBe('differs');
  });
});

describe('an answer that the same voice later changes', () => {
  const asideIn = (result: QuestionResult): Record<string, string | undefined> =>
    Object.fromEntries(result.answers.map(({ fact, setAside }) => [fact.claim.id, setAside?.why]));

  it('is superseded, stands under what was before, and leaves one source', () => {
    const result = ask(
      rafts,
      counts('later', 'shore-times', '13', '2023-06-05'),
      counts('first', 'shore-times', '10', '2023-06-04'),
    );
    expect(result).toMatchObject({ state: 'single', changed: true });
    expect(result.answers[0]).toMatchObject({
      fact: { key: 'e#first' },
      setAside: { why: 'superseded', by: 'e#later' },
    });
    expect(result.before.map(({ value }) => value)).toMatchObject([{ min: '10' }]);
    expect(result.groups.map(({ value }) => value)).toMatchObject([{ min: '13' }]);
    expect(result.independence.count).toBe(1);
  });

  it('is superseded by the first that does so, and that by the next', () => {
    const { answers, before } = ask(
      rafts,
      counts('first', 'shore-times', '10', '2023-06-03'),
      counts('second', 'shore-times', '13', '2023-06-04'),
      counts('third', 'shore-times', '15', '2023-06-05'),
    );
    expect(answers.map(({ setAside }) => setAside)).toEqual([
      { why: 'superseded', by: 'e#second' },
      { why: 'superseded', by: 'e#third' },
      null,
    ]);
    expect(
      before.map(({ value }) => value),
      'the newest first',
    ).toMatchObject([{ min: '13' }, { min: '10' }]);
  });

  it('is superseded where a speaker changes it, whichever outlet prints that', () => {
    const says = (id: string, source: string, number: string, said: string): Claim =>
      claimed(id, 'rowers', source, { said, answers: { 'rafts-shown': number } });
    const result = ask(
      rafts,
      says('first', 'shore-times', '10', '2023-06-03'),
      says('later', 'brack-post', '13', '2023-06-04'),
    );
    expect(asideIn(result)).toEqual({ first: 'superseded', later: undefined });
  });

  it('still differs from what others say', () => {
    const result = ask(
      rafts,
      counts('first', 'shore-times', '10', '2023-06-03'),
      counts('later', 'shore-times', '13', '2023-06-04'),
      counts('other', 'brack-post', '12', '2023-06-05'),
    );
    expect(result.state).toBe('differs');
    expect(result.differing).toEqual(new Set(['e#later', 'e#other']));
  });

  it('differs where nobody can tell which of the two came later', () => {
    const result = ask(
      rafts,
      counts('one', 'shore-times', '10', '2023-06-04'),
      counts('other', 'shore-times', '13', '2023-06-04'),
    );
    expect(result.state).toBe('differs');
    // "About 5 June" may have been the 4th.
    const about = counts('other', 'shore-times', '13', '2023-06-05~');
    expect(ask(rafts, counts('one', 'shore-times', '10', '2023-06-04'), about).state).toBe('differs');
    expect(ask(rafts, counts('one', 'shore-times', '10', '2023-06-03'), about).state).toBe('single');
  });

  it('is not superseded where the same is said again later', () => {
    const again = [
      counts('first', 'shore-times', '13', '2023-06-03'),
      counts('later', 'shore-times', '13', '2023-06-04'),
    ];
    expect(asideIn(ask(rafts, ...again))).toEqual({ first: undefined, later: undefined });
  });

  it('is not superseded by an answer that fits it, by an opinion, or by what was taken back', () => {
    const first = counts('first', 'shore-times', '10', '2023-06-03');
    const roughly = reported('roughly', 'shore-times', { answers: { 'rafts-shown': range({ min: 8, max: 12 }) } });
    const takenBack = reported('taken-back', 'shore-times', {
      retracted: '2023-06-06',
      answers: { 'rafts-shown': '13' },
    });
    const opinion = assessed('opinion', 'rowers', 'shore-times', { answers: { 'rafts-shown': '13' } });
    for (const later of [roughly, takenBack, opinion]) {
      expect(ask(rafts, first, later)).toMatchObject({ state: 'single', changed: false });
    }
  });
});

describe('the answers to a question', () => {
  it('are grouped by value, with the separate origins behind each', () => {
    const { groups } = ask(
      rafts,
      counts('thirteen', 'shore-times', '13'),
      counts('twelve', 'brack-post', '12'),
      reported('twelve-again', 'shore-times', { via: repeats('rowers-statement'), answers: { 'rafts-shown': '12' } }),
      assessed('opinion', 'coastwatch', 'harbour-trust-briefing', { answers: { 'rafts-shown': '12' } }),
      reported('taken-back', 'alder-post', { retracted: '2023-06-06', answers: { 'rafts-shown': '12' } }),
    );
    const told = groups.map(({ answers, independence }) => [ids(answers.map(({ fact }) => fact)), independence.count]);
    expect(told).toEqual([
      [['opinion', 'taken-back', 'twelve-again', 'twelve'], 2],
      [['thirteen'], 1],
    ]);
  });

  it('stand apart as they are written, and match where they are as much', () => {
    const { groups, state } = ask(rafts, counts('whole', 'shore-times', '12'), counts('exact', 'brack-post', '12.0'));
    expect(groups.map(({ value }) => value)).toMatchObject([{ min: '12.0' }, { min: '12' }]);
    expect(state).toBe('agreed');
  });

  it.each([
    ['a day, and that day to itself', '2023-06-04', '2023-06-04/2023-06-04'],
    ['about a day, written twice', '2023-06-04~', '2023-06-04~/2023-06-04~'],
    ['one minute by two clocks', '2023-06-04T17:00+03:00', '2023-06-04T14:00Z'],
    ['by a day, whether it lasted until then or not', '../2023-06-04', when('../2023-06-04', { extent: 'within' })],
    [
      'a day by an hour of it, likewise',
      '2023-06-04/2023-06-04T21:12+03:00',
      when('2023-06-04/2023-06-04T21:12+03:00', { extent: 'within' }),
    ],
  ])('stand in one group where they say the same in two ways: %s', (_, one, other) => {
    const start = question('raid-start', 'date');
    const by = (id: string, source: string, written: string | When) =>
      reported(id, source, { answers: { 'raid-start': written } });
    const { groups } = ask(start, by('a', 'shore-times', one), by('b', 'brack-post', other));
    expect(groups.map(({ answers }) => ids(answers.map(({ fact }) => fact)))).toEqual([['a', 'b']]);

    const held = question('rafts-held', 'number', { changes: true });
    const then = (id: string, written: string | When) =>
      reported(id, 'shore-times', {
        answers: { 'rafts-held': { is: '13', as_of: typeof written === 'string' ? when(written) : written } },
      });
    expect(ask(held, then('a', one), then('b', other)).groups).toHaveLength(1);
  });

  it('are kept apart where one tells of a time within the days through which another lasted', () => {
    const held = question('rafts-held', 'number', { changes: true });
    const then = (id: string, extent: When['extent']) =>
      reported(id, 'shore-times', {
        answers: { 'rafts-held': { is: '13', as_of: when('2023-06-01/2023-06-04', { extent }) } },
      });
    expect(ask(held, then('a', 'lasted'), then('b', 'within')).groups).toHaveLength(2);
  });

  it('are kept apart where one gives a range and another a rough number that is as wide', () => {
    const { groups, state } = ask(
      rafts,
      reported('a', 'shore-times', { answers: { 'rafts-shown': range({ min: 9, max: 11 }) } }),
      reported('b', 'brack-post', { answers: { 'rafts-shown': { about: '10' } } }),
    );
    expect(groups.map(({ value }) => value)).toMatchObject([{ about: null }, { about: '10' }]);
    expect(state).toBe('agreed');
  });

  it('are kept apart where they speak of different parts of one day', () => {
    const held = question('rafts-held', 'number', { changes: true });
    const at = (date: string, part: Part) =>
      reported(`${date}-${part}`, 'shore-times', {
        answers: { 'rafts-held': { is: '13', as_of: when(date, { part }) } },
      });
    const { before } = ask(
      held,
      ...(['morning', 'evening'] as const).map((part) => at('2023-06-04', part)),
      at('2023-06-05', 'night'),
    );
    expect(before.map(({ asOf: time }) => time?.part)).toEqual(['evening', 'morning']);
  });

  it('are kept apart where they speak of different days', () => {
    const held = question('rafts-held', 'number', { changes: true });
    const { groups, before } = ask(
      held,
      reported('a', 'shore-times', { answers: { 'rafts-held': asOf('2023-06-04', '13') } }),
      reported('b', 'shore-times', { answers: { 'rafts-held': asOf('2023-06-05', '13') } }),
      reported('c', 'shore-times', { answers: { 'rafts-held': asOf('../2023-06-03', '13') } }),
    );
    const days = [groups, before].map((some) => some.map(({ asOf: time }) => time?.date.text));
    expect(days).toEqual([['2023-06-05'], ['2023-06-04', '../2023-06-03']]);
  });
});

describe('a figure that one document gives and then corrects', () => {
  it('is replaced where the later statement says so, and "over 60" is not "at least 61"', () => {
    const says = (id: string, is: WrittenValue, revises: string[] = []): Claim =>
      claimed(id, 'alder', 'shore-times', { answers: { 'rafts-shown': is }, revises });
    const result = ask(rafts, says('thirty', '30'), says('over-sixty', range({ more_than: 60 }), ['thirty']));
    expect(result).toMatchObject({ state: 'single', changed: true });
    expect(result.groups).toMatchObject([{ value: { min: '60', aboveMin: true } }]);
    expect(ask(rafts, says('thirty', '30'), says('over-sixty', range({ more_than: 60 }))).state).toBe('differs');
  });

  it('is not given again where what replaced it is taken back, denied by its own voice, or an opinion', () => {
    const figure = (id: string, is: string, more: object = {}): Claim =>
      reported(id, 'shore-times', { answers: { 'rafts-shown': is }, ...more });
    const first = figure('first', '30');
    const takenBack = figure('second', '60', { revises: ['first'], retracted: '2023-06-06' });
    const denial = reported('no', 'shore-times', { disputes: ['second'] });
    const replaced = { why: 'superseded', by: expect.stringMatching(/#second$/) as string };
    for (const claims of [
      [first, takenBack],
      [first, figure('second', '60', { revises: ['first'] }), denial],
    ]) {
      const { state, before } = ask(rafts, ...claims);
      expect([state, before[0]?.answers[0]?.setAside]).toEqual(['open', replaced]);
    }
    const said = claimed('first', 'alder', 'shore-times', { answers: { 'rafts-shown': '30' } });
    const opinion = assessed('second', 'alder', 'shore-times', {
      answers: { 'rafts-shown': '60' },
      revises: ['first'],
    });
    expect(ask(rafts, said, opinion).before[0]?.answers[0]?.setAside).toEqual(replaced);
  });

  it('is replaced by the last that stands', () => {
    const figure = (id: string, is: string, more: object = {}): Claim =>
      reported(id, 'shore-times', { answers: { 'rafts-shown': is }, ...more });
    const { state, before } = ask(
      rafts,
      figure('a', '30'),
      figure('b', '60', { revises: ['a'], retracted: '2023-06-06' }),
      figure('c', '31', { revises: ['a'] }),
    );
    expect([state, before[0]?.answers[0]?.setAside]).toMatchObject(['single', { why: 'superseded', by: 'e#c' }]);
  });
});

describe('what was written long before it came out', () => {
  const leak = question('was-it-known', 'choice', { choices: { yes: 'Yes', no: 'No' } });
  const sources = [
    post('memo', 'company', '1998-10-05', { kind: 'memo', written: '1988-03' }),
    post('denial', 'company', '1994-06-01'),
  ];
  const told = story({
    sources,
    questions: [leak],
    events: [
      event('e', '1988-03', [
        reported('known', 'memo', { answers: { 'was-it-known': 'yes' } }),
        reported('denied', 'denial', { answers: { 'was-it-known': 'no' } }),
      ]),
    ],
  });

  it('differs from a later denial of the same voice, and is no change of mind', () => {
    expect(compute(told).question('was-it-known')).toMatchObject({ state: 'differs', changed: false });
  });

  it('gives way to a later answer of the same voice where it came out before that, or with it', () => {
    for (const published of ['1990-02-01', '1994-06-01']) {
      const early = compute({
        ...told,
        sources: new Map(told.sources).set('memo', post('memo', 'company', published, { written: '1988-03' })),
      });
      expect(early.question('was-it-known'), published).toMatchObject({ state: 'single', changed: true });
    }
  });

  it('gives way to what the same voice wrote later, where nobody knows when either came out', () => {
    const letter = (id: string, written: string) => source(id, { kind: 'letter', by: ['company'], written });
    const found = compute(
      story({
        sources: [letter('memo', '1988-03'), letter('denial', '1990-01')],
        questions: [leak],
        events: [...told.events.values()],
      }),
    );
    expect(found.question('was-it-known')).toMatchObject({
      state: 'single',
      groups: [{ value: { key: 'no' } }],
      before: [{ value: { key: 'yes' } }],
    });
  });

  it('is not known before it came out', () => {
    const [before] = publicBy(told, '1998-10-04').questions;
    expect(before?.answers.map(({ value }) => value)).toEqual([{ kind: 'choice', key: 'no' }]);
  });
});

describe('an answer that decides nothing', () => {
  const wounded = (id: string, number: string, more: object = {}): Claim =>
    reported(id, 'shore-times', { answers: { 'rafts-shown': number }, ...more });
  const reasons = (...claims: Claim[]) => ask(rafts, ...claims).answers.map(({ setAside }) => setAside?.why);

  it('says why: taken back, an opinion, or disowned by its own voice', () => {
    expect(reasons(wounded('a', '13', { retracted: '2023-06-06' }))).toEqual(['retracted']);
    expect(reasons(assessed('a', 'coastwatch', 'shore-times', { answers: { 'rafts-shown': '20' } }))).toEqual([
      'assessed',
    ]);
    expect(reasons(wounded('a', '13'), reported('b', 'shore-times', { disputes: ['a'] }))).toEqual(['disowned']);
  });

  it('decides where its source could not check it, for that is no opinion', () => {
    const unchecked = unconfirmed('a', 'shore-times', { answers: { 'rafts-shown': '13' } });
    expect(ask(rafts, unchecked)).toMatchObject({ state: 'single', answers: [{ setAside: null }] });
  });

  it('decides all the same where another denies it', () => {
    expect(reasons(wounded('a', '13'), reported('b', 'brack-post', { disputes: ['a'] }))).toEqual([undefined]);
  });
});

describe('two answers of separate sources', () => {
  it('fit together, and confirm nothing, where one says at least ten and the other thirteen', () => {
    const result = ask(
      rafts,
      counts('at-least', 'shore-times', '13'),
      reported('exact', 'brack-post', { answers: { 'rafts-shown': range({ min: 10 }) } }),
    );
    expect(result).toMatchObject({ state: 'fits', conflicts: [], independence: { count: 2 } });
  });

  it('of two men of one side are one source, and of two sides two', () => {
    const says = (by: string): Claim => claimed(by, by, 'shore-times', { answers: { 'rafts-shown': '12' } });
    expect(ask(rafts, says('rowers'), says('divers')).state).toBe('single');
    expect(ask(rafts, says('rowers'), says('harbour-trust')).state).toBe('agreed');
  });

  it('match where two speakers say the same beside a third who gives a wider range', () => {
    const result = ask(
      rafts,
      counts('range', 'shore-times', '12'),
      reported('wider', 'brack-post', { answers: { 'rafts-shown': { about: '12' } } }),
    );
    expect(result.state).toBe('agreed');
  });
});

describe('a question whose true answer changes', () => {
  const toll = question('toll', 'number', { changes: true });
  const counted = (from: string, day: string, is: WrittenValue): Claim =>
    reported(`${from}-${day}`, from, { said: day, answers: { toll: asOf(day, is) } });

  it('goes by the time that answers speak of, whichever was given last', () => {
    const lookingBack = reported('back', 'brack-post', {
      said: '2023-06-09',
      answers: { toll: asOf('2023-06-02', '76') },
    });
    const result = ask(toll, lookingBack, counted('shore-times', '2023-06-05', '3400'));
    expect(result.groups.map(({ value }) => value)).toMatchObject([{ min: '3400' }]);
    expect(result.before.map(({ value }) => value)).toMatchObject([{ min: '76' }]);
  });

  it('has before it only what certainly speaks of an earlier time', () => {
    const last = counted('brack-post', '2023-06-05', '3400');
    expect(ask(toll, counted('shore-times', '2023-06-04~', '3400'), last)).toMatchObject({
      state: 'agreed',
      before: [],
    });
    expect(ask(toll, counted('shore-times', '2023-06-03~', '3400'), last)).toMatchObject({ state: 'single' });
    const about = counted('brack-post', '2023-06-05~', '3400');
    expect(ask(toll, counted('shore-times', '2023-06-04', '3400'), about)).toMatchObject({
      state: 'agreed',
      before: [],
    });
  });

  it('has one source as of the last day, and what stood before, the newest first', () => {
    const result = ask(
      toll,
      counted('shore-times', '2023-06-03', '912'),
      counted('brack-post', '2023-06-05', range({ min: 3400, max: 3500 })),
      counted('brack-post', '2023-06-02', range({ min: 76 })),
      counted('shore-times', '2023-06-04', '1200'),
    );
    expect(result).toMatchObject({ state: 'single', changed: true });
    expect(result.groups.map(({ value }) => value)).toMatchObject([{ min: '3400' }]);
    expect(result.before.map(({ value }) => value)).toMatchObject([{ min: '1200' }, { min: '912' }, { min: '76' }]);
  });

  it('is never agreed by answers of two days, and has not changed where the later says the same', () => {
    const same = ask(toll, counted('shore-times', '2023-06-03', '12'), counted('brack-post', '2023-06-04', '12'));
    expect(same).toMatchObject({ state: 'single', changed: false });
    expect(same.before).toHaveLength(1);
  });

  it('goes back to what stood before where the last answer was taken back', () => {
    const result = ask(toll, counted('shore-times', '2023-06-03', '912'), {
      ...counted('shore-times', '2023-06-04', '1200'),
      retracted: { on: when('2023-06-05'), by: 'it', note: 'Wrong.' },
    });
    expect(result.groups.find(({ answers }) => answers.some(decides))?.value).toMatchObject({ min: '912' });
  });
});

describe('an opinion of a later day than the last count', () => {
  it('is not of an earlier time', () => {
    const toll = question('toll', 'number', { changes: true });
    const on = (day: string) => ({ answers: { toll: asOf(day, '12') } });
    const { answers, before } = ask(
      toll,
      reported('count', 'shore-times', on('2023-06-04')),
      assessed('guess', 'rowers', 'shore-times', on('2023-06-09')),
      assessed('old-guess', 'rowers', 'shore-times', on('2023-06-01')),
    );
    const claimsOf = (given: QuestionResult['answers']): string[] => ids(given.map(({ fact }) => fact));
    expect(claimsOf(answers.filter(({ earlier }) => earlier))).toEqual(['old-guess']);
    expect(before.map((group) => claimsOf(group.answers))).toEqual([['old-guess']]);
  });
});

describe('what stood before', () => {
  const toll = question('toll', 'number', { changes: true });
  const on = (day: string, id: string, is: WrittenValue, more: Parameters<typeof reported>[2] = {}): Claim =>
    reported(id, 'shore-times', { said: day, answers: { toll: asOf(day, is) }, ...more });

  it('is changed where what stands now says more, and not where it says the same', () => {
    const first = on('2023-06-04', 'first', range({ min: 10 }));
    expect(ask(toll, first, on('2023-06-05', 'then', '13'))).toMatchObject({ state: 'single', changed: true });
    expect(ask(toll, first, on('2023-06-05', 'then', range({ min: 10 }))).changed).toBe(false);
  });

  it('is not changed by what was taken back', () => {
    const taken = on('2023-06-04', 'taken', '10', { retracted: '2023-06-06' });
    expect(ask(toll, taken, on('2023-06-05', 'then', '13')).changed).toBe(false);
  });

  it('is nothing where the question does not change, whatever times its answers speak of', () => {
    const fixed = question('toll', 'number');
    const told = ask(fixed, on('2023-06-04', 'first', '10'), on('2023-06-05', 'then', '13'));
    expect(told.before).toEqual([]);
    expect(told.groups).toHaveLength(2);
  });

  it('is not replaced by a later answer of the same voice that fits it', () => {
    const says = (id: string, said: string, is: WrittenValue): Claim =>
      claimed(id, 'rowers', 'shore-times', { said, answers: { 'rafts-shown': is } });
    const told = ask(rafts, says('first', '2023-06-04', range({ min: 10 })), says('then', '2023-06-05', '13'));
    expect(told.before).toEqual([]);
    expect(told.answers.map(({ setAside }) => setAside)).toEqual([null, null]);
  });
});
