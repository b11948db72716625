/** Who says that something happened, as a line of a timeline. */
import { describe, expect, it } from 'vitest';
import { sayersLine } from '../../../src/components/pieces/givers.ts';
import type { Giver } from '../../../src/ledger/entries.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

const strings = stringsFor('en', 'UTC');
const names = (amount: number, name: string): Giver['who'] =>
  Array.from({ length: amount }, (_, at) => ({ id: `${name}-${at}`, name: `${name} ${at + 1}`, href: null }));
const giver = (who: Giver['who'], readIn: Giver['readIn'] = [], direct = false): Giver => ({
  who,
  readIn,
  direct,
  written: null,
});
const [notNamed] = [{ id: '', name: 'two directors', href: null }];
const textOf = (...givers: Giver[]): string => String(sayersLine(givers, strings)).replaceAll(/<.*?>/g, '');

describe('a line of those who say so', () => {
  it('has each before the document in which they are read, the names of those who speak in bold', () => {
    const firm = giver([{ id: 'firm', name: 'Larkspur', href: '/actors/firm/' }]);
    const told = giver([notNamed], [{ id: 'wire', name: 'Freight Wire', href: '/outlets/wire/' }], true);
    expect(String(sayersLine([firm, told], strings))).toBe(
      '<b><bdi><a href="/actors/firm/">Larkspur</a></bdi></b>; <b><bdi>two directors</bdi></b>, to <bdi><a href="/outlets/wire/">Freight Wire</a></bdi>',
    );
  });

  it('begins with a capital, and has none later', () => {
    expect(textOf(giver([notNamed]), giver([notNamed], names(1, 'Paper')))).toBe(
      'Two directors; two directors, in Paper 1',
    );
  });

  it('ends after a few, and says how many more speak', () => {
    const each = names(9, 'Party').map((one, at) => giver([one], names(at + 1, 'Paper').slice(at)));
    expect(textOf(...each)).toBe('Party 1, in Paper 1; Party 2, in Paper 2; Party 3, in Paper 3 and 6 more');
    const many = giver(names(40, 'Party'), names(40, 'Paper'));
    expect(textOf(many)).toBe(
      'Party 1, Party 2, Party 3, Party 4 and 36 more, in Paper 1, Paper 2, Paper 3, Paper 4 and 36 more',
    );
  });

  it('does not count again who speaks in it already', () => {
    const [one, two, three] = names(3, 'Party');
    if (!one || !two || !three) throw new Error('There are three.');
    const papers = names(4, 'Paper').map((paper) => [paper]);
    const lines = [[one], [two], [three], [one]].map((who, at) => giver(who, papers[at]));
    expect(textOf(...lines)).toBe('Party 1, in Paper 1; Party 2, in Paper 2; Party 3, in Paper 3');
  });

  it('joins two who speak together as their names sound', () => {
    const both = giver(['Empresa', 'Ilya Venn'].map((name) => ({ id: name, name, href: null })));
    expect(String(sayersLine([both], stringsFor('es', 'UTC'))).replaceAll(/<.*?>/g, '')).toBe('Empresa e Ilya Venn');
  });

  it('ends no line in the Arabic word that is written as one with the next', () => {
    const both = giver(['الميناء', 'Dana Orr'].map((name) => ({ id: name, name, href: null })));
    expect(String(sayersLine([both], stringsFor('ar', 'UTC'))).replaceAll(/<.*?>/g, '')).toBe(
      'الميناء و\u2060Dana Orr',
    );
  });

  it('names the last one, in whose place “and 1 more” would stand', () => {
    const lines = names(4, 'Party').map((party) => giver([party]));
    expect(textOf(...lines)).toBe('Party 1; Party 2; Party 3; Party 4');
    const five = names(5, 'Party').map((party) => giver([party]));
    expect(textOf(...five)).toBe('Party 1; Party 2; Party 3 and 2 more');
  });
});
