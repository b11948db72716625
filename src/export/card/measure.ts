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

/** The width of a text, in em. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL;
  return width;
}

/** The text as lines no wider than so many em; a longer word stands alone on its line, and is broken there. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How many lines a text takes where they are so many em wide. */
export function linesOf(text: string, width: number): number {
  return wrapped(text, width).reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
}

/** A text that takes no more lines than these: a longer one ends after a word, with an ellipsis. */
export function cutToLines(text: string, width: number, lines: number): string {
  if (linesOf(text, width) <= lines) return text;
  const words = text.split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const shorter = `${words
      .slice(0, count)
      .join(' ')
      .replace(/(?<![,;:.–—-])[,;:.–—-]+$/, '')} …`;
    if (linesOf(shorter, width) <= lines) return shorter;
  }
  // One word that is longer than all the room: where it is cut is as good as anywhere.
  return text;
}
