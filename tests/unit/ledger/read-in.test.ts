import { expect, it } from 'vitest';
import { ferryLedger, SOURCES } from '../model/ferry.ts';
import { toldBy } from '../model/ledger.ts';
import { claimed, event, repeats, reported, source } from '../model/story.ts';

const DOCUMENTS = [
  source('inquest', { title: 'Ruling 12', kind: 'filing', by: ['ferries'], published: '2031-05-03' }),
  source('log', { title: 'The log', kind: 'unknown' }),
];

it('somebody is read in a paper, or in a ruling, but not in a court', () => {
  const ledger = ferryLedger({
    sources: [...SOURCES, ...DOCUMENTS],
    events: [
      event('left', '2031-05-02', [
        claimed('a', 'vey', 'inquest'),
        claimed('b', 'vey', 'inquest', { via: repeats('direct') }),
        claimed('c', 'ferries', 'inquest'),
        claimed('d', 'vey', 'lp'),
      ]),
      event('docked', '2031-05-02', [reported('a', 'inquest', { via: repeats('log') })]),
    ],
  });
  const { claims, givers } = ledger.eventById('left');
  expect(claims.map(({ readIn }) => readIn.map(({ name }) => name))).toEqual([
    ['Ruling 12'],
    ['Orlo Ferries'],
    [],
    ['Lake Post'],
  ]);
  expect(givers.flatMap(({ readIn }) => readIn.map(({ name }) => name))).toEqual(['Ruling 12']);
  expect(ledger.eventById('docked').explanation.reason).toBe('Reported only by The log, in Ruling 12.');
});

it('of one who is read in a document of their own, no line says in which other paper', () => {
  const notice = source('notice', { title: 'A notice', kind: 'statement', by: ['ferries'], published: '2031-05-02' });
  const handedOn = reported('b', 'lp', { via: repeats('notice'), main: true, agrees: ['a'] });
  const told = (claims: Parameters<typeof event>[2]): string[] =>
    toldBy(
      ferryLedger({ sources: [...SOURCES, notice], events: [event('left', '2031-05-02', claims)] }).eventById('left')
        .givers,
    );
  expect(told([handedOn])).toEqual(['Orlo Ferries, in Lake Post']);
  expect(told([reported('a', 'notice', { main: true }), handedOn])).toEqual(['Orlo Ferries']);
});
