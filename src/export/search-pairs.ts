/**
 * Where two common words stand one after the other, as words of the index. By them a phrase is found whose words stand
 * everywhere, without the places of each.
 */
import { byCodeUnit } from '../model/code-units.ts';
import { MOST_COMMON, pairTerm } from '../search/common.ts';
import { countPlaces, eachPlace, NO_PLACES, type Entry, type Page } from './search-entries.ts';

/** Two common words by their numbers, as a word of the index. */
export interface Pair {
  numbers: readonly [first: number, second: number];
  entry: Entry;
}

/** Record, place and number of a common word in one number, by which they are in order. */
const PLACES = 2 ** 20;
const keyOf = (record: number, place: number, number: number): number =>
  (record * PLACES + place) * MOST_COMMON + number;

/** Where all common words stand, in order. */
function placesOfAll(common: readonly Entry[]): Float64Array {
  const keys = new Float64Array(common.reduce((sum, entry) => sum + countPlaces(entry), 0));
  let filled = 0;
  for (const [number, entry] of common.entries()) {
    eachPlace(entry, (record, place) => {
      if (place >= PLACES) throw new RangeError('A record of the search index has a million words.');
      keys[filled++] = keyOf(record, place, number);
    });
  }
  return keys.toSorted();
}

/** Places in order, each with its record in one number, as Pagefind writes them: by how far each is behind the one before. */
function pagesOf(places: readonly number[]): Page[] {
  const pages: Page[] = [];
  let own: number[] = [];
  let last = 0;
  let before = 0;
  for (const at of places) {
    const record = Math.floor(at / PLACES);
    const place = at % PLACES;
    if (pages.length === 0 || record !== last) {
      own = [place];
      pages.push([record - last, own, NO_PLACES]);
      last = record;
    } else own.push(place - before);
    before = place;
  }
  return pages;
}

/**
 * Pairs of common words, each at the place of its first word, in the order of their words in the index.
 *
 * @param common common words with their places, by their numbers
 * @throws RangeError for more common words than there are numbers, or a record of a million words
 */
export function pairsOf(common: readonly Entry[]): Pair[] {
  if (common.length > MOST_COMMON) throw new RangeError(`${common.length} words of the search index are common.`);
  const keys = placesOfAll(common);
  const places = new Map<number, number[]>();
  const add = (first: number, second: number, where: number): void => {
    const pair = first * MOST_COMMON + second;
    const known = places.get(pair);
    if (!known) places.set(pair, [where]);
    else if (known.at(-1) !== where) known.push(where);
  };
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? 0;
    const number = key % MOST_COMMON;
    const where = Math.floor(key / MOST_COMMON);
    for (let next = at + 1; next < keys.length; next += 1) {
      const further = keys[next] ?? 0;
      const apart = Math.floor(further / MOST_COMMON) - where;
      if (apart > 1) break;
      const other = further % MOST_COMMON;
      add(number, other, where);
      // What is written with a hyphen is several words in one place, of which nobody knows which is the first.
      if (apart === 0) add(other, number, where);
    }
  }
  return [...places]
    .map(([pair, of]): Pair => {
      const [first, second] = [Math.floor(pair / MOST_COMMON), pair % MOST_COMMON];
      return { numbers: [first, second], entry: [pairTerm(first, second), pagesOf(of), []] };
    })
    .toSorted((a, b) => byCodeUnit(a.entry[0], b.entry[0]));
}
