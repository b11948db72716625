/**
 * What Pagefind makes of words: without endings and accents, and parted where several are written as one. It makes the same
 * of a form wherever that stands. So it is asked once about each, and its index is put together from that: it would take
 * longer for all texts than everything else that search needs.
 */
import { close, createIndex } from 'pagefind';
import { indexLanguage } from '../search/words.ts';
import { listOf, open, unexpected } from './pagefind-file.ts';
import { changedProgram } from './pagefind-program.ts';
import { isPlace, weightOf, type Page } from './search-entries.ts';
import type { SearchFile } from './search-pack.ts';

/** A form in which a word stands in texts, by its number, and how much the word weighs there. */
export interface Use {
  form: number;
  weight: number;
}

/** A word of the index with the forms that stand for it, with and without accents. */
export interface IndexedWord {
  word: string;
  uses: readonly Use[];
}

/** A word as Pagefind writes it: its spellings with accents have places of their own. */
type Written = readonly [
  word: string,
  pages: readonly Page[],
  spellings: readonly (readonly [string, readonly Page[]])[],
];

export interface Vocabulary {
  /** In the order of the index. */
  words: readonly IndexedWord[];
  /** The name of a file of words. */
  name: string;
  /** Pagefind's table of contents, with the language and the hash by which it is named. */
  contents: unknown[];
  called: string;
  /** Its program, and whatever else a search needs of it. */
  program: readonly SearchFile[];
}

/** Pagefind's own interfaces, its highlighter and its worker: the search page uses none of them. */
const unused = /^pagefind-(?!entry\.json$)/;

/** What it writes of the one record. */
const OWN = /^(?:filter|fragment|index)\/|\.pf_meta$/;
const CONTENTS = /^pagefind\.(.+)\.pf_meta$/;

const PROGRAM = 'pagefind.js';

/** Where the lists of records and of files of words stand in Pagefind's table of contents. */
const RECORDS = 1;
const WORDS = 2;

/** Of a text without a word Pagefind writes no table of contents, so it is asked about this one where there is none. */
const SOME_WORD = 'a';

/** Where Pagefind sees the end of a word and JavaScript sees none. */
const NEXT_LINE = /\u0085/g;

function sound(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index the story: ${errors.join(' ')}`);
}

/** The files of an index of one record. */
async function filesOf(content: string, lang: string): Promise<SearchFile[]> {
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    sound(errors);
    if (!index) throw new Error('Pagefind gives no index.');
    const added = await index.addCustomRecord({
      url: '0',
      language: indexLanguage(lang),
      content,
      meta: { title: '' },
    });
    sound(added.errors);
    const written = await index.getFiles();
    sound(written.errors);
    return written.files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}

/** The forms that stand at the places of a word, of which the first after each mark of weight counts from the beginning. */
function usesIn(pages: readonly Page[]): Use[] {
  const uses: Use[] = [];
  for (const [, places] of pages) {
    let [weight, form] = [0, 0];
    for (const step of places) {
      if (isPlace(step)) uses.push({ form: (form += step), weight });
      else [weight, form] = [weightOf(step), 0];
    }
  }
  return uses;
}

/** What is written with a hyphen may be a word in two spellings at once. */
function wordOf([word, pages, spellings]: Written): IndexedWord {
  const uses = [pages, ...spellings.map(([, of]) => of)].flatMap(usesIn);
  return { word, uses: [...new Map(uses.map((use) => [`${use.form} ${use.weight}`, use])).values()] };
}

/**
 * Asks Pagefind about words.
 *
 * @param forms no two of which are the same
 * @param lang BCP 47, of the forms
 * @throws Error where Pagefind does not run on this machine, or its files are not as Pagefind 1.5 writes them
 */
export async function askVocabulary(forms: readonly string[], lang: string): Promise<Vocabulary> {
  const asked = forms.length > 0 ? forms : [SOME_WORD];
  const files = await filesOf(asked.map((form) => form.replace(NEXT_LINE, '-')).join(' '), lang);
  const table = files.find(({ path }) => CONTENTS.test(path));
  const called = CONTENTS.exec(table?.path ?? '')?.[1];
  if (!table || called === undefined) throw unexpected();
  const contents = open(table.content);
  const [, count] = listOf(listOf(contents[RECORDS])[0]);
  if (count !== asked.length) throw unexpected();
  const byPath = new Map(files.map((file) => [file.path, file]));
  const names = listOf(contents[WORDS]).map((line) => String(listOf(line)[2]));
  const entries = names.flatMap((name) => {
    const file = byPath.get(`index/${name}.pf_index`);
    if (!file) throw unexpected();
    return listOf(open(file.content)[0]) as Written[];
  });
  return {
    words: forms.length > 0 ? entries.map(wordOf) : [],
    name: names[0] ?? called,
    ...{ contents, called },
    program: files
      .filter(({ path }) => !OWN.test(path))
      .map(({ path, content }) => ({ path, content: path === PROGRAM ? changedProgram(content) : content })),
  };
}
