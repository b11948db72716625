/** All records of a story, and all their words, at once: a build takes them by volumes, and only those that are new. */
import { formReader, type Forms } from '../../../src/export/search-forms.ts';
import { searchables, type SearchRecord } from '../../../src/export/search.ts';
import type { Ledger } from '../../../src/ledger/ledger.ts';

/** The records of everything that can be searched for. */
export const searchRecords = (ledger: Ledger): SearchRecord[] => searchables(ledger).map(({ record }) => record());

/**
 * Reads the words of records.
 *
 * @param lang BCP 47, of the records
 */
export function readForms(records: readonly SearchRecord[], lang: string): Forms {
  const { read, forms } = formReader(lang);
  const all = records.map(read);
  return { texts: all.map(({ text }) => text), titles: all.map(({ title }) => title), forms: forms() };
}
