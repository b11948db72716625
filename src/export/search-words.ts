/**
 * The words of the index in files. Those that are not common stand in order with all their places, several in a file. Of a
 * common one, a file of its own tells in which records it stands, and another, under another word, where in them.
 */
import { placeOfCommon, placesTerm, type CommonWords } from '../search/common.ts';
import { freshName, listOf, open, seal } from './pagefind-file.ts';
import type { FirstForms } from './search-forms.ts';
import { inOrder } from './search-order.ts';
import type { SearchFile } from './search-pack.ts';

/** Where a word stands in a record: how far that is behind the record before, its places, and those in the title. */
type Page = readonly [gap: number, places: readonly number[], inTitle: readonly number[]];

/** A word of the index; its further spellings, with accents, have records of their own. */
type Entry = readonly [
  word: string,
  pages: readonly Page[],
  spellings: readonly (readonly [string, readonly Page[]])[],
];

/** A file of words, and its line in the table of contents. */
export interface WordFile {
  file: SearchFile;
  line: readonly [first: string, last: string, name: string];
}

/**
 * Numbers in a file of words above which it is full: some 24 kB before packing. Pagefind makes them ten times as long; a
 * reader needs one or two for each word.
 */
const FULL = 20_000;

/** Numbers above which a word is a common one: as sent, a kilobyte or two. */
const COMMON = 4000;

/** In so many records at most a common word stands with what ranks them: as sent, some 3 kB. */
const RANKED = { often: 4000, inTitle: 8000 };

/** Words with this much in common stay in one file: Pagefind looks for the longer forms of a word in its file alone. */
const ALIKE = 4;

/** What Pagefind writes before places: how much those after it weigh, of which 24 is the usual, less than 0. */
const weighing = (weight: number): number => -weight - 1;
const USUAL = 24;

/** Of a common word, how often it stands in a record: 1, 2, 4 or 8 times, or a little more. */
const often = (count: number): number => 2 ** Math.min(3, Math.floor(Math.log2(count)));

const isPlace = (number: number): boolean => number >= 0;

const inTitle = (marks: readonly number[]): number[] =>
  marks.filter((mark) => !isPlace(mark)).flatMap((mark) => [mark, 0]);

/** A common word without its places: how often it stands in a record, and whether in its title, as long as that is little. */
function brief([word, pages, spellings]: Entry, number: number): Entry {
  const tell = ([gap, places, title]: Page): Page => {
    const weight = pages.length > RANKED.often ? USUAL : USUAL * often(places.filter(isPlace).length);
    return [
      gap,
      places.some(isPlace) ? [weighing(weight), placeOfCommon(number)] : [],
      pages.length > RANKED.inTitle ? [] : inTitle(title),
    ];
  };
  return [word, pages.map(tell), spellings.map(([spelling, of]) => [spelling, of.map(tell)] as const)];
}

/** What stands at the places of a word. */
function formsOf([, pages, spellings]: Entry, firstForms: FirstForms): string[] {
  const forms: string[] = [];
  for (const list of [pages, ...spellings.map(([, of]) => of)]) {
    let record = 0;
    for (const [gap, places] of list) {
      record += gap;
      const first = firstForms(record);
      if (!first) continue;
      let place = 0;
      for (const step of places.filter(isPlace)) {
        place += step;
        const form = first.get(place);
        if (form !== undefined) forms.push(form);
      }
    }
  }
  return forms.toSorted(inOrder);
}

/** Words in groups of those that begin alike. */
function runsOf(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  let start: string | null = null;
  for (const entry of entries) {
    const own = entry[0].slice(0, ALIKE);
    if (own !== start) runs.push([]);
    runs.at(-1)?.push(entry);
    start = own;
  }
  return runs;
}

const numbersIn = (pages: readonly Page[]): number =>
  pages.reduce((sum, [, places, title]) => sum + 3 + places.length + title.length, 0);

const sizeOf = ([word, pages, spellings]: Entry): number =>
  word.length + numbersIn(pages) + spellings.reduce((sum, [, of]) => sum + numbersIn(of), 0);

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

function fileOf(old: string, entries: readonly Entry[]): WordFile {
  const content = seal([entries]);
  const name = freshName(old, content);
  return {
    file: { path: `index/${name}.pf_index`, content },
    line: [entries[0]?.[0] ?? '', entries.at(-1)?.[0] ?? '', name],
  };
}

/**
 * Cuts the words of Pagefind's files into shorter ones.
 *
 * @param files by their names without their ending, in the order of their words
 * @param firstForms gives the forms of words by the records in which they stand first, as Pagefind counts records
 * @returns the files in the order of their words, and the forms of the common ones
 */
export function cutWords(
  files: readonly (readonly [name: string, content: Uint8Array])[],
  firstForms: FirstForms,
): { files: WordFile[]; common: CommonWords } {
  const common: string[][] = [];
  const places: WordFile[] = [];
  const cut = files.flatMap(([name, content]) => {
    const entries = listOf(open(content)[0]) as Entry[];
    const holdsCommon = new Set<Entry[]>();
    const runs = runsOf(entries).map((run) => {
      if (!run.some(isCommon)) return run;
      const shorter = run.map((entry) => {
        if (!isCommon(entry)) return entry;
        const number = common.push(formsOf(entry, firstForms)) - 1;
        const [, ...where] = entry;
        places.push(fileOf(name, [[placesTerm(number), ...where]]));
        return brief(entry, number);
      });
      holdsCommon.add(shorter);
      return shorter;
    });
    return grouped(runs, holdsCommon).map((group) => fileOf(name, group));
  });
  // As Pagefind orders words: by their bytes.
  const all = [...cut, ...places].toSorted((a, b) => Buffer.compare(Buffer.from(a.line[0]), Buffer.from(b.line[0])));
  return { files: all, common };
}
