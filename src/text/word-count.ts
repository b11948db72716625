/** How many words a text has: runs between white space, and of scripts that write none, what their dictionaries part. */

/** Scripts in which no space stands between words. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Counts the words of a text.
 *
 * @param lang of the text, BCP 47; "und" where it is not known
 */
export function wordCount(text: string, lang: string): number {
  const runs = text.split(/\s+/).filter((run) => run !== '');
  if (!WITHOUT_SPACES.test(text)) return runs.length;
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const wordsIn = (run: string): number =>
    WITHOUT_SPACES.test(run) ? [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length : 1;
  return runs.reduce((sum, run) => sum + wordsIn(run), 0);
}
