/** The search index as files: Pagefind's, with lists of our own, the same at every build. */
import { close, createIndex } from 'pagefind';
import { filterParts, indexedFilters } from '../search/filters.ts';
import { textsOf } from '../search/record.ts';
import { wordsIn } from '../search/segments.ts';
import type { OlderVolume } from '../search/shelves.ts';
import { indexLanguage, searchable } from '../search/words.ts';
import { firstForms } from './search-forms.ts';
import { hashOf, packForResults, type SearchFile } from './search-pack.ts';
import { settle } from './search-settle.ts';
import { volumesOf } from './search-volumes.ts';
import type { SearchRecord } from './search.ts';

/** Pagefind's own interfaces, its highlighter and its worker: the search page uses none of them. */
const unused = /^pagefind-(?!entry\.json$)/;

/** The program that searches. It stands beside the newest volume, and searches the older ones too. */
const program = /^(?:pagefind\.js|wasm\..+)$/;

/**
 * Pagefind's mark of a packed file, with nothing behind it. In place of the program of an older volume: Pagefind asks for
 * it, and goes on with the program that it has.
 */
const NO_PROGRAM = Buffer.from('pagefind_dcd', 'latin1');

/** Records that are on their way to Pagefind at a time: all of a long story would stand in memory several times. */
const AT_ONCE = 100;

function sound(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind cannot index the story: ${errors.join(' ')}`);
}

/** Indexes the records of one volume. */
async function volumeFiles(
  records: readonly SearchRecord[],
  lang: string,
  older: readonly OlderVolume[],
): Promise<SearchFile[]> {
  const indexed = (text: string): string[] => wordsIn(text).map((word) => searchable(word, lang));
  const forms = firstForms();
  const parts = filterParts(records);
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
  await index.deleteIndex();
  const own = written.files.filter(({ path }) => !unused.test(path));
  const { files, common } = settle(own, forms.of);
  return [...files, ...packForResults(records, parts, common, older)];
}

/** The files of an older volume in a folder that is named by all that is in it, without the program. */
function putAside(files: readonly SearchFile[]): { folder: string; files: SearchFile[] } {
  const own = files.map((file) => (program.test(file.path) ? { ...file, content: NO_PROGRAM } : file));
  const folder = `older/${hashOf(Buffer.concat(own.flatMap(({ path, content }) => [Buffer.from(path), content])))}/`;
  return {
    folder,
    files: own
      .filter(({ path }) => path !== 'pagefind.js')
      .map(({ path, content }) => ({ path: `${folder}${path}`, content })),
  };
}

/**
 * Indexes records with Pagefind.
 *
 * @param lang BCP 47, of the records
 * @returns what a browser needs to search, the same for the same records: the newest volume with the program, and each
 *   older one in a folder of its own
 * @throws Error where Pagefind does not run on this machine or refuses a record
 */
export async function searchFiles(records: readonly SearchRecord[], lang: string): Promise<SearchFile[]> {
  const [newest = [], ...others] = volumesOf(records);
  try {
    const older: OlderVolume[] = [];
    const aside: SearchFile[] = [];
    for (const volume of others) {
      const { folder, files } = putAside(await volumeFiles(volume, lang, []));
      older.push({ folder, records: volume.length });
      aside.push(...files);
    }
    return [...(await volumeFiles(newest, lang, older)), ...aside];
  } finally {
    await close();
  }
}
