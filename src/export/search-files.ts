/**
 * The search index as files: Pagefind's, with lists of our own, the same at every build. A volume of which the records are as
 * they were, and the files there, is not made again; nor are its records.
 */
import { createHash } from 'node:crypto';
import { digestOf } from '../kept/digest.ts';
import { ALL_ANEW, type Packing } from '../kept/packed.ts';
import { filterParts } from '../search/filters.ts';
import { sealWith } from './pagefind-file.ts';
import { otherFormsOf } from './search-other-forms.ts';
import { formReader, type FormReader, type Forms, type ReadRecord } from './search-forms.ts';
import { withLetters } from './search-letters.ts';
import { listsFile, packForResults, shortOf, type OwnDirectories, type SearchFile } from './search-pack.ts';
import { settle } from './search-settle.ts';
import { askVocabulary, type Vocabulary } from './search-vocabulary.ts';
import { volumeHash } from './search-volume-hash.ts';
import { volumesOf } from './search-volumes.ts';
import { wordCounts } from './search-word-counts.ts';
import type { Searchable, SearchRecord } from './search.ts';

/** The program that searches. It stands beside the newest volume, and searches the older ones too. */
const program = /^(?:pagefind\.js|wasm\..+)$/;

/**
 * Pagefind's mark of a packed file, with nothing behind it. In place of the program of an older volume: Pagefind asks for
 * it, and goes on with the program that it has.
 */
const NO_PROGRAM = Buffer.from('pagefind_dcd', 'latin1');

/** Tells whether a file is there already; if so, it stays. */
export type IsThere = (path: string, digest: string) => boolean;

/** Records of one volume, with their texts. */
interface Volume {
  records: readonly SearchRecord[];
  read: Forms;
}

/** What is told of a volume. */
interface ToldVolume {
  files: readonly (readonly [path: string, digest: string])[];
  /** Of an older one: where its files stand. */
  folder: string;
  directories: OwnDirectories;
}

/** A record with its words. */
interface ReadOne extends ReadRecord {
  record: SearchRecord;
}

/** Records that are made and read when somebody asks for them, each once. */
class Reading {
  readonly #all: readonly Searchable[];
  readonly #reader: FormReader;
  readonly #read = new Map<number, ReadOne>();

  constructor(all: readonly Searchable[], lang: string) {
    this.#all = all;
    this.#reader = formReader(lang);
  }

  #make(number: number): ReadOne {
    const one = this.#all[number];
    if (!one) throw new RangeError(`There is no record ${number}.`);
    const record = one.record();
    return { record, ...this.#reader.read(record) };
  }

  read(number: number): ReadOne {
    const known = this.#read.get(number) ?? this.#make(number);
    this.#read.set(number, known);
    return known;
  }

  /** Of all records that were read. */
  forms(): readonly string[] {
    return this.#reader.forms();
  }

  /** @param forms of all records that are indexed */
  volume(numbers: readonly number[], forms: readonly string[]): Volume {
    const own = numbers.map((number) => this.read(number));
    return {
      records: own.map(({ record }) => record),
      read: { forms, texts: own.map(({ text }) => text), titles: own.map(({ title }) => title) },
    };
  }
}

function volumeFiles(
  vocabulary: Vocabulary,
  { records, read }: Volume,
  { packer, together }: Packing,
): { files: SearchFile[]; directories: OwnDirectories } {
  const parts = filterParts(records);
  const { files, common } = settle(
    vocabulary,
    read,
    records.map(({ filters }) => filters),
    parts,
    sealWith(packer),
    (words, make) => together(volumeHash(vocabulary, words, read.forms, records, parts), make),
  );
  const packed = packForResults(records, parts, common);
  return { files: [...files, ...packed.files], directories: packed.directories };
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

/** The records of a volume by their numbers, and what was told of the same records before, where all files are there. */
interface Cut {
  numbers: readonly number[];
  isNewest: boolean;
  /** A hash of all that it is made of, besides the code. */
  of: string;
  kept: ToldVolume | null;
}

/** Cuts records into volumes, the newest first. */
function cutVolumes(all: readonly Searchable[], reading: Reading, packing: Packing, isThere: IsThere): Cut[] {
  const words = wordCounts(all, packing, (number) => reading.read(number).text.length);
  return volumesOf(all, words).map((numbers, at) => {
    const isNewest = at === 0;
    const of = digestOf(JSON.stringify(['volume', isNewest, numbers.map((number) => all[number]?.mark)]));
    const told = packing.told(of) as ToldVolume | null;
    const isKept = told?.files.every(([path, digest]) => isThere(path, digest)) ?? false;
    return { numbers, isNewest, of, kept: isKept ? told : null };
  });
}

/** Makes a volume, and keeps what is told of it. */
function makeVolume(
  vocabulary: Vocabulary,
  reading: Reading,
  forms: readonly string[],
  { numbers, isNewest, of }: Cut,
  packing: Packing,
): { told: ToldVolume; files: readonly SearchFile[] } {
  let files: readonly SearchFile[] = [];
  const told = packing.tell(of, (): ToldVolume => {
    const own = volumeFiles(vocabulary, reading.volume(numbers, forms), packing);
    const { directories } = own;
    const aside = isNewest ? null : putAside([...own.files, listsFile(directories, [])]);
    files = aside?.files ?? own.files;
    return {
      files: files.map(({ path, content }) => [path, digestOf(content)] as const),
      folder: aside?.folder ?? '',
      directories,
    };
  });
  return { told, files };
}

/**
 * Indexes records as Pagefind does.
 *
 * @param all what can be searched for
 * @param lang BCP 47, of the records
 * @param packing gives what was packed before
 * @param isThere is asked of files that were made of the same before
 * @returns what a browser needs to search besides what is there, the same for the same records: the newest volume with the
 *   program, and each older one in a folder of its own
 * @throws Error where Pagefind does not run on this machine or refuses a word
 */
export async function searchFiles(
  all: readonly Searchable[],
  lang: string,
  packing: Packing = ALL_ANEW,
  isThere: IsThere = () => false,
): Promise<SearchFile[]> {
  const reading = new Reading(all, lang);
  const cuts = cutVolumes(all, reading, packing, isThere);
  const toMake = cuts.filter(({ kept }) => kept === null);
  for (const number of toMake.flatMap(({ numbers }) => numbers)) reading.read(number);
  const forms = reading.forms();
  const { added, withOthers } = otherFormsOf(forms, lang);
  const asked = toMake.length > 0 ? await askVocabulary([...forms, ...added], lang) : null;
  const vocabulary = asked && { ...asked, words: withLetters(withOthers(asked.words), forms) };
  const made = new Map(
    vocabulary ? toMake.map((cut) => [cut, makeVolume(vocabulary, reading, forms, cut, packing)] as const) : [],
  );
  const [newest, ...older] = cuts.flatMap((cut) => {
    const told = cut.kept ?? made.get(cut)?.told;
    return told ? [{ ...told, records: cut.numbers.length }] : [];
  });
  const lists = newest
    ? [
        listsFile(
          newest.directories,
          older.map(({ folder, records }) => ({ folder, records })),
        ),
      ]
    : [];
  return [...[...made.values()].flatMap(({ files }) => files), ...lists];
}
