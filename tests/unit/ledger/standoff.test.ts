import { describe, expect, it } from 'vitest';
import type { Party } from '../../../src/ledger/entries.ts';
import { ferryLedger } from '../model/ferry.ts';
import { named, toldBy } from '../model/ledger.ts';
import { claimed, event, reported } from '../model/story.ts';

const DAY = '2031-05-02';
type Claims = Parameters<typeof event>[2];
const standoff = (claims: Claims, others: Claims = []) =>
  ferryLedger({
    events: [event('left', DAY, claims), ...(others.length > 0 ? [event('elsewhere', DAY, others)] : [])],
  }).eventById('left').standoff;
const parties = (claims: Claims, others?: Claims) =>
  standoff(claims, others)?.parties.map(({ text, givers }) => [
    text,
    ...givers.map(({ who, readIn }) => [...named(who), ...named(readIn)].join(', ')),
  ]);

describe('those who disagree on the main point of an event', () => {
  it('are the answers to the question that decides it, each with who gives it and in which documents, once', () => {
    expect(
      parties([
        claimed('a', 'vey', 'lp', { main: true, answers: { spot: 'pier' } }),
        claimed('b', 'vey', 'sr', { main: true, answers: { spot: 'pier' } }),
        reported('c', 'vt', { main: true, answers: { spot: 'beach' } }),
      ]),
    ).toEqual([
      ['Long Pier', 'Captain Vey, Lake Post, Shore Radio'],
      ['Reed Beach', 'Valley Times'],
    ]);
  });

  it('are three where there are three, also in the statements of another event', () => {
    expect(
      parties(
        [claimed('a', 'vey', 'lp', { main: true, answers: { aboard: '12' } })],
        [reported('b', 'sr', { answers: { aboard: '13' } }), reported('c', 'vt', { answers: { aboard: '40' } })],
      )?.map(([text]) => text),
    ).toEqual(['12 people', '13 people', '40 people']);
  });

  it('are not those whose answer decides nothing', () => {
    expect(
      parties(
        [claimed('a', 'vey', 'lp', { main: true, answers: { aboard: '12' } })],
        [
          reported('b', 'sr', { answers: { aboard: '13' } }),
          reported('opinion', 'vt', { standing: 'assessed', by: ['lind'], answers: { aboard: '40' } }),
        ],
      )?.map(([text]) => text),
    ).toEqual(['12 people', '13 people']);
  });

  it('are who says something and who denies it, where no question decides, each with the statement', () => {
    const found = standoff(
      [claimed('a', 'vey', 'lp', { main: true, text: 'The captain says that it left.' })],
      [claimed('no', 'union', 'union-post', { disputes: ['left#a'], text: 'The union says that it stayed.' })],
    );
    expect(found?.question).toBeNull();
    expect(found?.parties.map(({ text, href, givers }) => [text, href, ...toldBy(givers)])).toEqual([
      ['The captain says that it left.', '/events/left/#claim-a', 'Captain Vey, in Lake Post'],
      ['The union says that it stayed.', '/events/elsewhere/#claim-no', 'Crew Union'],
    ]);
  });

  it('are those of the first statement that is denied, where several are, and others follow in words', () => {
    const found = standoff(
      [claimed('a', 'vey', 'lp', { main: true }), claimed('b', 'ferries', 'lp', { main: true })],
      [
        claimed('no', 'union', 'union-post', { disputes: ['left#a'] }),
        claimed('nor', 'lind', 'sr', { disputes: ['left#b'] }),
      ],
    );
    expect(found?.parties.map(({ text, differs }) => [text, differs])).toEqual([
      ['a', true],
      ['no', true],
    ]);
    expect(found?.denials).toEqual(['Said by Orlo Ferries; contradicted by Mayor Lind.']);
  });

  it('need not be said to deny each other where they face each other', () => {
    const found = standoff(
      [
        claimed('a', 'vey', 'lp', { main: true, answers: { spot: 'pier' } }),
        claimed('beside', 'ferries', 'lp', { main: true }),
      ],
      [
        claimed('b', 'union', 'union-post', { answers: { spot: 'beach' }, disputes: ['left#a', 'left#beside'] }),
        claimed('c', 'lind', 'lp', { disputes: ['left#a'] }),
        claimed('d', 'union', 'sr', { by: ['union', 'lind'], disputes: ['left#a'] }),
      ],
    );
    expect(found?.denials.toSorted()).toEqual([
      'Said by Captain Vey; contradicted by Crew Union and Mayor Lind.',
      'Said by Captain Vey; contradicted by Mayor Lind.',
      'Said by Orlo Ferries; contradicted by Crew Union.',
    ]);
  });

  it('are none where only a detail differs', () => {
    expect(
      standoff(
        [reported('a', 'lp', { main: true }), reported('b', 'lp', { answers: { aboard: '12' } })],
        [reported('c', 'sr', { answers: { aboard: '13' } })],
      ),
    ).toBeNull();
  });
});

describe('those who answer a question', () => {
  const asked = (claims: Claims) => ferryLedger({ events: [event('left', DAY, claims)] }).questionById('aboard');

  it('stand with those first who cannot all be right, and tell why an answer does not count', () => {
    const { parties: told } = asked([
      reported('opinion', 'vt', { standing: 'assessed', by: ['lind'], answers: { aboard: '40' } }),
      reported('a', 'lp', { answers: { aboard: '12' } }),
      reported('b', 'sr', { answers: { aboard: '13' } }),
    ]);
    expect(told.map(({ text, number, differs, note }) => [text, number?.figure, differs, note])).toEqual([
      ['12 people', '12', true, null],
      ['13 people', '13', true, null],
      ['40 people', '40', false, 'an opinion, not counted'],
    ]);
  });

  it('are named four to an answer, and then counted, with where the others stand', () => {
    const partyOf = (givers: readonly string[]): Party | undefined =>
      asked(givers.map((by) => claimed(by, by, 'lp', { answers: { aboard: '12' } }))).parties[0];
    const givers = ['vey', 'union', 'lind', 'ferries', 'coastguard'];
    expect(partyOf(givers)).toMatchObject({ givers: { length: 5 }, more: null });
    const told = partyOf([...givers, 'post-editors']);
    expect(told?.givers).toHaveLength(4);
    expect(told?.more).toEqual({ count: 2, href: '/questions/aboard/#answer-1' });
  });
});
