/** How many words each record has: known of the last build for some that stand together, as long as all of them are the same. */
import { digestOf } from '../kept/digest.ts';
import type { Packing } from '../kept/packed.ts';
import type { Searchable } from './search.ts';

/** So many records stand together. */
const TOGETHER = 128;

/**
 * Counts the words of records.
 *
 * @param packing tells what was counted before
 * @param count gives how many words the record at a place has, from 0
 */
export function wordCounts(
  all: readonly Pick<Searchable, 'mark'>[],
  { told, tell }: Packing,
  count: (at: number) => number,
): number[] {
  const starts = Array.from({ length: Math.ceil(all.length / TOGETHER) }, (_, at) => at * TOGETHER);
  return starts.flatMap((start) => {
    const some = all.slice(start, start + TOGETHER);
    const of = digestOf(JSON.stringify(['words', some.map(({ mark }) => mark)]));
    return (told(of) as number[] | null) ?? tell(of, () => some.map((_, at) => count(start + at)));
  });
}
