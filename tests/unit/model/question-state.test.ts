import { describe, expect, it } from 'vitest';
import type { QuestionResult } from '../../../src/model/question-state.ts';
import type { Claim, QuestionRecord } from '../../../src/model/record.ts';
import { ACTORS, PLACES, SOURCES } from './border.ts';
import {
  asOf,
  assessed,
  claimed,
  compute,
  describes,
  event,
  ids,
  question,
  repeats,
  reported,
  story,
} from './story.ts';

const prisoners = question('prisoners-shown', 'number');

function ask(asked: QuestionRecord, ...claims: Claim[]): QuestionResult {
  const events = [event('e', '2023-06-04', claims)];
  return compute(story({ actors: ACTORS, places: PLACES, sources: SOURCES, questions: [asked], events })).question(
    asked.id,
  );
}

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
    expect(result.independence).toEqual({ count: 1, atLeast: false, origins: ['rdk-images'] });
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
    expect(result.pairs).toEqual([['e#ten-and-two', 'e#thirteen']]);
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
      ).pairs,
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
  const supersededIn = (result: QuestionResult): Record<string, string | null> =>
    Object.fromEntries(result.answers.map(({ fact, supersededBy }) => [fact.claim.id, supersededBy]));

  it('is superseded, and the question revised', () => {
    const result = ask(
      prisoners,
      counts('later', 'kyiv-post', '13', '2023-06-05'),
      counts('first', 'kyiv-post', '10', '2023-06-04'),
    );
    expect(result.state).toBe('revised');
    expect(supersededIn(result)).toEqual({ first: 'e#later', later: null });
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
    expect(result.state).toBe('revised');
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
    const roughly = reported('roughly', 'kyiv-post', { answers: { 'prisoners-shown': { min: 8, max: 12 } } });
    const takenBack = reported('taken-back', 'kyiv-post', {
      retracted: '2023-06-06',
      answers: { 'prisoners-shown': '13' },
    });
    const opinion = assessed('opinion', 'rdk', 'kyiv-post', { answers: { 'prisoners-shown': '13' } });
    for (const later of [roughly, takenBack, opinion]) expect(ask(prisoners, first, later).state).toBe('single');
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
    const { groups } = ask(
      held,
      reported('a', 'kyiv-post', { answers: { 'prisoners-held': asOf('2023-06-04', '13') } }),
      reported('b', 'kyiv-post', { answers: { 'prisoners-held': asOf('2023-06-05', '13') } }),
    );
    expect(groups.map(({ asOf: time }) => time?.date.text)).toEqual(['2023-06-04', '2023-06-05']);
  });
});
