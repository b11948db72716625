/** What a page holds of records that are not its own: what it shows of them, so that nothing else makes it anew. */
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../../../src/ledger/content-hash.ts';
import type { Ledger } from '../../../../src/ledger/ledger.ts';
import {
  actorHead,
  countedOutlet,
  eventHead,
  listedEvent,
  listedQuestion,
  questionHead,
} from '../../../../src/ledger/slices/narrowed.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { claimed, confirmed, event, repeats, reported } from '../../model/story.ts';

/** A story in which one statement, beside another that answers a question, has some words. */
const withWords = (text: string): Ledger =>
  ferryLedger({
    events: [
      event('left', '2031-05-02', [
        reported('a', 'lp', { main: true, answers: { aboard: '12' } }),
        claimed('b', 'vey', 'lp', { text, answers: { aboard: '13' } }),
      ]),
    ],
  });

const [before, after] = [withWords('It had left.'), withWords('It had left the quay.')];

/** Whether something of a ledger is the same whichever words the statement has. */
const isSame = (shown: (ledger: Ledger) => unknown): boolean =>
  contentHash(shown(before)) === contentHash(shown(after));

describe('other words of one statement', () => {
  it('make that statement another, and none that stands beside it', () => {
    expect(isSame(({ claims }) => claims.get('left#b'))).toBe(false);
    expect(isSame(({ claims }) => claims.get('left#a'))).toBe(true);
  });

  it('reach a list of events by the mark that tells readers of a change, and by nothing else', () => {
    const listed = ({ eventById }: Ledger) => listedEvent(eventById('left'));
    expect(isSame((ledger) => listed(ledger).fingerprint)).toBe(false);
    expect(isSame((ledger) => ({ ...listed(ledger), fingerprint: null }))).toBe(true);
  });

  it('are told on the page of the event under their document, not in its head', () => {
    expect(isSame(({ eventById }) => eventHead(eventById('left')))).toBe(true);
  });

  it('make the question that it answers no other, in its head or in a list', () => {
    expect(isSame(({ questionById }) => questionHead(questionById('aboard')))).toBe(true);
    expect(isSame(({ questionById }) => listedQuestion(questionById('aboard')))).toBe(true);
  });
});

it('an outlet counts its documents, what is taken from them, and once whatever goes back to several of them', () => {
  const { outlets } = ferryLedger({
    events: [
      event('left', '2031-05-02', [
        reported('a', 'lp'),
        reported('b', 'lp-late'),
        reported('c', 'sr', { via: repeats('lp', 'lp-late') }),
      ]),
    ],
  });
  expect(outlets.map(countedOutlet)).toMatchObject([
    { ref: { name: 'Lake Post' }, documents: 2, taken: 2, goBack: 1 },
    { ref: { name: 'Shore Radio' }, documents: 1, taken: 1, goBack: 0 },
    { ref: { name: 'Valley Times' }, documents: 1, taken: 0, goBack: 0 },
  ]);
});

it('the head of an actor counts what they say and what they confirm; that of a question knows whether an answer stands', () => {
  const told = (answers: Record<string, string>): Ledger =>
    ferryLedger({
      events: [event('left', '2031-05-02', [claimed('a', 'vey', 'lp', { answers }), confirmed('b', 'vey', 'sr')])],
    });
  const ledger = told({ aboard: '12' });
  expect(ledger.actors.map(actorHead)).toContainEqual(
    expect.objectContaining({ ref: expect.objectContaining({ id: 'vey' }) as unknown, statements: 2 }),
  );
  expect([ledger, told({})].map(({ questionById }) => questionHead(questionById('aboard')).answered)).toEqual([
    true,
    false,
  ]);
});
