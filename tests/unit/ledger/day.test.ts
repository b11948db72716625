/** What is shown of a day: the story as it stood in public at its end, and nothing that came out later. */
import { describe, expect, it } from 'vitest';
import { ferryLedger } from '../model/ferry.ts';
import { keysOf, pageOfDay } from '../model/ledger.ts';
import { assessed, claimed, event, reported } from '../model/story.ts';

const ledger = ferryLedger({
  events: [
    event('left', '2031-05-01', [
      reported('a', 'lp', { main: true, answers: { aboard: '12' } }),
      claimed('b', 'union', 'union-post', { disputes: ['c'], answers: { spot: 'pier' } }),
      claimed('c', 'vey', 'lp', { answers: { spot: 'beach' } }),
      reported('d', 'sr', { main: true, agrees: ['a'] }),
    ]),
    event('hearing', '2031-05-04', [
      claimed('e', 'lind', 'vt', { disputes: ['left#a'] }),
      assessed('f', 'lind', 'vt', { answers: { aboard: '20' } }),
    ]),
    event('warning', '2031-05-02', [reported('g', 'vt')]),
  ],
});
const [second, third, fourth] = ['2031-05-02', '2031-05-03', '2031-05-04'].map((day) => pageOfDay(ledger, day));
const entryOf = (page: typeof second, id: string) => page?.events.find(({ ref }) => ref.id === id);

describe('a day in public', () => {
  it('has each day on which something happened or became public, with what stood in public then and what was new', () => {
    expect(ledger.days).toEqual([
      { day: '2031-05-01', href: '/known/2031-05-01/', public: 0, fresh: 0 },
      { day: '2031-05-02', href: '/known/2031-05-02/', public: 3, fresh: 3 },
      { day: '2031-05-03', href: '/known/2031-05-03/', public: 4, fresh: 1 },
      { day: '2031-05-04', href: '/known/2031-05-04/', public: 7, fresh: 3 },
    ]);
  });

  it('counts no statement that was taken back, and nothing as new for it', () => {
    const told = ferryLedger({
      events: [event('left', '2031-05-01', [reported('a', 'lp', { retracted: '2031-05-03' }), reported('b', 'vt')])],
    });
    expect(told.days.map(({ day, public: total, fresh }) => [day, total, fresh])).toEqual([
      ['2031-05-01', 0, 0],
      ['2031-05-02', 1, 1],
      ['2031-05-03', 0, 0],
      ['2031-05-04', 1, 1],
    ]);
  });

  it('leads to the days with news before and after', () => {
    expect([second?.day, second?.previous?.day, second?.next?.day]).toEqual(['2031-05-02', '2031-05-01', '2031-05-03']);
    expect(pageOfDay(ledger, '2031-05-01').previous).toBeNull();
    expect(fourth?.next).toBeNull();
  });

  it('shows the statements that were new on it, and counts those that stood', () => {
    expect([second, third, fourth].map((page) => page?.claims)).toEqual([3, 4, 7]);
    expect(keysOf(second?.fresh ?? [])).toEqual(['left#a', 'left#b', 'left#c']);
    expect(keysOf(third?.fresh ?? [])).toEqual(['left#d']);
  });

  it('shows of a statement only which others spoke of it by then', () => {
    const [first] = second?.fresh ?? [];
    expect(first?.deniedBy).toEqual([]);
    expect(first?.agrees).toEqual([]);
    expect(keysOf(third?.fresh[0]?.agrees ?? [])).toEqual(['left#a']);
    expect(keysOf(ledger.claims.get('left#a')?.deniedBy ?? [])).toEqual(['hearing#e']);
  });

  it('gives each event the status and the reason that it had', () => {
    expect(entryOf(second, 'left')).toEqual({
      ref: { id: 'left', name: 'left', href: '/events/left/' },
      status: 'reported',
      explanation: { word: 'Reported once', reason: 'Only Lake Post reports it.' },
      // Where it stopped, told in two ways, and a denial of one.
      details: 2,
      claims: 3,
    });
    expect(entryOf(third, 'left')).toMatchObject({
      status: 'corroborated',
      explanation: { reason: 'Two independent sources report it: Lake Post and Shore Radio.' },
      claims: 4,
    });
    expect(entryOf(fourth, 'left')?.explanation.reason).toBe(
      'Said by Lake Post; contradicted by Mayor Lind. Another main statement here is not disputed.',
    );
    expect(entryOf(third, 'hearing')).toBeUndefined();
  });

  it('words a difference with the answers that were given by then', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          reported('a', 'lp', { main: true, answers: { aboard: '12' } }),
          reported('b', 'sr', { main: true, answers: { aboard: '13' } }),
          reported('c', 'vt', { main: true, answers: { aboard: '15' } }),
        ]),
      ],
    });
    const reasonOn = (day: string) => pageOfDay(told, day).events[0]?.explanation.reason;
    expect(reasonOn('2031-05-03')).toBe('The answers to “How many were aboard?” differ: 12 or 13 people.');
    expect(reasonOn('2031-05-04')).toBe('The answers to “How many were aboard?” differ: 12, 13 or 15 people.');
  });

  it('shows each question that had an answer, with its state and its answers', () => {
    expect(second?.questions).toEqual([
      {
        ref: { id: 'aboard', name: 'How many were aboard?', href: '/questions/aboard/' },
        state: 'single',
        answers: ['12 people'],
        before: [],
        changed: false,
      },
      {
        ref: { id: 'spot', name: 'Where did it stop?', href: '/questions/spot/' },
        state: 'differs',
        answers: ['Long Pier', 'Reed Beach'],
        before: [],
        changed: false,
      },
    ]);
    expect(fourth?.questions[0]?.answers).toEqual(['12 people', '20 people, an opinion, not counted']);
  });

  it('names the events that had begun and of which nobody had told', () => {
    expect(second?.later.map(({ ref }) => ref.id)).toEqual(['warning']);
    expect(fourth?.later).toEqual([]);
  });
});
