/** A storyline, and its table in which each side's answers stand side by side. */
import { describe, expect, it } from 'vitest';
import { QUESTIONS, THREADS, ferryLedger } from '../model/ferry.ts';
import { keysOf, named } from '../model/ledger.ts';
import { claimed, event, question, reported } from '../model/story.ts';

const ledger = ferryLedger(
  {
    questions: [...QUESTIONS, question('nobody-answers', 'number', { threads: ['night'] })],
    threads: THREADS,
    events: [
      event(
        'left',
        '2031-05-02',
        [
          claimed('captain', 'vey', 'lp', { answers: { aboard: '12', spot: 'pier' } }),
          claimed('crew', 'union', 'sr', { answers: { aboard: '14', cause: 'order' } }),
          claimed('both', 'vey', 'vt', { by: ['vey', 'union'], answers: { aboard: '20' } }),
          claimed('mayor', 'lind', 'vt', { answers: { aboard: '12' } }),
        ],
        { threads: ['night'] },
      ),
      event(
        'notice',
        '2031-05-03',
        [
          reported('company', 'ferries-notice', { answers: { aboard: '12' } }),
          reported('paper', 'lp', { answers: { aboard: '14' } }),
          reported('quoted', 'lp', { by: ['union'], act: 'demand', answers: { spot: 'pier' } }),
        ],
        { threads: ['night', 'talks'] },
      ),
      event('elsewhere', '2031-05-04', [reported('a', 'lp')]),
    ],
  },
  { accounts: { night: 'How _it_ began.' } },
);
const [night, talks] = ledger.threads;

describe('a thread', () => {
  it('has its name, its page, its introduction and its events in the order of the timeline', () => {
    expect(night?.ref).toEqual({ id: 'night', name: 'The night on the lake', href: '/threads/night/' });
    expect(night?.thread.id).toBe('night');
    expect(night?.prose.text).toBe('How it began.');
    expect(night?.events.map(({ ref }) => ref.id)).toEqual(['left', 'notice']);
    expect(talks?.events.map(({ ref }) => ref.id)).toEqual(['notice']);
  });

  it('has a column for each side, and one for those who have none', () => {
    expect(night?.columns).toEqual(['The north shore', 'The south shore', ledger.strings.thread.noSide]);
  });

  it('has a row for each of its own questions that somebody answers', () => {
    expect(night?.rows.map(({ question: { question: asked } }) => asked.id)).toEqual(['aboard', 'spot']);
    expect(talks?.rows).toEqual([]);
  });

  it('gives each side what its own speakers answer, and to none what another side does', () => {
    const [aboard, spot] = night?.rows ?? [];
    const cells = (row: typeof aboard): unknown[] =>
      (row?.cells ?? []).map((cell) => cell.map(({ text, claims }) => [text, ...keysOf(claims)]));
    expect(cells(aboard)).toEqual([
      [
        ['12 people', 'left#captain', 'notice#company'],
        ['20 people', 'left#both'],
      ],
      [
        ['14 people', 'left#crew'],
        ['20 people', 'left#both'],
      ],
      [
        ['12 people', 'left#mayor'],
        ['14 people', 'notice#paper'],
      ],
    ]);
    expect(cells(spot)).toEqual([[['Long Pier', 'left#captain']], [['Long Pier', 'notice#quoted']], []]);
  });

  it('names in a cell those of its side alone', () => {
    const givers = night?.rows[0]?.cells.map((cell) =>
      cell.flatMap((group) => group.givers.map(({ who }) => named(who))),
    );
    expect(givers).toEqual([
      [['Captain Vey'], ['Orlo Ferries'], ['Captain Vey', 'Crew Union']],
      [['Crew Union'], ['Captain Vey', 'Crew Union']],
      [['Mayor Lind'], ['Lake Post']],
    ]);
  });
});
