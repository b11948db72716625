/**
 * Where words begin: at a space, behind a sign between two words, and in scripts that write no spaces, where the language's
 * dictionary says so.
 */
import { baseLanguage } from '../model/language-tag.ts';

/** Stands where a word begins without a space before it. Nobody sees it, and a line may break there. */
const BOUNDARY = '\u200b';

/** Languages in which an article or a preposition is written at the front of the next word: `l’hôpital`. */
const ELIDING = new Set(['ca', 'fr', 'it', 'oc']);

const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const elided = /(?<![\p{L}\p{M}])(\p{L}{1,7}['’])(?=\p{L}{2})/gu;

/** Behind a sign between two words: `and/or`, `so—he said`. Of measures and numbers both sides are one: `km/h`, `24/7`. */
const between = /(?<=[\p{L}\p{M}]{2}[/+|—…])(?=\p{L}{2})/gu;

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

/** What stands between words. A space between the thousands of a number does not. */
const gap =
  /(?!(?<=(?<![\p{L}\p{N}][.,-]?)\p{Nd}{1,3}(?:[ \u00a0\u2009\u202f]\p{Nd}{3}){0,4})[ \u00a0\u2009\u202f]\p{Nd}{3}(?![\p{L}\p{N}]))[\s\u200b]/u;

const gapAsWell = new RegExp(`(${gap.source})`, 'u');

/** The words of a text with boundaries, punctuation and all, in order. */
export const wordsIn = (text: string): string[] =>
  text
    .split(gap)
    .filter((piece) => piece !== '')
    .filter(isWord);

/** The words of a text with boundaries, each with what stands behind it, so that joined they are the text. */
export function runsIn(text: string): { word: string; after: string }[] {
  const runs: { word: string; after: string }[] = [];
  // Words, of which some are empty, and the gaps behind them, in turn.
  const pieces = text.split(gapAsWell);
  for (let at = 0; at < pieces.length; at += 2) {
    const [word = '', after = ''] = pieces.slice(at, at + 2);
    const last = runs.at(-1);
    if (word !== '' && isWord(word, runs.length)) runs.push({ word, after });
    else if (last) last.after += `${word}${after}`;
  }
  return runs;
}
