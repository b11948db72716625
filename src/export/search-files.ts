/** The search index as files: Pagefind's, with lists of our own, the same at every build. */
import { packAnew, type Packer } from '../kept/packed.ts';
import { filterParts } from '../search/filters.ts';
import { readForms } from './search-forms.ts';
import { sealWith } from './pagefind-file.ts';
import { packForResults, type SearchFile } from './search-pack.ts';
import { settle } from './search-settle.ts';
import { askVocabulary } from './search-vocabulary.ts';
import type { SearchRecord } from './search.ts';

/**
 * Indexes records as Pagefind does.
 *
 * @param lang BCP 47, of the records
 * @param packer gives what was packed before
 * @returns what a browser needs to search, the same for the same records
 * @throws Error where Pagefind does not run on this machine or refuses a word
 */
export async function searchFiles(
  records: readonly SearchRecord[],
  lang: string,
  packer: Packer = packAnew,
): Promise<SearchFile[]> {
  const parts = filterParts(records);
  const read = readForms(records, lang);
  const vocabulary = await askVocabulary(read.forms, lang);
  const { files, common } = settle(
    vocabulary,
    read,
    records.map(({ filters }) => filters),
    parts,
    sealWith(packer),
  );
  return [...files, ...packForResults(records, parts, common)];
}
