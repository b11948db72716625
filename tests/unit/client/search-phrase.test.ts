/** What a volume of the index is asked for a phrase. */
import { expect, it } from 'vitest';
import type { Pagefind } from '../../../src/client/pagefind.ts';
import { askPhrase } from '../../../src/client/search-phrase.ts';
import { readQuery } from '../../../src/search/query.ts';

/** A volume of one record, in which each of some words stands at its places, and what it was asked for. */
function volumeOf(places: Readonly<Record<string, readonly number[]>>): { asked: string[]; pagefind: Pagefind } {
  const asked: string[] = [];
  const nothing = (): Promise<null> => Promise.resolve(null);
  return {
    asked,
    pagefind: {
      preload: nothing,
      enterPlaygroundMode: nothing,
      search: (term) => {
        asked.push(term);
        const words = places[term] ?? [];
        const record = { id: 'en_0', words, found: words.map(() => term), isPart: words.map(() => false), score: 1 };
        return Promise.resolve({ results: words.length > 0 ? [record] : [], search_keywords: [term] });
      },
    },
  };
}

it('a phrase with a hyphen is found written either way, and asks for no word twice', async () => {
  const { asked, pagefind } = volumeOf({ night: [1, 7], 'air-raid': [2], air: [8], raid: [9], siren: [3, 10] });
  const { words } = readQuery('“night air-raid siren”', 'en');
  const found = await askPhrase(pagefind, words, [], 6, {}, 'en');
  expect([...found.values()].flatMap(({ placesIn }) => placesIn([]))).toEqual([1, 2, 3, 7, 8, 9, 10]);
  expect(asked).toEqual(['night', 'air-raid', 'siren', 'air', 'raid']);
});
