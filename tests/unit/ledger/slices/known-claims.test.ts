/** Statements as they stood to others on their day: what they say of those others is what they say of them now. */
import { describe, expect, it } from 'vitest';
import type { LedgerClaim } from '../../../../src/ledger/entries.ts';
import type { Ledger } from '../../../../src/ledger/ledger.ts';
import { claimsAsTheyStood } from '../../../../src/ledger/slices/known-claims.ts';
import { ferryLedger } from '../../model/ferry.ts';
import { article, claim, claimed, event, repeats, reported, source } from '../../model/story.ts';

const ledger = ferryLedger({
  events: [
    event('left', '2031-05-02', [
      reported('a', 'lp', { answers: { aboard: '12' } }),
      reported('b', 'sr', { agrees: ['a'], answers: { aboard: '12' } }),
      claimed('c', 'vey', 'lp', { disputes: ['a'], answers: { aboard: '13' } }),
      claimed('d', 'vey', 'lp', { revises: ['c'], answers: { aboard: '14' } }),
      reported('e', 'sr'),
    ]),
    event('later', '2031-05-04', [claimed('f', 'union', 'lp-late', { disputes: ['left#e'], agrees: ['left#b'] })]),
  ],
});

const links = ({ agrees, denies, deniedBy, revises, revisedBy }: LedgerClaim) =>
  [agrees, denies, deniedBy, revises, revisedBy].flat();

/** Statements on their day. */
const stood = ({ days, knownOn }: Ledger): LedgerClaim[] =>
  days.flatMap(({ day }) => knownOn(day).fresh.flatMap(({ claims }) => claimsAsTheyStood(ledger, day, claims)));

describe('a statement on its day', () => {
  it('leads to others in the words in which it does now', () => {
    const told = [...ledger.claims.values(), ...stood(ledger)].flatMap(links);
    expect(told.length).toBeGreaterThan(10);
    for (const link of told) {
      const to = ledger.claims.get(link.key);
      const who = to && ledger.strings.list(to.who.map(({ name }) => name));
      const isSaid = to?.claim.standing === 'claimed';
      expect(link).toEqual(
        to && { key: to.key, href: to.href, number: to.number, who, event: to.event, isSaid, gone: null },
      );
    }
  });

  it('is the statement itself where nothing bears on it that came later, and else knows nothing of that', () => {
    const [a, e, f] = ['left#a', 'left#e', 'later#f'].map((key) => stood(ledger).find((claim) => claim.key === key));
    expect(f).toBe(ledger.claims.get('later#f'));
    expect(e).not.toBe(ledger.claims.get('left#e'));
    expect(ledger.claims.get('left#e')?.deniedBy).toHaveLength(1);
    expect(e?.deniedBy).toEqual([]);
    expect(a?.deniedBy.map(({ key }) => key)).toEqual(['left#c']);
    const b = stood(ledger).find((claim) => claim.key === 'left#b');
    expect(ledger.claims.get('left#b')?.agrees.map(({ key }) => key)).toEqual(['left#a', 'later#f']);
    expect(b?.agrees.map(({ key }) => key)).toEqual(['left#a']);
  });

  it('did not differ yet from an answer that came later', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          reported('a', 'lp', { answers: { aboard: '12' } }),
          claimed('c', 'union', 'lp-late', { answers: { aboard: '13' } }),
        ]),
      ],
    });
    const fresh = told.days.flatMap(({ day }) => told.knownOn(day).fresh.flatMap(({ claims }) => claims));
    const [a] = claimsAsTheyStood(told, '2031-05-02', fresh);
    expect(told.claims.get('left#a')?.answers.map(({ differs }) => differs)).toEqual([true]);
    expect(a?.answers.map(({ text, differs }) => [text, differs])).toEqual([['12 people', false]]);
  });

  it.each([
    ['../2031-05-04', 'by 2 May 2031; day unknown'],
    ['2031-05-01/2031-05-04', '1 to 2 May 2031'],
    ['2031-05-02/2031-05-04', '2 May 2031'],
    ['../2031', 'by 2 May 2031; day unknown'],
    ['2031-05', 'May 2031'],
  ])('names no later day by which a letter of %s came out: a paper of the 2nd prints it', (published, text) => {
    const told = ferryLedger({
      sources: [source('letter', { published }), article('lp', { outlet: 'lake-post', published: '2031-05-02' })],
      events: [event('left', '2031-05-02', [reported('a', 'lp', { via: repeats('letter') })])],
    });
    const fresh = told.knownOn('2031-05-02').fresh.flatMap(({ claims }) => claims);
    const [a] = claimsAsTheyStood(told, '2031-05-02', fresh);
    expect(a?.said).toBe(text);
    expect(a?.madePublic).toContain(text);
  });

  it('is of those whom its document describes, until another names them', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          claim('a', 'lp', { standing: 'claimed', by_words: 'a deckhand', named: { as: ['vey'], source: 'lp-late' } }),
          reported('b', 'sr', { disputes: ['a'] }),
        ]),
      ],
    });
    expect(told.claims.get('left#a')?.who.map(({ id }) => id)).toEqual(['vey']);
    const on = (day: string) => {
      const fresh = told.knownOn(day).fresh.flatMap(({ claims }) => claims);
      return claimsAsTheyStood(told, day, fresh).map(({ who, verb, naming, denies }) => [
        who.map(({ name }) => name).join(),
        ...[verb, naming, denies.map((one) => one.who).join()],
      ]);
    };
    expect(told.days.flatMap(({ day }) => on(day))).toEqual(
      expect.arrayContaining([
        ['a deckhand', 'said', null, ''],
        ['Shore Radio', 'reports', null, 'a deckhand'],
      ]),
    );
    const named = told.days.flatMap(({ day }) => told.knownOn(day).named.map(({ key }) => [day, key]));
    expect(named).toEqual([['2031-05-04', 'left#a']]);
  });

  it('was not taken back yet, and says why its answer did not count then', () => {
    const told = ferryLedger({
      events: [
        event('left', '2031-05-02', [
          reported('a', 'lp', { retracted: '2031-05-06' }),
          claimed('c', 'vey', 'lp', { answers: { aboard: '13' } }),
          claimed('d', 'vey', 'lp', { revises: ['c'], answers: { aboard: '14' } }),
        ]),
      ],
    });
    const fresh = told.days.flatMap(({ day }) => told.knownOn(day).fresh.flatMap(({ claims }) => claims));
    const then = claimsAsTheyStood(told, '2031-05-02', fresh);
    const [a, c] = ['left#a', 'left#c'].map((key) => then.find((claim) => claim.key === key));
    expect(told.claims.get('left#a')?.retracted).toBe(true);
    expect([a?.retracted, a?.retractedIn]).toEqual([false, null]);
    expect(c?.answers.map(({ uncounted }) => uncounted)).toEqual(['replaced since']);
  });
});
