/** The search index as files: Pagefind's, with lists of our own, the same at every build. */
import { createHash } from 'node:crypto';
import { ALL_ANEW, type Packing } from '../kept/packed.ts';
import { filterParts } from '../search/filters.ts';
import type { OlderVolume } from '../search/shelves.ts';
import { sealWith } from './pagefind-file.ts';
import { readForms, type Forms } from './search-forms.ts';
import { packForResults, shortOf, type SearchFile } from './search-pack.ts';
import { settle } from './search-settle.ts';
import { askVocabulary, type Vocabulary } from './search-vocabulary.ts';
import { volumeHash } from './search-volume-hash.ts';
import { volumesOf } from './search-volumes.ts';
import type { SearchRecord } from './search.ts';

/** The program that searches. It stands beside the newest volume, and searches the older ones too. */
const program = /^(?:pagefind\.js|wasm\..+)$/;

/**
 * Pagefind's mark of a packed file, with nothing behind it. In place of the program of an older volume: Pagefind asks for
 * it, and goes on with the program that it has.
 */
const NO_PROGRAM = Buffer.from('pagefind_dcd', 'latin1');

/** Records of one volume, with their texts. */
interface Volume {
  records: readonly SearchRecord[];
  read: Forms;
}

/** Some of the records, by their numbers. */
function volumeOf(numbers: readonly number[], records: readonly SearchRecord[], read: Forms): Volume {
  const some = <T>(list: readonly T[]): T[] => numbers.flatMap((number) => list[number] ?? []);
  return { records: some(records), read: { forms: read.forms, texts: some(read.texts), titles: some(read.titles) } };
}

function volumeFiles(
  vocabulary: Vocabulary,
  { records, read }: Volume,
  older: readonly OlderVolume[],
  { packer, together }: Packing,
): SearchFile[] {
  const parts = filterParts(records);
  const { files, common } = settle(
    vocabulary,
    read,
    records.map(({ filters }) => filters),
    parts,
    sealWith(packer),
    (words, make) => together(volumeHash(vocabulary, words, read.forms, records, parts), make),
  );
  return [...files, ...packForResults(records, parts, common, older)];
}

/** The files of an older volume in a folder that is named by all that is in it, without the program. */
function putAside(files: readonly SearchFile[]): { folder: string; files: SearchFile[] } {
  const own = files.map((file) => (program.test(file.path) ? { ...file, content: NO_PROGRAM } : file));
  const all = createHash('sha256');
  for (const { path, content } of own) all.update(path).update(content);
  const folder = `older/${shortOf(all)}/`;
  return {
    folder,
    files: own
      .filter(({ path }) => path !== 'pagefind.js')
      .map(({ path, content }) => ({ path: `${folder}${path}`, content })),
  };
}

/**
 * Indexes records as Pagefind does.
 *
 * @param lang BCP 47, of the records
 * @param packing gives what was packed before
 * @returns what a browser needs to search, the same for the same records: the newest volume with the program, and each
 *   older one in a folder of its own
 * @throws Error where Pagefind does not run on this machine or refuses a word
 */
export async function searchFiles(
  records: readonly SearchRecord[],
  lang: string,
  packing: Packing = ALL_ANEW,
): Promise<SearchFile[]> {
  const read = readForms(records, lang);
  const vocabulary = await askVocabulary(read.forms, lang);
  const words = read.texts.map(({ length }) => length);
  const [newest = [], ...others] = volumesOf(records, words);
  const older: OlderVolume[] = [];
  const aside: SearchFile[] = [];
  for (const numbers of others) {
    const { folder, files } = putAside(volumeFiles(vocabulary, volumeOf(numbers, records, read), [], packing));
    older.push({ folder, records: numbers.length });
    aside.push(...files);
  }
  return [...volumeFiles(vocabulary, volumeOf(newest, records, read), older, packing), ...aside];
}
