/** What the page of an event says above its statements, and what it leaves to each of them. */
import { describe, expect, it } from 'vitest';
import { statementsOnPage } from '../../../../src/ledger/slices/event-statements.ts';
import { sourcesOf } from '../../../../src/ledger/slices/sources-read.ts';
import type { When } from '../../../../src/model/when.ts';
import { ferryLedger, SOURCES } from '../../model/ferry.ts';
import { named } from '../../model/ledger.ts';
import { claimed, describes, event, post, repeats, reported, when } from '../../model/story.ts';

type Claims = Parameters<typeof event>[2];

function pageOf(claims: Claims) {
  const ledger = ferryLedger({ events: [event('left', '2031-05-02', claims)] });
  const entry = ledger.eventById('left');
  return statementsOnPage(entry, sourcesOf(ledger, [entry]), ledger.strings);
}

const video = describes('guard-log');
const inferred = video.map((link) => ({ ...link, basis: 'inferred' as const }));

describe('the statements on the page of an event', () => {
  it('stand under their document and speaker, each of whom is named once, and are numbered in that order', () => {
    const page = pageOf([
      reported('a', 'lp'),
      reported('b', 'sr'),
      claimed('c', 'vey', 'lp'),
      reported('d', 'lp'),
      claimed('e', 'vey', 'lp'),
    ]);
    expect(
      page.map(({ source, count, speakers }) => [
        source.ref.id,
        count,
        speakers.map(({ who, manner, statements }) => [
          `${named(who).join(', ')} ${manner?.verb ?? ''}`,
          statements.map(({ entry }) => `${entry.number} ${entry.claim.id}`),
        ]),
      ]),
    ).toEqual([
      [
        'lp',
        4,
        [
          ['Lake Post reports', ['1 a', '2 d']],
          ['Captain Vey says', ['3 c', '4 e']],
        ],
      ],
      ['sr', 1, [['Shore Radio reports', ['5 b']]]],
    ]);
  });

  it('stand under the same people once, whoever of them a statement names first', () => {
    const [page] = pageOf([
      claimed('a', 'vey', 'lp', { by: ['vey', 'union'] }),
      claimed('b', 'vey', 'lp', { by: ['union', 'vey'] }),
    ]);
    expect(page?.speakers.map(({ who, statements }) => [named(who), statements.length])).toEqual([
      [['Captain Vey', 'Crew Union'], 2],
    ]);
  });

  it('are each told how they are put where one speaker puts them differently', () => {
    const [page] = pageOf([claimed('says', 'vey', 'lp'), reported('offers', 'lp', { by: ['vey'], act: 'offer' })]);
    expect(
      page?.speakers.map(({ who, manner, statements }) => [
        named(who),
        manner,
        statements.map((one) => one.manner?.verb),
      ]),
    ).toEqual([[['Captain Vey'], null, ['says', 'offers']]]);
  });

  it('are not told again how they are put where one speaker puts them alike', () => {
    const [page] = pageOf([claimed('a', 'vey', 'lp'), claimed('b', 'vey', 'lp')]);
    expect(page?.speakers.map(({ manner, statements }) => [manner?.verb, statements.map((one) => one.manner)])).toEqual(
      [['says', [null, null]]],
    );
  });

  it('begin with a capital where those who speak are not named', () => {
    const [page] = pageOf([{ ...claimed('a', 'vey', 'lp'), by: [], by_words: 'two men on the pier' }]);
    expect(page?.speakers.map(({ who }) => named(who))).toEqual([['Two men on the pier']]);
  });

  it('tell once where a document has them all from', () => {
    const [page] = pageOf([reported('a', 'lp', { via: video }), claimed('b', 'vey', 'lp', { via: video })]);
    expect(page?.chain).toHaveLength(1);
    expect(page?.speakers.map(({ chain, statements }) => [chain, ...statements.map((one) => one.chain)])).toEqual([
      [[], []],
      [[], []],
    ]);
  });

  it('tell of a speaker, else of each statement, what differs among those of a document', () => {
    const [page] = pageOf([
      reported('a', 'lp', { via: video }),
      reported('b', 'lp', { via: video }),
      claimed('c', 'vey', 'lp'),
      claimed('d', 'vey', 'lp', { via: video }),
    ]);
    expect(page?.chain).toEqual([]);
    expect(
      page?.speakers.map(({ chain, statements }) => [chain.length, statements.map((one) => one.chain.length)]),
    ).toEqual([
      [1, [0, 0]],
      [0, [0, 1]],
    ]);
  });

  it('tell of which statement alone it is our reading that it came the way of all', () => {
    const [page] = pageOf([reported('a', 'lp', { via: video }), reported('b', 'lp', { via: inferred })]);
    expect(page?.chain.map(({ basis }) => basis)).toEqual(['stated']);
    expect(page?.speakers.flatMap(({ statements }) => statements.map((one) => one.inferred))).toEqual([false, true]);
    const [all] = pageOf([reported('a', 'lp', { via: inferred })]);
    expect(all?.chain.map(({ basis }) => basis)).toEqual(['inferred']);
    expect(all?.speakers.flatMap(({ statements }) => statements.map((one) => one.inferred))).toEqual([false]);
    const [own] = pageOf([reported('a', 'lp', { via: inferred }), reported('b', 'lp')]);
    expect(own?.speakers.flatMap(({ statements }) => statements.map((one) => one.inferred))).toEqual([false, false]);
  });

  it('tell when they were made public unless the name of a document beside them does', () => {
    const days = (claims: Claims) =>
      pageOf(claims).map(({ madePublic, speakers }) => [
        madePublic,
        speakers.map((one) => [one.madePublic, one.statements.map((statement) => statement.madePublic)]),
      ]);
    expect(days([reported('a', 'lp')])).toEqual([[null, [[null, [null]]]]]);
    expect(days([reported('a', 'lp-late', { via: repeats('lp'), said: '2031-05-02' })])).toEqual([
      [null, [[null, [null]]]],
    ]);
    expect(days([reported('a', 'lp'), claimed('b', 'vey', 'lp', { said: '2031-05-01' })])).toEqual([
      [
        null,
        [
          [null, [null]],
          ['made public 1 May 2031', [null]],
        ],
      ],
    ]);
    const early = { said: '2031-05-01' };
    expect(days([reported('a', 'lp', early), claimed('b', 'vey', 'lp', early)])).toEqual([
      [
        'made public 1 May 2031',
        [
          [null, [null]],
          [null, [null]],
        ],
      ],
    ]);
    expect(days([reported('a', 'lp'), reported('b', 'lp', { said: '2031-05-01' })])).toEqual([
      [null, [[null, [null, 'made public 1 May 2031']]]],
    ]);
  });

  it('tell the hour at which they were made public where the name of their document leaves out a clock', () => {
    const told = (published: When) => {
      const ledger = ferryLedger({
        sources: [...SOURCES, { ...post('vey-post', 'vey', '2031-05-02'), title: null, published }],
        events: [event('left', '2031-05-02', [claimed('a', 'vey', 'vey-post')])],
      });
      const entry = ledger.eventById('left');
      const [page] = statementsOnPage(entry, sourcesOf(ledger, [entry]), ledger.strings);
      return [page?.source.ref.name, page?.madePublic];
    };
    const [name, hour] = ['Post by Captain Vey, 18:00 on 2 May 2031', '2031-05-02T18:00+03:00'];
    expect(told(when(hour))).toEqual([name, null]);
    expect(told(when(hour, { zone: 'Asia/Tokyo' }))).toEqual([
      name,
      'made public 18:00 Moscow time on 2 May 2031 (00:00 Tokyo time on 3 May)',
    ]);
  });
});
