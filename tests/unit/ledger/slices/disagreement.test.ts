/** What the page of an event draws of what is told differently. */
import { describe, expect, it } from 'vitest';
import { disagreementOf } from '../../../../src/ledger/slices/disagreement.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { assessed, claimed, confirmed, event, reported } from '../../model/story.ts';

type Claims = Parameters<typeof event>[2];

function told(own: Claims, others: Claims = []) {
  const ledger = ferryLedger({
    events: [event('left', '2031-05-02', own), ...(others.length > 0 ? [event('later', '2031-05-03', others)] : [])],
  });
  const { main, standoff, details, denials } = disagreementOf(ledger.eventById('left'));
  const ids = (asked: typeof main) => asked.map(({ ref }) => ref.id);
  return { main: ids(main), standoff: standoff !== null, details: ids(details), denials: denials.length };
}

describe('what is told differently about an event', () => {
  it('is nothing where nothing is', () => {
    expect(told([reported('a', 'lp', { answers: { aboard: '12', spot: 'pier' } })])).toEqual({
      main: [],
      standoff: false,
      details: [],
      denials: 0,
    });
  });

  it('is its main point first, as its main statements answer it, then details, each question once', () => {
    const inOrder = (...asked: readonly ['aboard' | 'spot', string][]) =>
      told(
        [
          reported('c', 'lp', { answers: { aboard: '12' } }),
          claimed('a', 'vey', 'lp', { main: true, answers: Object.fromEntries(asked) }),
        ],
        [reported('b', 'sr', { answers: { spot: 'beach', aboard: '13' } }), reported('d', 'sr')],
      );
    const [aboard, spot] = [['aboard', '12'] as const, ['spot', 'pier'] as const];
    expect(inOrder([...spot], [...aboard])).toMatchObject({ standoff: false, main: ['spot', 'aboard'], details: [] });
    expect(inOrder([...aboard], [...spot]).main).toEqual(['aboard', 'spot']);
    expect(
      told(
        [
          claimed('a', 'vey', 'lp', { main: true, answers: { spot: 'pier' } }),
          reported('c', 'lp', { answers: { aboard: '12' } }),
        ],
        [reported('b', 'sr', { answers: { spot: 'beach', aboard: '13' } })],
      ),
    ).toEqual({ main: ['spot'], standoff: false, details: ['aboard'], denials: 0 });
  });

  it('is the main point of a confirmed event that others contradict, and no detail: lists and days count none', () => {
    const ledger = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          confirmed('a', 'coastguard', 'lp', { main: true, answers: { aboard: '12' } }),
          reported('c', 'lp', { answers: { spot: 'pier' } }),
        ]),
        event('later', '2031-05-03', [reported('b', 'sr', { answers: { aboard: '13', spot: 'beach' } })]),
      ],
    });
    const entry = ledger.eventById('left');
    const { main, details } = disagreementOf(entry);
    expect(entry.status.status).toBe('confirmed');
    expect(main.map(({ ref }) => ref.id)).toEqual(['aboard']);
    expect(details.map(({ ref }) => ref.id)).toEqual(['spot']);
    expect(entry.differences).toHaveLength(details.length);
  });

  it('is no question on which only others differ: what was taken back, or only thought, is in no disagreement', () => {
    const others = [
      reported('b', 'sr', { answers: { aboard: '13' } }),
      reported('c', 'vt', { answers: { aboard: '14' } }),
    ];
    const answers = { answers: { aboard: '13' } };
    expect(told([reported('a', 'lp', { ...answers, retracted: '2031-05-04' })], others).details).toEqual([]);
    expect(told([reported('m', 'lp', { main: true }), assessed('a', 'vey', 'lp', answers)], others).details).toEqual(
      [],
    );
    expect(told([reported('m', 'lp', { main: true }), reported('a', 'lp', answers)], others).details).toEqual([
      'aboard',
    ]);
  });

  it('is also who denies what else, once', () => {
    const denied = [claimed('b', 'vey', 'lp'), claimed('no', 'union', 'sr', { disputes: ['b'] })];
    expect(told([reported('a', 'lp', { main: true }), ...denied]).denials).toBe(1);
    const main = [claimed('a', 'vey', 'lp', { main: true }), claimed('not-so', 'union', 'sr', { disputes: ['a'] })];
    expect(told([...main, ...denied])).toMatchObject({ standoff: true, denials: 1 });
  });

  it('is who says and who denies its main point, where no question decides', () => {
    expect(
      told([claimed('a', 'vey', 'lp', { main: true }), claimed('no', 'union', 'sr', { disputes: ['a'] })]),
    ).toEqual({ main: [], standoff: true, details: [], denials: 0 });
  });
});
