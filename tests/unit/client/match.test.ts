import { describe, expect, it } from 'vitest';
import { countFitting, fits, readSelection, whatToDrop, without, writeSelection } from '../../../src/client/match.ts';
import type { Facets } from '../../../src/model/facet.ts';

const event = (facets: Partial<Facets>): Facets => ({
  only: [],
  thread: [],
  side: [],
  status: [],
  place: [],
  actor: [],
  source: [],
  ...facets,
});
const events = [
  event({ thread: ['capture'], actor: ['ann', 'bea'], place: ['town', 'land'] }),
  event({ thread: ['capture', 'talks'], actor: ['bea'], place: ['land'] }),
  event({ thread: ['talks'], actor: ['cyd'] }),
];
const anything = (): boolean => true;

describe('an event', () => {
  it('fits where there is no filter', () => {
    expect(events.every((one) => fits(one, {}))).toBe(true);
  });

  it('must fit every filter', () => {
    expect(events.map((one) => fits(one, { thread: 'capture', actor: 'bea' }))).toEqual([true, true, false]);
    expect(countFitting(events, { thread: 'talks', place: 'land' })).toBe(1);
  });
});

describe('filters in an address', () => {
  it('are read and written', () => {
    const selection = { thread: 'talks', actor: 'ann' };
    expect(writeSelection('', selection)).toBe('?thread=talks&actor=ann');
    expect(readSelection('?thread=talks&actor=ann', anything)).toEqual(selection);
  });

  it('leave the rest of the query alone', () => {
    expect(writeSelection('?thread=capture&from=post', { side: 'north' })).toBe('?from=post&side=north');
    expect(writeSelection('?thread=capture', {})).toBe('');
  });

  it('are left out where the page does not offer them', () => {
    expect(readSelection('?thread=nothing&place=&colour=red', (_facet, value) => value !== 'nothing')).toEqual({});
  });
});

describe('where no event fits', () => {
  it('each filter is named without which one does', () => {
    expect(whatToDrop(events, { thread: 'talks', actor: 'cyd', place: 'land' })).toEqual([
      { facets: ['place'], shown: 1 },
      { facets: ['actor'], shown: 1 },
    ]);
  });

  it('two are named together where one alone will not do', () => {
    expect(whatToDrop(events, { thread: 'talks', place: 'town', actor: 'ann', status: 'confirmed' })).toEqual([
      { facets: ['thread', 'status'], shown: 1 },
    ]);
  });

  it('dropping everything is no advice', () => {
    expect(whatToDrop(events, { status: 'confirmed' })).toEqual([]);
  });

  it('the rest of the filters stays', () => {
    expect(countFitting(events, without({ thread: 'capture', actor: 'cyd' }, ['actor']))).toBe(2);
  });
});
