/** Pagefind's program that runs in a browser, changed in one place: it says so where it could not look. */
import { unexpected } from './pagefind-file.ts';

/** What it does where a file of words or of a filter does not come: it goes on, and answers as if nothing stood in it. */
const GOES_ON = /console\.error\(`Failed to load the index chunk [^`]*`\);/;

/**
 * The program, of which a search fails where a file that it needs does not come. Otherwise a reader whose connection breaks
 * would be told that nothing was found.
 *
 * @throws RangeError for a program of another form
 */
export function failingWithoutFiles(program: Uint8Array): Uint8Array {
  const text = Buffer.from(program).toString('utf8');
  if (!GOES_ON.test(text)) throw unexpected();
  return Buffer.from(text.replace(GOES_ON, 'throw e;'), 'utf8');
}
