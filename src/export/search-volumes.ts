/**
 * The records of a long story in several volumes, each an index of its own: what a search fetches of one does not grow with
 * the story.
 */
import { cutIntoParts } from '../model/parts.ts';
import { textsOf } from '../search/record.ts';
import { wordsIn } from '../search/segments.ts';
import type { SearchRecord } from './search.ts';

/** What a full volume holds: so many records, or fewer where they are so long that it would have more words than this. */
const FULL = { records: 1250, words: 400_000 };

const wordCount = (record: SearchRecord): number =>
  textsOf(record).reduce((sum, text) => sum + wordsIn(text).length, 0);

/** What has no day belongs to every time, so to the newest. */
const timeOf = ({ time }: SearchRecord): number => time ?? Infinity;

/**
 * Cuts records into volumes by their time.
 *
 * They are counted from the oldest, so that a volume that is full stays as it is while a story grows: the newest alone
 * grows, to less than twice as much.
 *
 * @returns the newest first, with people, places and all else that has no time; in each, records in the order in which
 *   they were given
 */
export function volumesOf(records: readonly SearchRecord[]): SearchRecord[][] {
  const words = records.reduce((sum, record) => sum + wordCount(record), 0);
  const size = Math.max(1, Math.min(FULL.records, Math.floor((FULL.words * records.length) / Math.max(1, words))));
  if (records.length < 2 * size) return [[...records]];
  const rank = new Map(records.map((record, at) => [record, at]));
  const rankOf = (record: SearchRecord): number => rank.get(record) ?? 0;
  const byTime = records.toSorted((a, b) => (timeOf(a) === timeOf(b) ? rankOf(a) - rankOf(b) : timeOf(a) - timeOf(b)));
  return cutIntoParts(byTime, size)
    .map(({ entries }) => entries.toSorted((a, b) => rankOf(a) - rankOf(b)))
    .toReversed();
}
