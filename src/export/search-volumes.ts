/**
 * The records of a long story in several volumes, each an index of its own: what a search fetches of one does not grow with
 * the story.
 */
import { cutIntoParts } from '../model/parts.ts';
import type { Searchable } from './search.ts';

/** What a full volume holds: so many records, or fewer where they are so long that it would have more words than this. */
const FULL = { records: 1250, words: 400_000 };

/** What has no day belongs to every time, so to the newest. */
const timeOf = ({ time }: Pick<Searchable, 'time'>): number => time ?? Infinity;

/**
 * Cuts records into volumes by their time.
 *
 * They are counted from the oldest, so that a volume that is full stays as it is while a story grows: the newest alone
 * grows, to less than twice as much.
 *
 * @param words how many each record has
 * @returns the numbers of the records in each, from 0: the newest volume first, with people, places and all else that has
 *   no time; in each, records in the order in which they were given
 */
export function volumesOf(records: readonly Pick<Searchable, 'time'>[], words: readonly number[]): number[][] {
  const all = words.reduce((sum, count) => sum + count, 0);
  const size = Math.max(1, Math.min(FULL.records, Math.floor((FULL.words * records.length) / Math.max(1, all))));
  const numbers = [...records.keys()];
  if (records.length < 2 * size) return [numbers];
  const times = records.map(timeOf);
  const byTime = numbers.toSorted((a, b) => {
    const [one = 0, other = 0] = [times[a], times[b]];
    return one === other ? a - b : one - other;
  });
  return cutIntoParts(byTime, size)
    .map(({ entries }) => entries.toSorted((a, b) => a - b))
    .toReversed();
}
