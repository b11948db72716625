/** Names that are nearly right, and where the lists of names are looked up. */
import { describe, expect, it } from 'vitest';
import { mistakes, nearest, type WordEntry } from '../../../src/search/names.ts';
import { shelfOf, shelvesNear, type Directory } from '../../../src/search/shelves.ts';
import { folded } from '../../../src/search/words.ts';

const known = ['Krivozhin', 'Brankov', 'Zavolzhanka', 'Кривожин', 'Weir', 'Venn', 'أحمد', 'Μπρακ'].map(
  (word): WordEntry => [folded(word), word],
);

describe('a mistyped name', () => {
  it.each([
    ['krivozin', 'Krivozhin'],
    ['Krivohzin', 'Krivozhin'],
    ['rivozhin', 'Krivozhin'],
    ['barnkov', 'Brankov'],
    ['zavolshanka', 'Zavolzhanka'],
    ['кривожын', 'Кривожин'],
    ['wier', 'Weir'],
    ['احمدد', 'أحمد'],
    ['μπρκα', 'Μπρακ'],
  ])('%s means %s', (typed, meant) => {
    expect(nearest(folded(typed), known)?.[1]).toBe(meant);
  });

  it.each(['Krivozhin', 'krivozhin', 'vnn', 'river', 'the', 'glasgow'])('is not seen in %s', (typed) => {
    expect(nearest(folded(typed), known)).toBeNull();
  });

  it('has one mistake where two neighbours changed places', () => {
    expect([mistakes('weir', 'wier'), mistakes('weir', 'weri'), mistakes('weir', 'weirs')]).toEqual([1, 1, 1]);
  });
});

describe('a list in several files', () => {
  const words = Array.from(
    { length: 26 * 40 },
    (_, at) => String.fromCharCode(97 + Math.floor(at / 40)) + String(at % 40),
  );
  const sorted = words.toSorted();
  const directory: Directory = sorted.flatMap((word, at) => (at % 15 === 0 ? [[word, String(at / 15)] as const] : []));
  const on = (file: string): string[] => sorted.slice(Number(file) * 15, Number(file) * 15 + 15);

  it('has each entry in the one file where it is looked up', () => {
    expect(sorted.filter((word) => !on(shelfOf(directory, word) ?? '').includes(word))).toEqual([]);
  });

  it('is never read but for a few files, among them that of the word', () => {
    for (const word of sorted) {
      const files = shelvesNear(directory, word);
      expect(files.length).toBeLessThanOrEqual(3);
      expect(files.flatMap(on)).toContain(word);
    }
  });

  it('is read whole where it is short', () => {
    expect(shelvesNear(directory.slice(0, 3), 'zzz')).toEqual(['0', '1', '2']);
  });
});
