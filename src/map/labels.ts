/** Puts names on a map so that none lies on another, on a pin or across the edge. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A name to be put beside a point. */
export interface Wanted {
  x: number;
  y: number;
  /** How far from the point it must stay: the size of what is drawn there. */
  clear: number;
  lines: readonly string[];
  size: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** A name put: where its first line stands. */
export interface Label {
  x: number;
  y: number;
  anchor: Anchor;
  lines: readonly string[];
  size: number;
}

/** A drawing to put names on, and what of it is taken. */
export interface LabelSpace {
  width: number;
  height: number;
  taken: Box[];
  /** The names that were put: among what is taken. */
  names: Box[];
  /** What a name beside a point keeps off where it can: lines that matter. */
  shunned: readonly Box[];
}

/** Of a letter's height, how wide it is at the widest, and how far apart lines stand. */
const WIDE = 0.62;
const LEADING = 1.15;

/** Breaks a name into lines of about that many letters. */
export function breakLines(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How much room lines of text take. */
export function sizeOf(lines: readonly string[], size: number): { width: number; height: number } {
  return { width: Math.max(...lines.map(({ length }) => length)) * size * WIDE, height: lines.length * size * LEADING };
}

/** Names nearer to each other than this, in units of the drawing, read as one. */
const APART = 4;

/** Whether two boxes are so near to each other that their names would read as one. */
export const touches = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + APART && b.x < a.x + a.width + APART && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a box lies within the drawing and on nothing that is there already. */
export function isFree({ width, height, taken }: LabelSpace, box: Box): boolean {
  const inside = box.x >= 3 && box.y >= 3 && box.x + box.width <= width - 3 && box.y + box.height <= height - 3;
  return inside && !taken.some((other) => touches(box, other));
}

/** Whether a name in a box would read as a line of another name, close above or below it. */
function reads({ names }: LabelSpace, { x, y, width, height }: Box, size: number): boolean {
  const around = { x, y: y - size / 2, width, height: height + size };
  return names.some((other) => touches(around, other));
}

function take(space: LabelSpace, box: Box): void {
  space.taken.push(box);
  space.names.push(box);
}

/** The ways to put a name beside its point, the best to read first. */
function ways({ x, y, clear, lines, size }: Wanted): { box: Box; anchor: Anchor }[] {
  const { width, height } = sizeOf(lines, size);
  const [right, left, above, below] = [x + clear, x - clear - width, y - clear - height, y + clear];
  const [level, high, low] = [y - height / 2, y - height * 0.85, y - height * 0.15];
  const box = (bx: number, by: number): Box => ({ x: bx, y: by, width, height });
  return [
    { box: box(right, level), anchor: 'start' },
    { box: box(left, level), anchor: 'end' },
    { box: box(right, high), anchor: 'start' },
    { box: box(right, low), anchor: 'start' },
    { box: box(left, high), anchor: 'end' },
    { box: box(left, low), anchor: 'end' },
    { box: box(x - width / 2, below), anchor: 'middle' },
    { box: box(x - width / 2, above), anchor: 'middle' },
    { box: box(x, below), anchor: 'start' },
    { box: box(x - width, below), anchor: 'end' },
    { box: box(x, above), anchor: 'start' },
    { box: box(x - width, above), anchor: 'end' },
  ];
}

const startOf = ({ x, width }: Box, anchor: Anchor): number =>
  anchor === 'start' ? x : anchor === 'end' ? x + width : x + width / 2;

/** A label in a box: its text begins a line's height below the box's upper edge, less the room under letters. */
function labelIn(box: Box, anchor: Anchor, lines: readonly string[], size: number): Label {
  return { x: startOf(box, anchor), y: box.y + size * 0.92, anchor, lines, size };
}

/**
 * Puts a name beside its point and takes the room; `null` where there is none.
 *
 * @param strict whether a name that would lie across a line that matters, or so close to another that they would read as
 *   one, is rather left out
 */
export function putBeside(space: LabelSpace, wanted: Wanted, strict = false): Label | null {
  const free = ways(wanted).filter(({ box }) => isFree(space, box));
  const clear = free.filter(({ box }) => !space.shunned.some((other) => touches(box, other)));
  const apart = clear.find(({ box }) => !reads(space, box, wanted.size));
  const way = apart ?? (strict ? undefined : (clear[0] ?? free[0]));
  if (!way) return null;
  take(space, way.box);
  return labelIn(way.box, way.anchor, wanted.lines, wanted.size);
}

/** How far a box lies from an area's edge; as soon as that is no more than `enough`, the search for less ends. */
function leastWithin({ x, y, width, height }: Box, within: (x: number, y: number) => number, enough: number): number {
  let least = Infinity;
  for (const at of [x, x + width / 2, x + width]) {
    for (const level of [y, y + height]) {
      least = Math.min(least, within(at, level));
      if (least <= enough) return least;
    }
  }
  return least;
}

/**
 * Puts a name where it lies freest within an area.
 *
 * @param within how far a point lies from the area's edge; negative outside it
 */
export function putWithin(
  space: LabelSpace,
  lines: readonly string[],
  size: number,
  within: (x: number, y: number) => number,
): Label | null {
  const { width, height } = sizeOf(lines, size);
  const step = Math.max(4, space.width / 48);
  let best: { box: Box; free: number } | null = null;
  for (let y = height / 2 + 4; y < space.height - height / 2; y += step) {
    for (let x = width / 2 + 4; x < space.width - width / 2; x += step) {
      const box = { x: x - width / 2, y: y - height / 2, width, height };
      if (!isFree(space, box)) continue;
      const worth = reads(space, box, size) ? 0.5 : 1;
      const free: number = worth * leastWithin(box, within, (best?.free ?? 0) / worth);
      if (free > (best?.free ?? 0)) best = { box, free };
    }
  }
  if (!best) return null;
  take(space, best.box);
  return labelIn(best.box, 'middle', lines, size);
}
