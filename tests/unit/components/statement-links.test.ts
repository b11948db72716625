import { expect, it } from 'vitest';
import { markup } from '../../../src/components/pieces/html.ts';
import { statementLinks } from '../../../src/components/pieces/statement-links.ts';
import { ferryLedger } from '../model/ferry.ts';
import { claimed, event } from '../model/story.ts';

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
