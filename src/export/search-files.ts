/** The search index as files: Pagefind's, with lists of our own, the same at every build. */
import { close, createIndex } from 'pagefind';
import { filterParts, indexedFilters } from '../search/filters.ts';
import { textsOf } from '../search/record.ts';
import { wordsIn } from '../search/segments.ts';
import { indexLanguage, searchable } from '../search/words.ts';
import { firstForms } from './search-forms.ts';
import { packForResults, type SearchFile } from './search-pack.ts';
import { settle } from './search-settle.ts';
import type { SearchRecord } from './search.ts';

/** Pagefind's own interfaces, its highlighter and its worker: the search page uses none of them. */
const unused = /^pagefind-(?!entry\.json$)/;

/** Records that are on their way to Pagefind at a time: all of a long story would stand in memory several times. */
const AT_ONCE = 100;

function sound(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index the story: ${errors.join(' ')}`);
}

/**
 * Indexes records with Pagefind.
 *
 * @param lang BCP 47, of the records
 * @returns what a browser needs to search, the same for the same records
 * @throws Error where Pagefind does not run on this machine or refuses a record
 */
export async function searchFiles(records: readonly SearchRecord[], lang: string): Promise<SearchFile[]> {
  const indexed = (text: string): string[] => wordsIn(text).map((word) => searchable(word, lang));
  const forms = firstForms();
  const parts = filterParts(records);
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    sound(errors);
    if (!index) throw new Error('Pagefind gives no index.');
    // Each is called by its number. Pagefind takes them in the order in which they are sent, which is the order of equal results.
    const add = (record: SearchRecord, at: number): ReturnType<typeof index.addCustomRecord> => {
      const words = textsOf(record).flatMap(indexed);
      forms.note(at, words);
      return index.addCustomRecord({
        url: String(at),
        language: indexLanguage(lang),
        content: words.join(' '),
        meta: { title: indexed(record.title).join(' ') },
        filters: indexedFilters(parts, record.filters),
      });
    };
    for (let from = 0; from < records.length; from += AT_ONCE) {
      const added = records.slice(from, from + AT_ONCE).map((record, at) => add(record, from + at));
      for (const { errors: refused } of await Promise.all(added)) sound(refused);
    }
    const written = await index.getFiles();
    sound(written.errors);
    const own = written.files.filter(({ path }) => !unused.test(path));
    const { files, common } = settle(own, forms.of);
    return [...files, ...packForResults(records, parts, common)];
  } finally {
    await close();
  }
}
