import { expect, it } from 'vitest';
import { markup } from '../../../src/components/pieces/html.ts';
import { statementLinks } from '../../../src/components/pieces/statement-links.ts';
import { ferryLedger } from '../model/ferry.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';
import { claimed, event, repeats, reported } from '../model/story.ts';

/** The links of the first statement of an event, as text. */
function linksOf(ledger: Ledger, id: string): string[] {
  const [entry] = ledger.eventById(id).claims;
  const links = entry && markup`${statementLinks(entry, ledger.strings, id)}`;
  return String(links)
    .split('</p>')
    .map((line) => line.replaceAll(/<[^>]*>/g, '').trim())
    .filter((line) => line !== '');
}

it('tells who says the same from who reports it', () => {
  const others = [
    claimed('b', 'union', 'vt', { agrees: ['a'] }),
    reported('c', 'sr', { agrees: ['a'] }),
    reported('d', 'vt', { by: ['lind'], act: 'announcement', agrees: ['a'] }),
  ];
  const ledger = ferryLedger({ events: [event('left', '2031-05-02', [claimed('a', 'vey', 'lp'), ...others])] });
  expect(linksOf(ledger, 'left')).toEqual([
    'Also said by: Crew Union, statement 2; Mayor Lind, statement 3',
    'Also reported by: Shore Radio, statement 4',
  ]);
});

it('says of nobody that they say the same as they do', () => {
  const handedOn = reported('b', 'vt', { agrees: ['a'], via: repeats('lp') });
  const ledger = ferryLedger({ events: [event('left', '2031-05-02', [reported('a', 'lp'), handedOn])] });
  expect(linksOf(ledger, 'left')).toEqual(['The same statement: Lake Post, statement 2']);
});

it('says of a statement that replaced another that it was taken back', () => {
  const claims = [reported('a', 'lp'), reported('b', 'lp-late', { revises: ['a'], retracted: '2031-05-08' })];
  const ledger = ferryLedger({ events: [event('left', '2031-05-02', claims)] });
  expect(linksOf(ledger, 'left')).toEqual(['Replaced by: Lake Post, statement 2 (taken back)']);
});

it('names the statements of one voice by their numbers, whatever their order in the file', () => {
  const ledger = ferryLedger({
    events: [
      event('left', '2031-05-02', [claimed('a', 'vey', 'lp'), claimed('b', 'vey', 'sg'), claimed('c', 'vey', 'lp')]),
      event('again', '2031-05-02', [claimed('a', 'ferries', 'lp', { agrees: ['left#a', 'left#b', 'left#c'] })]),
    ],
  });
  const [entry] = ledger.eventById('again').claims;
  const links = entry && markup`${statementLinks(entry, ledger.strings)}`;
  const text = String(links)
    .replaceAll(/<[^>]*>/g, '')
    .trim();
  expect(ledger.eventById('left').claims.map(({ claim, number }) => [claim.id, number])).toEqual([
    ['a', 1],
    ['c', 2],
    ['b', 3],
  ]);
  expect(text).toBe('Also said by: Captain Vey, “left”, statement 1, statement 2, statement 3');
});
