import { describe, expect, it } from 'vitest';
import { inOrder, statementsByDocument } from '../../../src/model/statement-order.ts';
import { assessed, claimed, describes, repeats, reported } from './story.ts';

const ids = (claims: Parameters<typeof inOrder>[0]) => inOrder(claims).map(({ id }) => id);

describe('the statements of an event', () => {
  it('stand by document, in the order in which the file first takes one from each', () => {
    expect(ids([reported('a', 'lp'), reported('b', 'sr'), reported('c', 'lp'), reported('d', 'sr')])).toEqual([
      'a',
      'c',
      'b',
      'd',
    ]);
  });

  it('stand by speaker within a document, whoever is named first among several', () => {
    const [one, other] = [
      claimed('a', 'vey', 'lp', { by: ['vey', 'union'] }),
      claimed('c', 'vey', 'lp', { by: ['union', 'vey'] }),
    ];
    expect(ids([one, reported('b', 'lp'), other])).toEqual(['a', 'c', 'b']);
  });

  it('stand apart where another speaks, by name or not, or nobody does', () => {
    const people = (id: string, by_words: string) => claimed(id, '', 'lp', { by: [], by_words });
    const each = (round: string) => [
      claimed(`vey-${round}`, 'vey', 'lp'),
      claimed(`union-${round}`, 'union', 'lp'),
      people(`sailors-${round}`, 'two sailors'),
      people(`clerks-${round}`, 'clerks of the port'),
      reported(`paper-${round}`, 'lp'),
    ];
    const [document] = statementsByDocument([...each('1'), ...each('2')]);
    expect(document?.groups.map((group) => group.map(({ id }) => id))).toEqual(
      ['vey', 'union', 'sailors', 'clerks', 'paper'].map((who) => [`${who}-1`, `${who}-2`]),
    );
  });

  it('stand apart where one speaker puts them in another way', () => {
    const [document] = statementsByDocument([
      claimed('says', 'vey', 'lp'),
      assessed('judges', 'vey', 'lp'),
      reported('offers', 'lp', { by: ['vey'], act: 'offer' }),
      claimed('says-again', 'vey', 'lp'),
    ]);
    expect(document?.groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['says', 'says-again'],
      ['judges'],
      ['offers'],
    ]);
  });

  it('stand apart where a document hands on what others tell, who may be whose statement it is', () => {
    expect(
      ids([
        reported('own', 'lp'),
        reported('theirs', 'lp', { via: repeats('sr') }),
        reported('seen', 'lp', { via: describes('sr') }),
        reported('of-another', 'lp', { via: repeats('video') }),
        reported('through-theirs', 'lp', { via: repeats('sr').map((via) => ({ ...via, via: repeats('video') })) }),
        reported('own-again', 'lp'),
        reported('theirs-again', 'lp', { via: repeats('sr') }),
      ]),
    ).toEqual(['own', 'own-again', 'theirs', 'theirs-again', 'seen', 'of-another', 'through-theirs']);
  });

  it('are in the order of the file where one speaker makes them all', () => {
    expect(ids([reported('b', 'lp'), reported('a', 'lp')])).toEqual(['b', 'a']);
  });
});
