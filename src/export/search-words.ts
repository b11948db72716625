/**
 * The words of the index in files. Those that are not common stand in order with all their places, several in a file. Of a
 * common one, a file of its own tells in which records it stands; pairs of them are words as well.
 */
import { EVERY_RECORD, placeOfCommon, placeOfPair, type CommonWords } from '../search/common.ts';
import { freshName, type Seal } from './pagefind-file.ts';
import { isPlace, NO_PLACES, placesIn, weighing, type Entry, type Page } from './search-entries.ts';
import type { SearchFile } from './search-pack.ts';
import { pairsOf } from './search-pairs.ts';

/** A file of words, and its line in the table of contents. */
export interface WordFile {
  file: SearchFile;
  line: readonly [first: string, last: string, name: string];
}

/**
 * Numbers in a file of words above which it is full: some 24 kB before packing. Pagefind makes them ten times as long; a
 * reader needs one or two for each word.
 */
const FULL = 6500;

/** Numbers above which a word is a common one: as sent, a kilobyte or two. */
const COMMON = 2500;

/** In so many records at most a common word stands with what ranks them: as sent, some 3 kB. */
const RANKED = { often: 4000, inTitle: 8000 };

/** Words with this much in common stay in one file: Pagefind looks for the longer forms of a word in its file alone. */
const ALIKE = 4;

/** How much a place weighs unless it is in a part of a word. */
const USUAL = 24;

/** Of a common word, how often it stands in a record: 1, 2, 4 or 8 times, or a little more. */
const often = (count: number): number => 2 ** Math.min(3, Math.floor(Math.log2(count)));

const inTitle = (marks: readonly number[]): readonly number[] =>
  marks.length === 0 ? NO_PLACES : marks.filter((mark) => !isPlace(mark)).flatMap((mark) => [mark, 0]);

/**
 * A common word without its places: how often it stands in a record, and whether in its title, as long as that is little.
 *
 * @param instead the one place that it has in each record
 */
function brief([word, pages]: Entry, instead: number): Entry {
  /** By their weights: there are few, and records are many. */
  const told = new Map<number, readonly number[]>();
  const placesOf = (weight: number): readonly number[] => {
    const known = told.get(weight) ?? [weighing(weight), instead];
    told.set(weight, known);
    return known;
  };
  const tell = ([gap, places, title]: Page): Page => {
    const count = placesIn(places);
    const weight = pages.length > RANKED.often ? USUAL : USUAL * often(count);
    return [gap, count > 0 ? placesOf(weight) : NO_PLACES, pages.length > RANKED.inTitle ? NO_PLACES : inTitle(title)];
  };
  return [word, pages.map(tell), []];
}

/** The word that stands in every record. */
const everyRecord = (records: number): Entry => [
  EVERY_RECORD,
  Array.from({ length: records }, (_, at): Page => [at === 0 ? 0 : 1, [0], []]),
  [],
];

/** Whether two words stand in one file. */
export const beginAlike = (one: string, other: string): boolean => one.slice(0, ALIKE) === other.slice(0, ALIKE);

/** Words in groups of those that begin alike. */
function runsOf(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  let last: string | null = null;
  for (const entry of entries) {
    const [word] = entry;
    if (last === null || !beginAlike(last, word)) runs.push([]);
    runs.at(-1)?.push(entry);
    last = word;
  }
  return runs;
}

const sizeOf = ([word, pages]: Entry): number =>
  pages.reduce((sum, [, places, title]) => sum + 3 + places.length + title.length, word.length);

const isCommon = (entry: Entry): boolean => sizeOf(entry) > COMMON;

/** Groups of words in files, those with a common word each in one of its own, others together as long as there is room. */
function grouped(runs: readonly Entry[][], holdsCommon: ReadonlySet<Entry[]>): Entry[][] {
  const files: Entry[][] = [];
  let length = Infinity;
  for (const run of runs) {
    const size = holdsCommon.has(run) ? Infinity : run.reduce((sum, entry) => sum + sizeOf(entry), 0);
    if (length + size > FULL) {
      files.push([]);
      length = 0;
    }
    files.at(-1)?.push(...run);
    length += size;
  }
  return files;
}

function fileOf(old: string, entries: readonly Entry[], seal: Seal): WordFile {
  const content = seal([entries]);
  const name = freshName(old, content);
  return {
    file: { path: `index/${name}.pf_index`, content },
    line: [entries[0]?.[0] ?? '', entries.at(-1)?.[0] ?? '', name],
  };
}

/**
 * Cuts the words of an index into files.
 *
 * @param groups of words, in their order, made one after another: all of a long story would take much memory
 * @param records how many there are
 * @param formsOf gives the forms of a word
 * @param name as Pagefind gives it to a file of words
 * @param seal packs a file
 * @returns the files in the order of their words, and the forms of the common ones
 */
export function cutWords(
  groups: Iterable<readonly Entry[]>,
  records: number,
  formsOf: (word: string) => readonly string[],
  name: string,
  seal: Seal,
): { files: WordFile[]; common: CommonWords } {
  const common: Entry[] = [];
  const files: WordFile[] = [];
  for (const entries of groups) {
    const holdsCommon = new Set<Entry[]>();
    const runs = runsOf(entries).map((run) => {
      if (!run.some(isCommon)) return run;
      const shorter = run.map((entry) =>
        isCommon(entry) ? brief(entry, placeOfCommon(common.push(entry) - 1)) : entry,
      );
      holdsCommon.add(shorter);
      return shorter;
    });
    files.push(...grouped(runs, holdsCommon).map((group) => fileOf(name, group, seal)));
  }
  const pairs = pairsOf(common).map(({ numbers, entry }) =>
    isCommon(entry) ? brief(entry, placeOfPair(...numbers)) : entry,
  );
  // In order, as Pagefind looks for a word by the first and the last of each file.
  const own = [...pairs, everyRecord(records)].map((entry) => [entry]);
  files.push(...grouped(own, new Set()).map((group) => fileOf(name, group, seal)));
  // As Pagefind orders words: by their bytes.
  return {
    files: files.toSorted((a, b) => Buffer.compare(Buffer.from(a.line[0]), Buffer.from(b.line[0]))),
    common: common.map(([word]) => formsOf(word)),
  };
}
