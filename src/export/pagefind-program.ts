/** Pagefind's program that runs in a browser, changed in three places: it says so where it could not look, and what it found. */
import { unexpected } from './pagefind-file.ts';

/** What is written in the program, and what stands there instead. */
const CHANGES = [
  // Where a file of words or of a filter does not come, it goes on, and answers as if nothing stood in it.
  { written: /console\.error\(`Failed to load the index chunk [^`]*`\);/, instead: () => 'throw e;' },
  // It knows which word of the index it found at each place, and tells it to its playground alone. A part of a word that is
  // written with a hyphen weighs less than a word.
  {
    written: /words:locations,/,
    instead: (all: string) =>
      `${all}found:weighted_locations.map(({verbose})=>verbose?.word_string),isPart:weighted_locations.map(({weight})=>weight<1),`,
  },
  {
    written: /filters:\(\)=>(\w+)\.filters\(\)\}/,
    instead: (all: string, wrapper: string) =>
      `${all.slice(0, -1)},enterPlaygroundMode:()=>${wrapper}.enterPlaygroundMode()}`,
  },
];

/**
 * The program, of which a search fails where a file that it needs does not come: otherwise a reader whose connection breaks
 * would be told that nothing was found. Of each place it tells which word of the index it found there, and
 * whether that is a part of one.
 *
 * @throws RangeError for a program of another form
 */
export function changedProgram(program: Uint8Array): Uint8Array {
  const text = CHANGES.reduce((before, { written, instead }) => {
    if (!written.test(before)) throw unexpected();
    return before.replace(written, instead);
  }, Buffer.from(program).toString('utf8'));
  return Buffer.from(text, 'utf8');
}
