/** Results by pages: as many at a time as a reader looks through, fewer where they are long. */
import type { Found } from './search-ask.ts';
import { fileOfRecord } from './search-files.ts';

const RESULTS = 10;

/** Kilobytes of text that are fetched for a page: ten files that are full. */
const KILOBYTES = 80;

/** The first of what was found whose records can be fetched at once; at least one, where there is any. */
export async function onePage(found: readonly Found[]): Promise<Found[]> {
  const some = found.slice(0, RESULTS);
  const files = await Promise.all(some.map(({ volume, number }) => fileOfRecord(volume.address, number)));
  const counted = new Set<string>();
  let sum = 0;
  const end = files.findIndex(({ address, kilobytes }, at) => {
    if (!counted.has(address)) sum += kilobytes;
    counted.add(address);
    return sum > KILOBYTES && at > 0;
  });
  return end < 0 ? some : some.slice(0, end);
}
