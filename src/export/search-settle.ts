/** Puts an index together as Pagefind has it, the same at every build. See docs/architecture.md, The same everywhere. */
import { byCodeUnit } from '../model/code-units.ts';
import type { CommonWords } from '../search/common.ts';
import type { PackedFiles } from '../kept/packed.ts';
import { indexedFilters, type FilterParts, type Filters } from '../search/filters.ts';
import { recordName } from '../search/record-name.ts';
import { freshName, type Seal } from './pagefind-file.ts';
import type { Forms } from './search-forms.ts';
import { formsByWord, groupsOfWords, standingIn } from './search-groups.ts';
import type { SearchFile } from './search-pack.ts';
import type { IndexedWord, Vocabulary } from './search-vocabulary.ts';
import { cutWords } from './search-words.ts';

/** Where the lists of records, of files of words and of filters stand in Pagefind's table of contents. */
const RECORDS = 1;
const WORDS = 2;
const FILTERS = 3;

interface FilterFile {
  file: SearchFile;
  /** Its line in the table of contents. */
  line: readonly [filter: string, name: string];
}

/** Filters with the numbers of the records that have each value, in order. */
function filterFiles(filters: readonly Filters[], parts: FilterParts, old: string, seal: Seal): FilterFile[] {
  const byName = new Map<string, Map<string, number[]>>();
  for (const [number, own] of filters.entries()) {
    for (const [filter, values] of Object.entries(indexedFilters(parts, own))) {
      const known = byName.get(filter) ?? new Map<string, number[]>();
      byName.set(filter, known);
      for (const value of values) {
        const having = known.get(value);
        if (having) having.push(number);
        else known.set(value, [number]);
      }
    }
  }
  return [...byName]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([filter, values]) => {
      const content = seal([filter, [...values].toSorted(([a], [b]) => byCodeUnit(a, b))]);
      const name = freshName(old, content);
      return { file: { path: `filter/${name}.pf_filter`, content }, line: [filter, name] as const };
    });
}

/** Pagefind's first file, with how many records there are and which table of contents is theirs. */
function settledEntry(file: SearchFile, old: string, name: string, records: number): SearchFile {
  const text = Buffer.from(file.content).toString('utf8');
  const settled = text
    .replace(`"hash":"${old}"`, `"hash":"${name}"`)
    .replace('"page_count":1', `"page_count":${records}`);
  return { path: file.path, content: Buffer.from(settled, 'utf8') };
}

/** What stands in Pagefind's table of contents besides these lists, which are told here. */
export const besidesLists = (contents: readonly unknown[]): unknown[] =>
  contents.with(RECORDS, []).with(WORDS, []).with(FILTERS, []);

/** The files that are told here, not by Pagefind, with the name of its table of contents, and the common words. */
export type ToldFiles = PackedFiles<{ name: string; common: CommonWords }>;

/** Gives files that were made of the same before, else what `make` makes. */
export type KeepTold = (words: readonly IndexedWord[], make: () => ToldFiles) => ToldFiles;

/**
 * Makes the files of an index as Pagefind reads them, few, and small for a reader.
 *
 * What Pagefind makes of each word is taken from a {@link Vocabulary}; where words stand, and the filters, are told here, in
 * order, and files are named by what is in them. Files of words are shorter than Pagefind's, and those of common words hold
 * less ({@link cutWords}). Pagefind's own files of records, one for each, are left out: the index calls a record by its
 * number ({@link recordName}). How long a record is, by which the search page does not rank, is left out as well.
 *
 * @param read the records of one volume
 * @param filters of each of them
 * @param seal packs a file
 * @param keep where files are kept that are told here: is given the words that stand in the records
 * @returns the files, and the common words
 */
export function settle(
  vocabulary: Vocabulary,
  read: Forms,
  filters: readonly Filters[],
  parts: FilterParts,
  seal: Seal,
  keep: KeepTold = (_words, make) => make(),
): { files: SearchFile[]; common: CommonWords } {
  const { words, name: old, contents, called, program } = vocabulary;
  const standing = standingIn(words, read);
  const told = keep(standing, () => {
    const ofFilters = filterFiles(filters, parts, old, seal);
    const cut = cutWords(groupsOfWords(standing, read), filters.length, formsByWord(standing, read), old, seal);
    const table = seal(
      contents
        .with(
          RECORDS,
          filters.map((_, number) => [recordName(number), 1]),
        )
        .with(
          WORDS,
          cut.files.map(({ line }) => line),
        )
        .with(
          FILTERS,
          ofFilters.map(({ line }) => line),
        ),
    );
    const name = freshName(called, table);
    return {
      files: [
        { path: `pagefind.${name}.pf_meta`, content: table },
        ...[...ofFilters, ...cut.files].map(({ file }) => file),
      ],
      about: { name, common: cut.common },
    };
  });
  return {
    files: [
      ...program.map((file) =>
        file.path === 'pagefind-entry.json' ? settledEntry(file, called, told.about.name, filters.length) : file,
      ),
      ...told.files,
    ].toSorted((a, b) => byCodeUnit(a.path, b.path)),
    common: told.about.common,
  };
}
