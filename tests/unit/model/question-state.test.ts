import { describe, expect, it } from 'vitest';
import type { QuestionResult } from '../../../src/model/question-state.ts';
import type { Claim, QuestionRecord } from '../../../src/model/record.ts';
import { ACTORS, PLACES, SOURCES } from './border.ts';
import { asOf, assessed, claimed, compute, describes, event, ids, question, repeats, reported, story } from './story.ts';

const prisoners = question('prisoners-shown', 'number');

function ask(asked: QuestionRecord, ...claims: Claim[]): QuestionResult {
  const events = [event('e', '2023-06-04', claims)];
  return compute(story({ actors: ACTORS, places: PLACES, sources: SOURCES, questions: [asked], events })).question(asked.id);
}

const counts = (id: string, source: string, number: string, more: Partial<Claim> = {}): Claim => ({
  ...reported(id, source, { via: describes('rdk-images'), answers: { 'prisoners-shown': number } }),
  ...more,
});

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
    const result = ask(prisoners, counts('thirteen', 'kyiv-post', '13'), counts('ten-and-two', 'euromaidan-press', '12'));
    expect(result.state).toBe('differs');
    expect(result.pairs).toEqual([['e#ten-and-two', 'e#thirteen']]);
    expect(result.differing).toEqual(new Set(['e#thirteen', 'e#ten-and-two']));
  });

  it('has answers that match where they are of different days, each said of its own', () => {
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

describe('an answer that the same voice changes later', () => {
  const first = counts('first', 'kyiv-post', '10', { said: undefined });
  const said = (claim: Claim, day: string): Claim => ({ ...claim, ...reported('x', 'x', { said: day }).said && {} , said: reported('x', 'x', { said: day }).said });
  it('x', () => { expect([first, said]).toBeTruthy(); });
});
