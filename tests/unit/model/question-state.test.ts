import { describe, expect, it } from 'vitest';
import { decides, type QuestionResult } from '../../../src/model/question-state.ts';
import type { Claim, QuestionRecord, WrittenValue } from '../../../src/model/record.ts';
import { ACTORS, PLACES, SOURCES } from './border.ts';
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
  story,
  when,
} from './story.ts';

const prisoners = question('prisoners-shown', 'number');

function ask(asked: QuestionRecord, ...claims: Claim[]): QuestionResult {
  const events = [event('e', '2023-06-04', claims)];
  return compute(story({ actors: ACTORS, places: PLACES, sources: SOURCES, questions: [asked], events })).question(
    asked.id,
  );
}

/** The claims on both sides of each conflict. */
const inConflict = ({ conflicts }: QuestionResult): string[][] =>
  conflicts.map((pair) => pair.flatMap(({ answers }) => answers.map(({ fact }) => fact.key)));

/** A source's own count of the prisoners in the images. */
const counts = (id: string, source: string, number: string, said = '2023-06-05'): Claim =>
  reported(id, source, { via: describes('rdk-images'), said, answers: { 'prisoners-shown': number } });

describe('a question', () => {
  it('is open where no document answers it', () => {
    expect(ask(prisoners, reported('a', 'kyiv-post')).state).toBe('open');
  });

  it('is open where it is answered only by an opinion, or by what was taken back; both are shown', () => {
    const result = ask(
      prisoners,
      assessed('opinion', 'isw', 'kyiv-post', { answers: { 'prisoners-shown': '20' } }),
      reported('taken-back', 'kyiv-post', { retracted: '2023-06-06', answers: { 'prisoners-shown': '13' } }),
    );
    expect(result.state).toBe('open');
    expect(ids(result.answers.map(({ fact }) => fact))).toEqual(['opinion', 'taken-back']);
  });

  it('has one source where five outlets repeat one post', () => {
    const repeating = ['kyiv-post', 'euromaidan-press'].map((outlet) =>
      reported(outlet, outlet, { via: repeats('rdk-images'), answers: { 'prisoners-shown': '12' } }),
    );
    const result = ask(prisoners, ...repeating);
    expect(result.state).toBe('single');
    expect(result.independence).toMatchObject({ count: 1, atLeast: false, origins: ['rdk-images'] });
  });

  it('has answers that match where two outlets count for themselves', () => {
    expect(ask(prisoners, counts('a', 'kyiv-post', '12'), counts('b', 'euromaidan-press', '12')).state).toBe('agreed');
  });

  it('has answers that differ where one counts thirteen and the other ten and two', () => {
    const result = ask(
      prisoners,
      counts('thirteen', 'kyiv-post', '13'),
      counts('ten-and-two', 'euromaidan-press', '12'),
    );
    expect(result.state).toBe('differs');
    expect(inConflict(result)).toEqual([['e#ten-and-two', 'e#thirteen']]);
    expect(result.differing).toEqual(new Set(['e#thirteen', 'e#ten-and-two']));
  });

  it('has answers that match only where they speak of the same time', () => {
    const held = question('prisoners-held', 'number', { changes: true });
    const answer = (id: string, source: string, day: string): Claim =>
      reported(id, source, { answers: { 'prisoners-held': asOf(day, '13') } });
    const first = answer('first', 'kyiv-post', '2023-06-03');
    expect(ask(held, first, answer('later', 'euromaidan-press', '2023-06-04')).state).toBe('single');
    expect(ask(held, first, answer('same', 'euromaidan-press', '2023-06-03')).state).toBe('agreed');
  });

  it('finds no contradiction between answers for different days, and does for the same', () => {
    const control = question('who-holds-shebekino', 'choice', {
      choices: { fighters: 'The fighters', contested: 'It is fought over' },
      changes: true,
    });
    const answer = (id: string, source: string, day: string, key: string): Claim =>
      reported(id, source, { answers: { 'who-holds-shebekino': asOf(day, key) } });
    expect(
      ask(
        control,
        answer('a', 'kyiv-post', '2023-06-03', 'contested'),
        answer('b', 'euromaidan-press', '2023-06-04', 'fighters'),
      ).conflicts,
    ).toEqual([]);
    const sameDay = ask(
      control,
      answer('a', 'kyiv-post', '2023-06-04', 'contested'),
      answer('b', 'euromaidan-press', '2023-06-04', 'fighters'),
    );
    expect(sameDay.state).toBe('differs');
  });
});

describe('an answer that the same voice later changes', () => {
  const asideIn = (result: QuestionResult): Record<string, string | undefined> =>
    Object.fromEntries(result.answers.map(({ fact, setAside }) => [fact.claim.id, setAside?.why]));

  it('is superseded, stands under what was before, and leaves one source', () => {
    const result = ask(
      prisoners,
      counts('later', 'kyiv-post', '13', '2023-06-05'),
      counts('first', 'kyiv-post', '10', '2023-06-04'),
    );
    expect(result).toMatchObject({ state: 'single', changed: true });
    expect(result.answers[0]).toMatchObject({
      fact: { key: 'e#first' },
      setAside: { why: 'superseded', by: 'e#later' },
    });
    expect(result.before.map(({ value }) => value)).toMatchObject([{ min: 10 }]);
    expect(result.groups.map(({ value }) => value)).toMatchObject([{ min: 13 }]);
    expect(result.independence.count).toBe(1);
  });

  it('is superseded where a speaker changes it, whichever outlet prints that', () => {
    const says = (id: string, source: string, number: string, said: string): Claim =>
      claimed(id, 'rdk', source, { said, answers: { 'prisoners-shown': number } });
    const result = ask(
      prisoners,
      says('first', 'kyiv-post', '10', '2023-06-03'),
      says('later', 'euromaidan-press', '13', '2023-06-04'),
    );
    expect(asideIn(result)).toEqual({ first: 'superseded', later: undefined });
  });

  it('still differs from what others say', () => {
    const result = ask(
      prisoners,
      counts('first', 'kyiv-post', '10', '2023-06-03'),
      counts('later', 'kyiv-post', '13', '2023-06-04'),
      counts('other', 'euromaidan-press', '12', '2023-06-05'),
    );
    expect(result.state).toBe('differs');
    expect(result.differing).toEqual(new Set(['e#later', 'e#other']));
  });

  it('differs where nobody can tell which of the two came later', () => {
    const result = ask(
      prisoners,
      counts('one', 'kyiv-post', '10', '2023-06-04'),
      counts('other', 'kyiv-post', '13', '2023-06-04'),
    );
    expect(result.state).toBe('differs');
  });

  it('is not superseded by an answer that fits it, by an opinion, or by what was taken back', () => {
    const first = counts('first', 'kyiv-post', '10', '2023-06-03');
    const roughly = reported('roughly', 'kyiv-post', { answers: { 'prisoners-shown': range({ min: 8, max: 12 }) } });
    const takenBack = reported('taken-back', 'kyiv-post', {
      retracted: '2023-06-06',
      answers: { 'prisoners-shown': '13' },
    });
    const opinion = assessed('opinion', 'rdk', 'kyiv-post', { answers: { 'prisoners-shown': '13' } });
    for (const later of [roughly, takenBack, opinion]) {
      expect(ask(prisoners, first, later)).toMatchObject({ state: 'single', changed: false });
    }
  });
});

describe('the answers to a question', () => {
  it('are grouped by value, with the separate origins behind each', () => {
    const { groups } = ask(
      prisoners,
      counts('thirteen', 'kyiv-post', '13'),
      counts('twelve', 'euromaidan-press', '12'),
      reported('twelve-again', 'kyiv-post', { via: repeats('rdk-statement'), answers: { 'prisoners-shown': '12.0' } }),
      assessed('opinion', 'isw', 'ministry-briefing', { answers: { 'prisoners-shown': '12' } }),
      reported('taken-back', 'gladkov-post', { retracted: '2023-06-06', answers: { 'prisoners-shown': '12' } }),
    );
    const told = groups.map(({ answers, independence }) => [ids(answers.map(({ fact }) => fact)), independence.count]);
    expect(told).toEqual([
      [['opinion', 'taken-back', 'twelve-again', 'twelve'], 2],
      [['thirteen'], 1],
    ]);
  });

  it('are kept apart where they speak of different days', () => {
    const held = question('prisoners-held', 'number', { changes: true });
    const { groups, before } = ask(
      held,
      reported('a', 'kyiv-post', { answers: { 'prisoners-held': asOf('2023-06-04', '13') } }),
      reported('b', 'kyiv-post', { answers: { 'prisoners-held': asOf('2023-06-05', '13') } }),
    );
    const days = [groups, before].map((some) => some.map(({ asOf: time }) => time?.date.text));
    expect(days).toEqual([['2023-06-05'], ['2023-06-04']]);
  });
});

describe('a figure that one document gives and then corrects', () => {
  it('is replaced where the later statement says so, and "over 60" is not "at least 61"', () => {
    const says = (id: string, is: WrittenValue, revises: string[] = []): Claim =>
      claimed(id, 'gladkov', 'kyiv-post', { answers: { 'prisoners-shown': is }, revises });
    const result = ask(prisoners, says('thirty', '30'), says('over-sixty', range({ more_than: 60 }), ['thirty']));
    expect(result).toMatchObject({ state: 'single', changed: true });
    expect(result.groups).toMatchObject([{ value: { min: 60, aboveMin: true } }]);
    expect(ask(prisoners, says('thirty', '30'), says('over-sixty', range({ more_than: 60 }))).state).toBe('differs');
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

  it('is not known before it came out', () => {
    const [before] = publicBy(told, '1998-10-04').questions;
    expect(before?.answers.map(({ value }) => value)).toEqual([{ kind: 'choice', key: 'no' }]);
  });
});

describe('an answer that decides nothing', () => {
  const wounded = (id: string, number: string, more: object = {}): Claim =>
    reported(id, 'kyiv-post', { answers: { 'prisoners-shown': number }, ...more });
  const reasons = (...claims: Claim[]) => ask(prisoners, ...claims).answers.map(({ setAside }) => setAside?.why);

  it('says why: taken back, an opinion, or disowned by its own voice', () => {
    expect(reasons(wounded('a', '13', { retracted: '2023-06-06' }))).toEqual(['retracted']);
    expect(reasons(assessed('a', 'isw', 'kyiv-post', { answers: { 'prisoners-shown': '20' } }))).toEqual(['assessed']);
    expect(reasons(wounded('a', '13'), reported('b', 'kyiv-post', { disputes: ['a'] }))).toEqual(['disowned']);
  });

  it('decides all the same where another denies it', () => {
    expect(reasons(wounded('a', '13'), reported('b', 'euromaidan-press', { disputes: ['a'] }))).toEqual([undefined]);
  });
});

describe('two answers of separate sources', () => {
  it('fit together, and confirm nothing, where one says at least ten and the other thirteen', () => {
    const result = ask(
      prisoners,
      counts('at-least', 'kyiv-post', '13'),
      reported('exact', 'euromaidan-press', { answers: { 'prisoners-shown': range({ min: 10 }) } }),
    );
    expect(result).toMatchObject({ state: 'fits', conflicts: [], independence: { count: 2 } });
  });

  it('of two men of one side are one source, and of two sides two', () => {
    const says = (by: string): Claim => claimed(by, by, 'kyiv-post', { answers: { 'prisoners-shown': '12' } });
    expect(ask(prisoners, says('rdk'), says('legion')).state).toBe('single');
    expect(ask(prisoners, says('rdk'), says('ministry')).state).toBe('agreed');
  });

  it('match where two speakers say the same beside a third who gives a wider range', () => {
    const result = ask(
      prisoners,
      counts('range', 'kyiv-post', '12'),
      reported('wider', 'euromaidan-press', { answers: { 'prisoners-shown': { about: 12 } } }),
    );
    expect(result.state).toBe('agreed');
  });
});

describe('a question whose true answer changes', () => {
  const toll = question('toll', 'number', { changes: true });
  const counted = (from: string, day: string, is: WrittenValue): Claim =>
    reported(`${from}-${day}`, from, { said: day, answers: { toll: asOf(day, is) } });

  it('has one source as of the last day, and what stood before, the newest first', () => {
    const result = ask(
      toll,
      counted('kyiv-post', '2023-06-03', '912'),
      counted('euromaidan-press', '2023-06-05', range({ min: 3400, max: 3500 })),
      counted('euromaidan-press', '2023-06-02', range({ min: 76 })),
      counted('kyiv-post', '2023-06-04', '1200'),
    );
    expect(result).toMatchObject({ state: 'single', changed: true });
    expect(result.groups.map(({ value }) => value)).toMatchObject([{ min: 3400 }]);
    expect(result.before.map(({ value }) => value)).toMatchObject([{ min: 1200 }, { min: 912 }, { min: 76 }]);
  });

  it('is never agreed by answers of two days, and has not changed where the later says the same', () => {
    const same = ask(toll, counted('kyiv-post', '2023-06-03', '12'), counted('euromaidan-press', '2023-06-04', '12'));
    expect(same).toMatchObject({ state: 'single', changed: false });
    expect(same.before).toHaveLength(1);
  });

  it('goes back to what stood before where the last answer was taken back', () => {
    const result = ask(toll, counted('kyiv-post', '2023-06-03', '912'), {
      ...counted('kyiv-post', '2023-06-04', '1200'),
      retracted: { on: when('2023-06-05'), by: 'it', note: 'Wrong.' },
    });
    expect(result.groups.find(({ answers }) => answers.some(decides))?.value).toMatchObject({ min: 912 });
  });
});

describe('what stood before', () => {
  const toll = question('toll', 'number', { changes: true });
  const on = (day: string, id: string, is: WrittenValue, more: Parameters<typeof reported>[2] = {}): Claim =>
    reported(id, 'kyiv-post', { said: day, answers: { toll: asOf(day, is) }, ...more });

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
      claimed(id, 'rdk', 'kyiv-post', { said, answers: { 'prisoners-shown': is } });
    const told = ask(prisoners, says('first', '2023-06-04', range({ min: 10 })), says('then', '2023-06-05', '13'));
    expect(told.before).toEqual([]);
    expect(told.answers.map(({ setAside }) => setAside)).toEqual([null, null]);
  });
});
