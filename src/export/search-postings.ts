/** Where each word of the index stands in the records. */
import { NO_PLACES, weighing, type Entry, type Page } from './search-entries.ts';
import type { Forms } from './search-forms.ts';
import type { IndexedWord, Use } from './search-vocabulary.ts';

/** Pagefind's mark before places in the first field of what is told of a record: the title. */
const IN_TITLE = -1;

/** Places that weigh the same, counted through all records, in order. */
interface Weighed {
  weight: number;
  places: Uint32Array;
  /** How many of them were told already. */
  told: number;
}

/** How far each step leads from the one before. */
const steps = (places: readonly number[]): number[] => places.map((place, at) => place - (places[at - 1] ?? 0));

/** The places of each form, counted through all records: those of the form at a number stand from `starts` on to the next. */
function placesByForm({ forms, texts }: Forms): { starts: Uint32Array; places: Uint32Array } {
  const starts = new Uint32Array(forms.length + 1);
  for (const text of texts) for (const form of text) starts[form + 1] = (starts[form + 1] ?? 0) + 1;
  for (let form = 1; form < starts.length; form += 1) starts[form] = (starts[form] ?? 0) + (starts[form - 1] ?? 0);
  const free = starts.slice();
  const places = new Uint32Array(starts.at(-1) ?? 0);
  let place = 0;
  for (const text of texts) {
    for (const form of text) {
      const at = free[form] ?? 0;
      places[at] = place;
      free[form] = at + 1;
      place += 1;
    }
  }
  return { starts, places };
}

/** Gives what the index says of a word, and how many times the word stands there. */
export interface Postings {
  entryOf: (word: IndexedWord) => Entry;
  countOf: (word: IndexedWord) => number;
}

/** Prepares to tell where words stand. */
export function postingsOf(read: Forms): Postings {
  const { texts, titles } = read;
  const { starts, places } = placesByForm(read);
  /** Where each record begins, and where the last one ends. */
  const begins = new Uint32Array(texts.length + 1);
  for (const [record, { length }] of texts.entries()) begins[record + 1] = (begins[record] ?? 0) + length;

  /** The record with a place, not before another record. */
  const recordWith = (place: number, from: number): number => {
    let [low, high] = [from, texts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((begins[middle] ?? 0) <= place) low = middle;
      else high = middle;
    }
    return low;
  };

  const placesOf = ({ form }: Use): Uint32Array => places.subarray(starts[form], starts[form + 1]);

  const weighed = (weight: number, uses: readonly Use[]): Weighed => {
    const [first, ...others] = uses.map(placesOf);
    if (first && others.length === 0) return { weight, places: first, told: 0 };
    const all = new Uint32Array(uses.reduce((sum, use) => sum + placesOf(use).length, 0));
    let at = 0;
    for (const use of uses) {
      all.set(placesOf(use), at);
      at += placesOf(use).length;
    }
    return { weight, places: all.toSorted(), told: 0 };
  };

  const pagesOf = (uses: readonly Use[]): Page[] => {
    const groups = [...Map.groupBy(uses, ({ weight }) => weight)]
      .toSorted(([a], [b]) => a - b)
      .map(([weight, of]) => weighed(weight, of));
    const pages: Page[] = [];
    let last = 0;
    for (;;) {
      const next = Math.min(...groups.map((group) => group.places[group.told] ?? Infinity));
      if (next === Infinity) return pages;
      const record = recordWith(next, last);
      const [begin = 0, end = 0] = [begins[record], begins[record + 1]];
      const marked: number[] = [];
      const inTitle: number[] = [];
      for (const group of groups) {
        let place = group.places[group.told] ?? end;
        if (place >= end) continue;
        marked.push(weighing(group.weight));
        for (let before = begin; place < end; place = group.places[group.told] ?? end) {
          marked.push(place - before);
          before = place;
          if (place - begin < (titles[record] ?? 0)) inTitle.push(place - begin);
          group.told += 1;
        }
      }
      pages.push([
        record - last,
        marked,
        inTitle.length === 0 ? NO_PLACES : [IN_TITLE, ...steps(inTitle.toSorted((a, b) => a - b))],
      ]);
      last = record;
    }
  };

  return {
    entryOf: ({ word, uses }) => [word, pagesOf(uses), []],
    countOf: ({ uses }) => uses.reduce((sum, use) => sum + placesOf(use).length, 0),
  };
}
