/**
 * Arabic words without article and endings: a light stemmer. Pagefind's own leaves two letters of many a word: of `بيان`, a
 * statement, it leaves `بي`, which is how the BBC begins.
 */

/** Letters of which readers type the plain one: alif with hamza or madda, alif maksura, ta marbuta. */
const PLAIN: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه' };

/** The article, with the particles that are written before it. */
const article = /^(?:(?:ال|لل)(?=.{2})|[وفبك]ال(?=.{3}))/u;

/** In the order in which they go, each with the letters that must be left: `لبنان` is no dual of `لبن`. */
const ENDINGS = [
  // The ta marbuta before whose something is, or that there are two: `حكومة`, `حكومتها`, `حكومتان`.
  '(?<=.{3})ت(?:ه|ها|هما?|هن|نا|كم|ان|ين)$',
  '(?<=.{4})(?:ها|هما?|نا|ان|ات|ون|ين)$',
  '(?<=.{4})يه$',
  '(?<=.{3})ه$',
  '(?<=.{3})ي$',
].map((ending) => new RegExp(ending, 'u'));

/** A word as it is typed, without its article. */
export const withoutArticle = (word: string): string =>
  word.replace(/[أإآٱىة]/gu, (letter) => PLAIN[letter] ?? letter).replace(article, '');

/**
 * What the forms of a word have in common, more or less: `مستشفى`, `المستشفى` and `مستشفيات` give `مستشف`.
 *
 * @param word without vowel signs
 */
export const arabicStem = (word: string): string =>
  ENDINGS.reduce((left, ending) => left.replace(ending, ''), withoutArticle(word));
