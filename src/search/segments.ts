/**
 * Where words begin: at a space, behind a sign between two words, and in scripts that write no spaces, where the language's
 * dictionary says so.
 */

/** Stands where a word begins without a space before it. Nobody sees it, and a line may break there. */
const BOUNDARY = '\u200b';

/** Languages in which an article or a preposition is written at the front of the next word: `l’hôpital`. */
const ELIDING = new Set(['ca', 'fr', 'it', 'oc']);

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const elided = /(?<![\p{L}\p{M}])(\p{L}{1,7}['’])(?=\p{L}{2})/gu;

/** Behind a sign between two words: `and/or`. Of measures and numbers both sides are one: `km/h`, `24/7`. */
const between = /(?<=[\p{L}\p{M}]{2}[/+|])(?=\p{L}{2})/gu;

/** The language without its script and region. */
export const baseLanguage = (lang: string): string => (lang.split('-')[0] ?? lang).toLowerCase();

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const made = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
}

/** Whether a word of a text with boundaries is what is left of another at the front of the next: `l’`, `qu’`. */
export const isElided = (word: string, lang: string): boolean =>
  ELIDING.has(baseLanguage(lang)) && /^\p{L}{1,2}['’]$/u.test(word);

/** Punctuation stays with the word before it. */
function segmented(run: string, lang: string): string {
  return [...segmenter(lang).segment(run)]
    .map(({ segment, isWordLike }, at) => (at > 0 && isWordLike ? `${BOUNDARY}${segment}` : segment))
    .join('');
}

/**
 * A text in which every word can be told from the next one.
 *
 * @param lang BCP 47, of the text
 * @returns the same text to the eye; its words are what {@link wordsIn} gives
 */
export function withBoundaries(text: string, lang: string): string {
  const apart = text.replace(between, BOUNDARY);
  const parted = ELIDING.has(baseLanguage(lang)) ? apart.replace(elided, `$1${BOUNDARY}`) : apart;
  if (!WITHOUT_SPACES.test(parted)) return parted;
  return parted.replace(/\S+/gu, (run) => (WITHOUT_SPACES.test(run) ? segmented(run, lang) : run));
}

const TELLS = /[\p{L}\p{N}]/u;

/**
 * Whether a piece of a text between spaces is a word. A dash that stands by itself is none, so that a phrase goes on behind
 * it; where a text begins with one, there is no word to which it could belong.
 */
const isWord = (piece: string, at: number): boolean => at === 0 || TELLS.test(piece);

/** The words of a text with boundaries, punctuation and all, in order. */
export const wordsIn = (text: string): string[] =>
  text
    .split(/[\s\u200b]+/u)
    .filter((piece) => piece !== '')
    .filter(isWord);

/** The words of a text with boundaries, each with what stands behind it, so that joined they are the text. */
export function runsIn(text: string): { word: string; after: string }[] {
  const runs: { word: string; after: string }[] = [];
  for (const [piece, word = '', after = ''] of text.matchAll(/([^\s\u200b]+)([\s\u200b]*)/gu)) {
    const last = runs.at(-1);
    if (last && !isWord(word, runs.length)) last.after += piece;
    else runs.push({ word, after });
  }
  return runs;
}
