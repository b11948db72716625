/**
 * Answers that are numbers on a scale: each figure over its point, those who give it under it. Labels that would touch
 * give way to either side. See docs/content-model.md, Words and marks for readers.
 */
import { layOutNumbers, type NumberMark, type NumberScale, type NumberSpan } from './number-scale.ts';
import { textWidth } from './text-width.ts';

/** A piece of a line, with where it leads. */
export interface Piece {
  text: string;
  href: string | null;
  /** Said more quietly. */
  soft: boolean;
}

/** A piece as it stands on a line that may have been broken. */
export interface DrawnPiece extends Piece {
  /** The text that it is a part of: where a name goes on in the next line, each part of it leads to one place. */
  whole: string;
  /** It goes on from the line before. */
  goesOn: boolean;
}

/** An answer to draw. */
export interface AnswerToDraw {
  range: NumberSpan;
  figure: string;
  /** Those who give it and what is to be said of it, each from a new line. */
  lines: readonly (readonly Piece[])[];
}

/** An answer at its place, in units of the scale. */
export interface DrawnAnswer {
  /** Its index among the answers given. */
  at: number;
  mark: NumberMark;
  figure: { text: string; x: number; size: number };
  /** The middle of its lines, and those. */
  x: number;
  lines: readonly (readonly DrawnPiece[])[];
}

export interface AnswerScale {
  ticks: NumberScale['ticks'];
  /** From the least to the greatest. */
  answers: readonly DrawnAnswer[];
  /** The greatest number of lines under a point. */
  height: number;
}

const MOST = 4;
/** More lines under a point than these are a tower that nobody reads. */
const MOST_LINES = 12;
const GAP = 12;
const SIZE = 13;
const FIGURE = { short: 27, long: 19, letters: 4 };

const centre = ({ from, to }: NumberMark): number => (from + to) / 2;

/** A line broken between words so that it fits; `null` where a word is wider. */
function wrap(line: readonly Piece[], width: number): DrawnPiece[][] | null {
  const wrapped: DrawnPiece[][] = [];
  let left = 0;
  for (const piece of line) {
    for (const [at, word] of piece.text.split(' ').entries()) {
      const wide = textWidth(word, SIZE);
      if (wide > width) return null;
      const [last] = [wrapped.at(-1)];
      const before = last?.at(-1);
      const room = textWidth(' ', SIZE);
      if (!last || !before || left + room + wide > width) {
        wrapped.push([{ ...piece, text: word, whole: piece.text, goesOn: at > 0 }]);
        left = wide;
        continue;
      }
      left += room + wide;
      if (before.href === piece.href && before.soft === piece.soft) before.text += ` ${word}`;
      else last.push({ ...piece, text: word, whole: piece.text, goesOn: false });
    }
  }
  return wrapped;
}

const lineWidth = (line: readonly Piece[]): number => textWidth(line.map(({ text }) => text).join(' '), SIZE);

/**
 * Puts labels side by side, each as near to its place as the others let it.
 *
 * @param labels from left to right; together not wider than `width`
 * @returns their middles
 */
export function spread(labels: readonly { place: number; width: number }[], width: number): number[] {
  interface Block {
    start: number;
    width: number;
    members: { width: number; wish: number }[];
  }
  const blocks: Block[] = [];
  const settle = (block: Block): void => {
    let before = 0;
    const wishes = block.members.map((member) => {
      const wish = member.wish - member.width / 2 - before;
      before += member.width;
      return wish;
    });
    const mean = wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length;
    block.start = Math.min(Math.max(mean, 0), Math.max(0, width - block.width));
  };
  for (const { place, width: own } of labels) {
    let block: Block = { start: 0, width: own, members: [{ width: own, wish: place }] };
    settle(block);
    for (let last = blocks.at(-1); last && last.start + last.width > block.start; last = blocks.at(-1)) {
      blocks.pop();
      block = { start: 0, width: last.width + block.width, members: [...last.members, ...block.members] };
      settle(block);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ start, members }) => {
    let from = start;
    return members.map((member) => {
      from += member.width;
      return Math.round((from - member.width / 2) * 10) / 10;
    });
  });
}

/**
 * Lays out answers on a scale.
 *
 * @param width of the scale, in pixels of its letters
 * @returns `null` where there are too many of them or of those who give them, or a name does not fit under its point: they
 *   want a line each
 */
export function layOutAnswers(answers: readonly AnswerToDraw[], width: number): AnswerScale | null {
  if (answers.length > MOST) return null;
  const { ticks, marks } = layOutNumbers(
    answers.map(({ range }) => range),
    width,
  );
  const sorted = answers
    .flatMap((answer, at) => {
      const mark = marks[at];
      return mark ? [{ ...answer, at, mark }] : [];
    })
    .toSorted((one, other) => centre(one.mark) - centre(other.mark));
  const most = width / sorted.length - GAP;
  const labelled = sorted.map((answer) => {
    const size = answer.figure.length > FIGURE.letters ? FIGURE.long : FIGURE.short;
    const lines = answer.lines.map((line) => wrap(line, most));
    return { ...answer, size, lines, wide: textWidth(answer.figure, size) };
  });
  const whole = labelled.flatMap(({ lines, ...label }) =>
    lines.every((line) => line !== null) ? [{ ...label, lines: lines.flat() }] : [],
  );
  if (whole.length < labelled.length) return null;
  const height = Math.max(0, ...whole.map(({ lines }) => lines.length));
  if (height > MOST_LINES) return null;
  if (whole.reduce((sum, { wide }) => sum + wide + GAP, 0) > width) return null;
  const figures = spread(
    whole.map(({ mark, wide }) => ({ place: centre(mark), width: wide + GAP })),
    width,
  );
  const names = spread(
    whole.map(({ mark, lines }) => ({
      place: centre(mark),
      width: Math.max(0, ...lines.map(lineWidth)) + GAP,
    })),
    width,
  );
  return {
    ticks,
    answers: whole.map(({ at, mark, figure, size, lines }, index) => ({
      at,
      mark,
      figure: { text: figure, x: figures[index] ?? 0, size },
      x: names[index] ?? 0,
      lines,
    })),
    height,
  };
}
