/** A hash of all that the files of a search volume are made of, so that one that is as it was need not be made again. */
import { createHash } from 'node:crypto';
import { byCodeUnit } from '../model/code-units.ts';
import type { FilterParts } from '../search/filters.ts';
import { textsOf } from '../search/record.ts';
import { freshName } from './pagefind-file.ts';
import { besidesLists } from './search-settle.ts';
import type { IndexedWord, Use, Vocabulary } from './search-vocabulary.ts';
import type { SearchRecord } from './search.ts';

/** A name of which the hash is that of nothing: what Pagefind's names have in common. */
const unnamed = (name: string): string => freshName(name, new Uint8Array());

/**
 * The hash of a volume.
 *
 * @param words that stand in its records, of the vocabulary
 * @param forms by their numbers. Those are counted through all volumes, so that the forms themselves count here
 * @param records in their order
 * @param parts into how many each filter is cut
 * @returns SHA-256, as base64
 */
export function volumeHash(
  { name, called, contents }: Vocabulary,
  words: readonly IndexedWord[],
  forms: readonly string[],
  records: readonly SearchRecord[],
  parts: FilterParts,
): string {
  const whole = createHash('sha256');
  const add = (value: unknown): void => {
    whole.update(`${JSON.stringify(value)}\n`);
  };
  const formsOf = (uses: readonly Use[]): string[] =>
    uses.map(({ form, weight }) => `${weight} ${forms[form]}`).toSorted(byCodeUnit);
  add([unnamed(name), unnamed(called), besidesLists(contents), parts, words.length]);
  for (const { word, uses } of words) add([word, formsOf(uses)]);
  for (const record of records) add([textsOf(record), record.filters]);
  return whole.digest('base64');
}
