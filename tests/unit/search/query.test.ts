/** What the index is asked for, for what somebody typed. */
import { describe, expect, it } from 'vitest';
import { pairTerm, placeOfCommon, placeOfPair, type CommonWords } from '../../../src/search/common.ts';
import { mayHave, placesOfPhrase } from '../../../src/search/phrase.ts';
import { askedOf, readQuery, shortened, type Asked } from '../../../src/search/query.ts';

const COMMON: CommonWords = [['a', 'an'], ['the'], ['of', 'of.']];

const askedFor = (typed: string, common: CommonWords = COMMON, room = 6): Asked =>
  askedOf(shortened(readQuery(typed, 'en'), common, room), common, room);

describe('words', () => {
  it('are asked for as they are typed, where they are few', () => {
    expect(askedFor('the Pier')).toEqual({ term: 'the pier', isSure: true });
  });

  it('are asked for once each, and those that tell most where they are many', () => {
    const { words } = shortened(readQuery('of the the bridge of the northern quay', 'en'), COMMON, 3);
    expect(words.map(({ typed }) => typed)).toEqual(['bridge', 'northern', 'quay']);
  });
});

describe('a phrase', () => {
  it('of words that are not common is asked for as it is', () => {
    expect(askedFor('“left — the Pier”', [])).toEqual({ term: '"left the pier"', isSure: true });
  });

  it('of two common words is one word of the index', () => {
    expect(askedFor('“of the”')).toEqual({ term: pairTerm(2, 1), isSure: true });
  });

  it('of both is asked for by what is rare in it first, and never by more than there is room for', () => {
    expect(askedFor('“a pier of the island”')).toEqual({
      term: `island pier ${pairTerm(2, 1)} a`,
      isSure: false,
    });
    expect(askedFor('“a pier of the island”', COMMON, 2).term).toBe('island pier');
  });

  const phrase = readQuery('“a pier of the island”', 'en').words;

  it('may stand where its words and pairs are as far from one another', () => {
    const terms = new Set(['island', 'pier', pairTerm(2, 1), 'a']);
    const fitting = [placeOfCommon(0), 11, 12, 14];
    expect(mayHave(phrase, COMMON, terms, fitting)).toBe(true);
    expect(mayHave(phrase, COMMON, terms, fitting.with(2, 13))).toBe(false);
    expect(mayHave(phrase, COMMON, terms, [11, placeOfPair(2, 1), 14])).toBe(true);
    expect(mayHave(phrase, COMMON, terms, [11, placeOfPair(2, 1), 15])).toBe(false);
  });

  it('may stand where nobody asked for some of its words', () => {
    expect(mayHave(phrase, COMMON, new Set(['island']), [14])).toBe(true);
    expect(mayHave(phrase, COMMON, new Set(['island', 'pier']), [11, 14])).toBe(true);
    expect(mayHave(phrase, COMMON, new Set(['island', 'pier']), [11, 15])).toBe(false);
  });

  it('may stand where one of its words is a form of a common one that nobody wrote', () => {
    const { words } = readQuery('“the attacking pier”', 'en');
    const common: CommonWords = [['attack', 'attacks'], ['of'], ['the']];
    const terms = new Set(['attacking', 'pier', 'the']);
    expect(mayHave(words, common, terms, [placeOfCommon(0), placeOfCommon(2), 12])).toBe(true);
    expect(mayHave(words, common, terms, [placeOfCommon(2), 12])).toBe(false);
  });

  it('stands where its words do in whatever form, one after another', () => {
    const words = ['an', 'island', 'an', 'piers', 'of', 'the', 'islands.', 'a', 'pier'];
    expect(placesOfPhrase(words, phrase, [1, 3, 6, 8], COMMON)).toEqual([2, 3, 4, 5, 6]);
    expect(placesOfPhrase(words.toReversed(), phrase, [0, 2, 5, 7], COMMON)).toEqual([]);
  });
});
