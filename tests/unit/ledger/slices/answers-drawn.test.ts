/** What a page draws of the answers to a question, and of the questions that an event bears on. */
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../src/ledger/content-hash.ts';
import { answersAtHome, answersAway } from '../../../../src/ledger/slices/answers-drawn.ts';
import { disagreementOf } from '../../../../src/ledger/slices/disagreement.ts';
import { relatedQuestions } from '../../../../src/ledger/slices/related-questions.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { asOf, event, question, reported } from '../../model/story.ts';

type Claim = ReturnType<typeof reported>;

/** Two events, the second with one statement. */
const ledgerWith = (other: Claim) =>
  ferryLedger({
    events: [
      event('left', '2031-05-02', [reported('a', 'lp', { answers: { aboard: '12', spot: 'pier' } })]),
      event('later', '2031-05-03', [other]),
    ],
  });

/** All that the page of the first event shows of its questions. */
function shownWith(other: Claim): string {
  const entry = ledgerWith(other).eventById('left');
  return contentHash([disagreementOf(entry), relatedQuestions(entry, new Set())]);
}

describe('the answers to a question on the page of an event', () => {
  it('are the same where a statement of another event is put in other words', () => {
    const put = (text: string): Claim => reported('b', 'sr', { answers: { aboard: '13' }, text });
    expect(shownWith(put('It was thirteen.'))).toBe(shownWith(put('Thirteen people were there.')));
  });

  it('are others where another event gives another answer', () => {
    const put = (aboard: string): Claim => reported('b', 'sr', { answers: { aboard } });
    expect(shownWith(put('13'))).not.toBe(shownWith(put('14')));
  });

  it('are so many as can be told apart, and a count of the others', () => {
    const numbers = Array.from({ length: 20 }, (_, at) => String(at + 10));
    const claims = numbers.map((aboard, at) => reported(`c${at}`, 'lp', { answers: { aboard } }));
    const ledger = ferryLedger({ events: [event('left', '2031-05-02', claims)] });
    const [asked] = ledger.eventById('left').questions;
    if (!asked) throw new Error('No question is answered.');
    const away = answersAway(asked);
    expect(away.parties).toHaveLength(8);
    expect(away.left).toBe(12);
    expect(answersAtHome(asked)?.parties).toHaveLength(20);
  });

  it('are, of a figure that grows, also those that stood before, in the order of time, and counted', () => {
    const days = Array.from({ length: 12 }, (_, at) => `2031-05-${String(at + 2).padStart(2, '0')}`);
    const claims = days.map((day, at) =>
      reported(`c${at}`, 'lp', { said: day, answers: { waiting: asOf(day, String(at + 10)) } }),
    );
    const taken = reported('taken', 'lp', { answers: { waiting: asOf('2031-05-01', '99') }, retracted: '2031-05-20' });
    const ledger = ferryLedger({
      questions: [question('waiting', 'number', { changes: true })],
      events: [event('left', '2031-05-02', [...claims.toReversed(), taken])],
    });
    const [asked] = ledger.eventById('left').questions;
    if (!asked) throw new Error('No question is answered.');
    const away = answersAway(asked);
    expect(away.overTime?.map(({ min }) => min)).toEqual(days.map((_, at) => at + 10));
    expect([away.parties.length, away.before.length]).toEqual([1, 8]);
    expect(away.left).toBe(asked.partiesBefore.length - 8);
    expect(asked.groups).toHaveLength(1);
    expect(answersAtHome(asked)?.overTime).toEqual(away.overTime);
  });

  it('are, of a figure that was corrected for its own time, drawn as it was corrected', () => {
    const at = (id: string, said: string, time: string, waiting: string, more = {}): Claim =>
      reported(id, 'lp', { said, answers: { waiting: asOf(time, waiting) }, ...more });
    const ledger = ferryLedger({
      questions: [question('waiting', 'number', { changes: true })],
      events: [
        event('left', '2031-05-02', [
          at('first', '2031-05-02', '2031-05-02', '41'),
          at('second', '2031-05-03', '2031-05-02', '38', { revises: ['first'] }),
          at('third', '2031-05-04', '2031-05-02', '44', { revises: ['second'] }),
          at('later', '2031-05-04', '2031-05-04', '31'),
        ]),
      ],
    });
    const [asked] = ledger.eventById('left').questions;
    if (!asked) throw new Error('No question is answered.');
    expect(answersAway(asked).overTime?.map(({ min }) => min)).toEqual([44, 31]);
  });

  it('are, of a figure that grows, drawn also where they are more than could be told apart', () => {
    const days = Array.from({ length: 40 }, (_, at) => new Date(Date.UTC(2031, 4, 2 + at)).toISOString().slice(0, 10));
    const claims = days.map((day, at) =>
      reported(`c${at}`, 'lp', { said: day, answers: { waiting: asOf(day, String(at + 10)) } }),
    );
    const ledger = ferryLedger({
      questions: [question('waiting', 'number', { changes: true })],
      events: [event('left', '2031-05-02', claims)],
    });
    const [asked] = ledger.eventById('left').questions;
    if (!asked) throw new Error('No question is answered.');
    expect(answersAtHome(asked)?.overTime).toHaveLength(40);
  });

  it('are drawn on the page of the question, however many stood before, which have a section of their own', () => {
    const replaced = Array.from({ length: 31 }, (_, at) =>
      reported(`c${at}`, 'lp', { answers: { aboard: String(at + 20) }, ...(at > 0 && { revises: [`c${at - 1}`] }) }),
    );
    const others = [reported('b', 'sr', { answers: { aboard: '12' } })];
    const ledger = ferryLedger({ events: [event('left', '2031-05-02', [...replaced, ...others])] });
    const [asked] = ledger.eventById('left').questions;
    if (!asked) throw new Error('No question is answered.');
    expect([asked.groups.length, asked.before.length]).toEqual([2, 30]);
    expect(answersAtHome(asked)?.parties).toHaveLength(2);
  });

  it('are told in a line where they are not drawn, those of five questions at most', () => {
    const entry = ledgerWith(reported('b', 'sr')).eventById('left');
    const { questions, more } = relatedQuestions(entry, new Set(['spot']));
    expect(questions.map(({ ref, known }) => [ref.id, known.length])).toEqual([['aboard', 1]]);
    expect(more).toEqual([]);
  });
});
