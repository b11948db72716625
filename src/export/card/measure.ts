/**
 * How much room a text takes before it is drawn: an estimate that is rather too wide than too narrow, since a line more
 * than was reckoned with would push what stands below out of the picture.
 */

/** Widths of letters in em, of the first kind that fits; taken from Source Serif 4 semibold, the wider of the faces. */
const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ iljtfI.,:;!|'’‘()[\]/-]/, 0.36],
  [/[mwMWШЩЖЮФЫшщжюфы@%—…]/, 0.96],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u, 1],
  [/\p{Lu}/u, 0.74],
];
const USUAL = 0.58;

/** Widths of letters that were met, in em: most texts have the same ones. */
const known = new Map<string, number>();

function widthOfLetter(letter: string): number {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
  known.set(letter, width);
  return width;
}

/** The width of a text behind another of this width, in em. */
function widthBehind(before: number, text: string): number {
  let width = before;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

const wordsOf = (text: string): string[] => text.split(/\s+/);

/**
 * How many lines words take with each further word, where lines are no wider than so many em; a longer word stands alone on
 * its line, and is broken there.
 */
function* linesWith(words: readonly string[], width: number): Generator<number> {
  const linesIn = (wide: number): number => Math.max(1, Math.ceil(wide / width));
  let above = 0;
  let last: number | null = null;
  for (const word of words) {
    const longer: number = last === null ? Infinity : widthBehind(widthBehind(last, ' '), word);
    if (longer > width) above += last === null ? 0 : linesIn(last);
    last = longer > width ? widthBehind(0, word) : longer;
    yield above + linesIn(last);
  }
}

/** How many lines a text takes where they are so many em wide. */
export const linesOf = (text: string, width: number): number =>
  linesWith(wordsOf(text), width).reduce((_, lines) => lines, 0);

/** A text that takes no more lines than these: a longer one ends after a word, with an ellipsis. */
export function cutToLines(text: string, width: number, lines: number): string {
  const words = wordsOf(text);
  let fitting = 0;
  for (const count of linesWith(words, width)) {
    if (count > lines) break;
    fitting += 1;
  }
  if (fitting === words.length) return text;
  // The word behind those that fit may do so without a full stop.
  for (let count = Math.min(fitting + 1, words.length - 1); count > 0; count -= 1) {
    const shorter = `${words
      .slice(0, count)
      .join(' ')
      .replace(/(?<![,;:.–—-])[,;:.–—-]+$/, '')} …`;
    if (linesOf(shorter, width) <= lines) return shorter;
  }
  // One word that is longer than all the room: where it is cut is as good as anywhere.
  return text;
}
