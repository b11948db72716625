/** Makes of Pagefind's index the same files at every build. See docs/architecture.md, The same everywhere. */
import type { CommonWords } from '../search/common.ts';
import { recordName } from '../search/record-name.ts';
import { freshName, listOf, open, seal, unexpected, unpacked } from './pagefind-file.ts';
import type { FirstForms } from './search-forms.ts';
import { inOrder } from './search-order.ts';
import type { SearchFile } from './search-pack.ts';
import { cutWords } from './search-words.ts';

/** Where the lists of records, of files of words and of filters stand in Pagefind's table of contents. */
const RECORDS = 1;
const WORDS = 2;
const FILTERS = 3;

/** Pagefind's files that are made anew, by kind and name. */
const OWN = /^(filter|fragment|index)\/(.+)\.pf_\w+$/;
const CONTENTS = /^pagefind\.(.+)\.pf_meta$/;

const firstOf = (list: unknown): string => String(listOf(list)[0]);

const byFirst = (list: unknown): unknown[] => listOf(list).toSorted((a, b) => inOrder(firstOf(a), firstOf(b)));

/** What the files of a kind hold, by name. */
function contentsOf(files: readonly SearchFile[], kind: string): Map<string, Uint8Array> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, own, name = ''] = OWN.exec(path) ?? [];
      return own === kind ? [[name, content] as const] : [];
    }),
  );
}

/** The number under which a record was given to Pagefind, from its file. */
function numberIn(fragment: Uint8Array | undefined): number {
  if (!fragment) throw unexpected();
  const { url } = JSON.parse(Buffer.from(unpacked(fragment)).toString('utf8')) as { url: string };
  return Number(url);
}

function settledFilter(old: string, content: Uint8Array): { name: string; file: SearchFile } {
  const [filter = '', values] = open(content);
  const sealed = seal([filter, byFirst(values)]);
  const name = freshName(old, sealed);
  return { name, file: { path: `filter/${name}.pf_filter`, content: sealed } };
}

/**
 * Makes Pagefind's files the same at every build, fewer, and small for a reader.
 *
 * Pagefind keeps filters and their values in tables whose order is random at each run, and names files by what is in
 * them. Here both are put in order and the files named anew; nothing else of an index differs between runs. Files of
 * words are cut into shorter ones, and those of common words hold less ({@link cutWords}). Pagefind's own files of
 * records, one for each, are left out: the index calls a record by its number ({@link recordName}). How long a record is,
 * by which the search page does not rank, is left out as well.
 *
 * @param formsOf gives the forms of words by the numbers of the records in which they stand first
 * @returns the files, and the common words
 * @throws Error where the files are not an index as Pagefind 1.5 writes it
 */
export function settle(
  files: readonly SearchFile[],
  formsOf: FirstForms,
): { files: SearchFile[]; common: CommonWords } {
  const filters = new Map([...contentsOf(files, 'filter')].map(([old, content]) => [old, settledFilter(old, content)]));
  const [records, words] = [contentsOf(files, 'fragment'), contentsOf(files, 'index')];
  const table = files.find(({ path }) => CONTENTS.test(path));
  const old = CONTENTS.exec(table?.path ?? '')?.[1];
  if (!table || old === undefined) throw unexpected();
  const contents = open(table.content);
  const numbers = listOf(contents[RECORDS]).map((record) => numberIn(records.get(firstOf(record))));
  const inOrderOfWords = listOf(contents[WORDS]).map((line): [string, Uint8Array] => {
    const name = String(listOf(line)[2]);
    const content = words.get(name);
    if (!content) throw unexpected();
    return [name, content];
  });
  const cut = cutWords(inOrderOfWords, numbers.length, (at) => formsOf(numbers[at] ?? -1));
  const settled = seal(
    contents
      .with(
        RECORDS,
        numbers.map((number) => [recordName(number), 1]),
      )
      .with(
        WORDS,
        cut.files.map(({ line }) => line),
      )
      .with(
        FILTERS,
        byFirst(contents[FILTERS]).map((line) => listOf(line).map((part) => filters.get(String(part))?.name ?? part)),
      ),
  );
  const name = freshName(old, settled);
  const others = files
    .filter(({ path }) => !OWN.test(path) && path !== table.path)
    .map((file): SearchFile => {
      if (file.path !== 'pagefind-entry.json') return file;
      const entry = Buffer.from(file.content).toString('utf8');
      return { path: file.path, content: Buffer.from(entry.replace(`"hash":"${old}"`, `"hash":"${name}"`), 'utf8') };
    });
  return {
    files: [
      ...[...others, { path: `pagefind.${name}.pf_meta`, content: settled }],
      ...[...filters.values()].map(({ file }) => file),
      ...cut.files.map(({ file }) => file),
    ].toSorted((a, b) => inOrder(a.path, b.path)),
    common: cut.common,
  };
}
