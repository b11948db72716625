/** What a draft brings in is held back with it. */
import { describe, expect, it } from 'vitest';
import { heldBack } from '../../../src/model/drafts.ts';

const mentions = (...pairs: string[]) =>
  pairs.map((pair) => {
    const [from = '', to = ''] = pair.split(' → ');
    return { from, to };
  });

const held = (drafts: string[], published: string[], ...pairs: string[]): string[] =>
  [...heldBack(new Set(drafts), published, mentions(...pairs))].toSorted();

describe('what is held back', () => {
  it('is the draft and all that only it leads to', () => {
    expect(held(['draft'], ['event'], 'draft → paper', 'paper → outlet', 'event → place')).toEqual([
      'draft',
      'outlet',
      'paper',
    ]);
  });

  it('is nothing that a published event leads to as well', () => {
    expect(held(['draft'], ['event'], 'draft → paper', 'paper → outlet', 'event → paper')).toEqual(['draft']);
  });

  it('is not what a draft and a record that stands by itself name', () => {
    expect(held(['draft'], [], 'draft → town', 'thread → town')).toEqual(['draft']);
  });

  it('is also what only another held-back record, or another draft, names', () => {
    expect(held(['draft', 'other'], [], 'draft → other', 'other → house', 'house → street')).toEqual([
      'draft',
      'house',
      'other',
      'street',
    ]);
  });

  it('is no published event that a draft refers to', () => {
    expect(held(['draft'], ['event'], 'draft → event', 'event → town')).toEqual(['draft']);
  });

  it('is the draft although something published refers to it', () => {
    expect(held(['draft'], ['event'], 'draft → town', 'event → draft')).toEqual(['draft', 'town']);
  });

  it('ends where records name each other', () => {
    expect(held(['draft'], [], 'draft → one', 'one → two', 'two → one')).toEqual(['draft', 'one', 'two']);
  });
});
