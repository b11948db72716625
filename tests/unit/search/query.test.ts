/** What the index is asked for, for what somebody typed. */
import { describe, expect, it } from 'vitest';
import { pairTerm, placeOfPair, type CommonWords } from '../../../src/search/common.ts';
import { mayHave, placesOfPhrase, type PlacesOfTerms } from '../../../src/search/phrase.ts';
import { askedOf, readQuery, shortened, type Asked } from '../../../src/search/query.ts';

const COMMON: CommonWords = [['a', 'an'], ['the'], ['of', 'of.']];

const askedFor = (typed: string, common: CommonWords = COMMON, room = 6): Asked =>
  askedOf(readQuery(typed, 'en').words, common, room);

describe('words', () => {
  it('are asked for as they are typed, where they are few', () => {
    const { words } = shortened(readQuery('the Pier', 'en'), COMMON, 6);
    expect(words.map(({ word }) => word)).toEqual(['the', 'pier']);
  });

  it('are asked for once each, and those that tell most where they are many', () => {
    const { words } = shortened(readQuery('of the the bridge of the northern quay', 'en'), COMMON, 3);
    expect(words.map(({ typed }) => typed)).toEqual(['bridge', 'northern', 'quay']);
  });
});

it('what was asked for is told without the signs around it', () => {
  const typed = (text: string, lang: string): string[] => readQuery(text, lang).words.map((one) => one.typed);
  expect(typed('river|bridge, “the” (F-16)?', 'en')).toEqual(['river', 'bridge', 'the', 'F-16']);
  expect(typed('l’hôpital', 'fr')).toEqual(['hôpital']);
  expect(typed('???', 'en')).toEqual(['???']);
});

describe('a phrase', () => {
  it('is what stands in quotation marks of any kind, with nothing around them', () => {
    const marks = ['""', '“”', '„“', '„”', '””', '«»', '»«', '「」', '『』', '＂＂'];
    const read = (typed: string): [boolean, string[]] => {
      const { isPhrase, words } = readQuery(typed, 'en');
      return [isPhrase, words.map(({ word }) => word)];
    };
    for (const [open, close] of marks) {
      expect(read(`${open}the pier${close}`), open).toEqual([true, ['the', 'pier']]);
      expect(read(` ${open} the\npier ${close} `), open).toEqual([true, ['the', 'pier']]);
      for (const typed of [`${open}the${close} pier`, `the ${open}pier${close}`, `${open}the pier`])
        expect(read(typed), typed).toEqual([false, ['the', 'pier']]);
    }
  });

  it('of words that are not common is asked for as it is', () => {
    expect(askedFor('“left — the Pier”', [])).toEqual({
      terms: ['left', 'the', 'pier'],
      inRow: true,
      isSure: true,
    });
  });

  it('of two common words is one word of the index', () => {
    expect(askedFor('“of the”')).toEqual({ terms: [pairTerm(2, 1)], inRow: false, isSure: true });
  });

  it('of both is asked for by what is rare in it first, and never by more than there is room for', () => {
    expect(askedFor('“a pier of the island”')).toEqual({
      terms: ['island', 'pier', pairTerm(2, 1), 'a'],
      inRow: false,
      isSure: false,
    });
    expect(askedFor('“a pier of the island”', COMMON, 2).terms).toEqual(['island', 'pier']);
  });

  const phrase = readQuery('“a pier of the island”', 'en').words;

  const placesOf = (places: Readonly<Record<string, readonly number[]>>): PlacesOfTerms =>
    new Map(Object.entries(places).map(([term, at]) => [term, new Set(at)]));

  it('may stand where its words and pairs are as far from one another', () => {
    const fitting = { pier: [5, 11], [pairTerm(2, 1)]: [3, 12], island: [14] };
    expect(mayHave(phrase, COMMON, placesOf(fitting))).toBe(true);
    expect(mayHave(phrase, COMMON, placesOf({ ...fitting, [pairTerm(2, 1)]: [13] }))).toBe(false);
    expect(mayHave(phrase, COMMON, placesOf({ ...fitting, pier: [14], island: [11] }))).toBe(false);
    expect(mayHave(phrase, COMMON, placesOf({ ...fitting, island: [] }))).toBe(false);
  });

  it('may stand where the index has no places of a pair', () => {
    const fitting = { pier: [11], [pairTerm(2, 1)]: [placeOfPair(2, 1)], island: [14] };
    expect(mayHave(phrase, COMMON, placesOf(fitting))).toBe(true);
    expect(mayHave(phrase, COMMON, placesOf({ ...fitting, island: [15] }))).toBe(false);
  });

  it('may stand where words of it are parts of one word with a hyphen', () => {
    const { words } = readQuery('“the air raid siren”', 'en');
    expect(mayHave(words, COMMON, placesOf({ air: [4], raid: [4], siren: [5] }))).toBe(true);
    expect(mayHave(words, COMMON, placesOf({ air: [4], raid: [3], siren: [5] }))).toBe(false);
  });

  it('may stand where nobody asked for some of its words', () => {
    expect(mayHave(phrase, COMMON, placesOf({ island: [14] }))).toBe(true);
    expect(mayHave(phrase, COMMON, placesOf({ island: [14], pier: [11] }))).toBe(true);
    expect(mayHave(phrase, COMMON, placesOf({ island: [15], pier: [11] }))).toBe(false);
  });

  it('stands where its words do in whatever form, one after another', () => {
    const words = ['an', 'island', 'an', 'piers', 'of', 'the', 'islands.', 'a', 'pier'];
    const found = placesOf({ pier: [3, 8], island: [1, 6] });
    expect(placesOfPhrase(words, phrase, COMMON, found)).toEqual([2, 3, 4, 5, 6]);
    expect(placesOfPhrase(words, phrase, COMMON, placesOf({ pier: [1, 6], island: [3, 8] }))).toEqual([]);
  });

  it('takes the parts of a word with hyphens one after another, up to the last', () => {
    const words = ['sea-air-rescue', 'team', 'air-crew'];
    const found = (typed: string): number[] => placesOfPhrase(words, readQuery(typed, 'en').words, [], new Map());
    expect(found('“sea air rescue team”')).toEqual([0, 0, 0, 1]);
    expect(found('“air rescue”')).toEqual([0, 0]);
    expect(found('“sea-air-rescue team”')).toEqual([0, 1]);
    for (const typed of ['“sea rescue”', '“rescue air”', '“air team”', '“air air”', '“team crew”'])
      expect(found(typed)).toEqual([]);
  });

  it('is looked for once from each place, also where parts of many words with hyphens are alike', () => {
    const long = readQuery(`“${'a b '.repeat(40)}c”`, 'en').words;
    const words = Array.from({ length: 100 }, () => 'a-b');
    expect(placesOfPhrase(words, long, [], new Map())).toEqual([]);
    expect(placesOfPhrase([...words, 'c'], long.slice(-3), [], new Map())).toEqual([99, 99, 100]);
  });
});
